/** A block of cells as sheets copy it: rows on lines, cells divided by tabs. */
export function blockText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

/** The cells of a block as sheets paste it. What stands in quotation marks may hold lines of its own, and becomes one. */
export function blockOf(text: string): string[][] {
  const lines = unquoted(text).split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** Sheets quote cells with lines in them. Such a line end becomes a space. */
function unquoted(text: string): string {
  return text.replace(/(^|[\t\n])"([^"]*)"(?=[\t\r\n]|$)/g, (_, before: string, cell: string) => {
    return before + cell.replace(/\s+/g, ' ');
  });
}
