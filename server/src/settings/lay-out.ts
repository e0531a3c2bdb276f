import type { Edit } from '../core/text/edit.ts';

/** An insertion in one line, as the package for JSON makes it. */
interface Insertion {
  readonly offset: number;
  readonly content: string;
}

/**
 * An insertion laid out over several lines, as the rest of the file `text` is.
 * @param depth how deep it lies in the file: 0 for all of it, 1 for a member of it, one more for each member around it
 */
export function laidOut({ offset, content }: Insertion, text: string, depth: number): Edit {
  const comma = content.startsWith(',') ? ',' : '';
  const inserted = content.slice(comma.length);
  const { indent, eol } = habitsOf(text);
  const isMember = inserted.startsWith('"');
  const value: unknown = JSON.parse(isMember ? `{${inserted}}` : inserted);
  const pretty = JSON.stringify(value, null, indent).split('\n');
  // The braces that a member was given to be read count for one step.
  const lines = (isMember ? pretty.slice(1, -1) : pretty).map(
    (line) => indent.repeat(isMember ? depth - 1 : depth) + line,
  );
  const isClosed = /^[ \t]*[\]}]/.test(text.slice(offset));
  const newText =
    depth === 0
      ? lines.join(eol) + eol
      : comma + eol + lines.join(eol) + (isClosed ? eol + indent.repeat(depth - 1) : '');
  return { span: { start: offset, end: offset }, newText };
}

/** How the file is written; two spaces and line feeds where it tells nothing. */
function habitsOf(text: string): { indent: string; eol: string } {
  return {
    indent: /^(?:\t+| +)(?=\S)/m.exec(text)?.[0] ?? '  ',
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
