/** What ends lines for their writer and not for editors, by what it is called. */
export const BREAKS = {
  'vertical tab, the line break of Word': '\u000b',
  'form feed': '\u000c',
  'next line': '\u0085',
  'line separator': '\u2028',
  'paragraph separator': '\u2029',
} as const;

/** How Word marks the end of a cell, and of a row. */
export const CELL_END = '\r\u0007';

/**
 * A report whose tables have one cell a line behind a tab, an empty line between rows (L1), as Word gives such a text
 * (`Range.Text`): a mark behind each cell and one more behind each row.
 */
export function asInWord(text: string): string {
  const lines = text.split('\n');
  const isCell = (at: number): boolean => lines[at]?.startsWith('\t') === true;
  return lines
    .map((line, at) => {
      if (isCell(at)) return line.slice(1) + CELL_END;
      return line === '' && isCell(at - 1) ? CELL_END : `${line}\r`;
    })
    .join('');
}
