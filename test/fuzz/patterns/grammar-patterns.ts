import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../architecture/sources.ts';

const KEYS = ['match', 'begin', 'end'];

/** The patterns of the TextMate grammar. Oniguruma's and ours differ in how a character is named by its number alone. */
export function grammarPatterns(): RegExp[] {
  const found: RegExp[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (typeof member !== 'string') visit(member);
      else if (KEYS.includes(key)) found.push(new RegExp(member.replaceAll('\\x{', '\\u{'), 'u'));
    }
  };
  visit(JSON.parse(readFileSync(join(root, 'syntaxes/gongkai-report.tmLanguage.json'), 'utf8')));
  return found;
}
