/** One line of a text: its content from `start` to `end`, its line end from `end` to `next` (UTF-16 offsets). */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The lines of `text`, at least one, without gaps: CRLF, LF and CR each end a line, as the language protocol has it. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  // Each mark is looked for again only when the one found lies behind: searched from every line, a text without any
  // carriage return would be read to its end for each of them.
  let feed = text.indexOf('\n');
  let back = text.indexOf('\r');
  while (feed >= 0 || back >= 0) {
    const isBack = back >= 0 && (feed < 0 || back < feed);
    const end = isBack ? back : feed;
    const next = isBack && feed === back + 1 ? end + 2 : end + 1;
    lines.push({ index: lines.length, start, end, next });
    start = next;
    if (feed >= 0 && feed < next) feed = text.indexOf('\n', next);
    if (back >= 0 && back < next) back = text.indexOf('\r', next);
  }
  lines.push({ index: lines.length, start, end: text.length, next: text.length });
  return lines;
}

/** The line that holds `offset`; the last one for an offset at or behind the end of the text. */
export function lineAt<Own extends Line>(lines: readonly Own[], offset: number): Own {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low]!;
}
