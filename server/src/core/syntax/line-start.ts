/**
 * The first unit of a line of `plain` that is no space; empty where there is none. What tells most lines of most texts
 * from those of a layout without a look at the rest of the line.
 */
export function firstShown(plain: string, start: number, end: number): string {
  let at = start;
  while (at < end && plain.charCodeAt(at) === 0x20) at++;
  return at === end ? '' : plain.charAt(at);
}
