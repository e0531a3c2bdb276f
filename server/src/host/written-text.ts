/** The text of a paper as it is saved: its last line ends as the others do. */
export function writtenText(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
