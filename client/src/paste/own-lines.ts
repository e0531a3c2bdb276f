/**
 * A table as it is pasted: rows that something stands in front of or behind begin and end lines of their own. A single
 * row may be the figures of a row that is there, and is pasted as it is.
 * @param before what stands in front of it on its line, `behind` what stands behind it
 */
export function onLinesOfItsOwn(text: string, before: string, behind: string): string {
  if (!text.includes('\n')) return text;
  return (before.trim() === '' ? '' : '\n') + text + (behind.trim() === '' ? '' : '\n');
}
