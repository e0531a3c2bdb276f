import { modify } from 'jsonc-parser';
import type { Acceptance } from '../core/rules/acceptance.ts';
import type { Edit } from '../core/text/edit.ts';
import { readJson } from './json-tree.ts';

/** An accepted finding to be recorded. */
export interface Recorded extends Acceptance {
  readonly file: string;
  /** Why it may stand, in the user's own words. */
  readonly reason?: string;
}

/**
 * What to change in the text of a settings file so that it records an accepted finding; comments and whatever else it
 * holds stay as they are.
 * @returns null where the text is no JSON object, or its list of accepted findings no list: it is not ours to mend
 */
export function recordEdits(text: string, { rule, file, text: words, reason }: Recorded): Edit[] | null {
  const { tree, error } = readJson(text);
  if (error || (tree && tree.kind !== 'object')) return null;
  const [list, other] = tree?.members.filter(({ key }) => key === 'accepted').map(({ value }) => value) ?? [];
  if (other || (list && list.kind !== 'list')) return null;
  const entry = { rule, file, text: words, ...(reason === undefined || reason === '' ? {} : { reason }) };
  const [insertion] = modify(text, ['accepted', list?.items.length ?? 0], entry, { isArrayInsertion: true });
  if (!insertion) return null;
  const { offset, content } = insertion;
  return [{ span: { start: offset, end: offset }, newText: laidOut(content, text, offset) }];
}

/** An insertion in one line, laid out over several as the rest of the file is. */
function laidOut(content: string, text: string, offset: number): string {
  const comma = content.startsWith(',') ? ',' : '';
  const inserted = content.slice(comma.length);
  const { indent, eol } = habitsOf(text);
  // A whole file, a member of it, or an item of the list.
  const depth = inserted.startsWith('{"accepted"') ? 0 : inserted.startsWith('"accepted"') ? 1 : 2;
  const value: unknown = JSON.parse(depth === 1 ? `{${inserted}}` : inserted);
  const pretty = JSON.stringify(value, null, indent).split('\n');
  const lines = depth === 1 ? pretty.slice(1, -1) : pretty.map((line) => indent.repeat(depth) + line);
  if (depth === 0) return lines.join(eol) + eol;
  const isClosed = /^[ \t]*[\]}]/.test(text.slice(offset));
  return comma + eol + lines.join(eol) + (isClosed ? eol + indent.repeat(depth - 1) : '');
}

/** How the file is written; two spaces and line feeds where it tells nothing. */
function habitsOf(text: string): { indent: string; eol: string } {
  return {
    indent: /^(?:\t+| +)(?=\S)/m.exec(text)?.[0] ?? '  ',
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
