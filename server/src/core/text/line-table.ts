/** One line of a text: its content from `start` to `end`, its line end from `end` to `next` (UTF-16 offsets). */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const LINE_END = /\r\n|\r|\n/g;

/** The lines of `text`, at least one, without gaps: CRLF, LF and CR each end a line, as the language protocol has it. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    const next = match.index + match[0].length;
    lines.push({ index: lines.length, start, end: match.index, next });
    start = next;
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
