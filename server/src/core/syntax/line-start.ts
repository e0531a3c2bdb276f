/**
 * The first unit of a line of `plain` that is no space; empty where there is none. What tells most lines of most texts
 * from those of a layout without a look at the rest of the line.
 */
export function firstShown(plain: string, start: number, end: number): string {
  let at = start;
  while (at < end && plain.charCodeAt(at) === 0x20) at++;
  if (at === end) return '';
  const code = plain.charCodeAt(at);
  // Comparison form leaves two kinds of space that a program may have put there: the separators of lines and paragraphs.
  return code === 0x2028 || code === 0x2029 ? plain.slice(at, end).trimStart().charAt(0) : plain.charAt(at);
}
