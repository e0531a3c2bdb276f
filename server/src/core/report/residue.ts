import type { Syntax } from '../syntax/syntax.ts';
import type { Span } from '../text/span.ts';
import { trimmed } from '../text/trim.ts';
import { SPAM_WORDS, WEB_LINES } from './residue-words.ts';

/** A line that is no part of the report: what a web page, a converter or an intruder left in it. */
export interface Residue {
  readonly kind: 'web' | 'spam' | 'markdown';
  readonly line: number;
  /** Its trimmed content. */
  readonly span: Span;
}

/** A line longer than this is a paragraph, whatever words it holds. */
const LONGEST = 120;
/** An injected site name stands alone; a longer sentence may speak of gambling in earnest. */
const LONGEST_SPAM = 24;
const RULE_LINE = /^[\s|:-]*-{3}[\s|:-]*$/;

/**
 * Finds residue line by line.
 * @param isTableRule whether the line of that index divides a Markdown table's header from its rows, where it is right
 */
export function findResidues(syntax: Syntax, isTableRule: (line: number) => boolean): Residue[] {
  const found: Residue[] = [];
  for (const line of syntax.lines) {
    if (line.end - line.start > LONGEST) continue;
    const span = trimmed(syntax.text, line);
    if (span.start === span.end) continue;
    const kind = kindOf(syntax.plain.slice(span.start, span.end));
    if (kind === 'markdown' && isTableRule(line.index)) continue;
    if (kind) found.push({ kind, line: line.index, span });
  }
  return found;
}

function kindOf(shown: string): Residue['kind'] | null {
  if (RULE_LINE.test(shown)) return 'markdown';
  if (shown.length <= LONGEST_SPAM && SPAM_WORDS.some((word) => shown.includes(word))) return 'spam';
  return WEB_LINES.some((pattern) => pattern.test(shown)) ? 'web' : null;
}
