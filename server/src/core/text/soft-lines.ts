import { BREAKS, isBlankCode } from './characters.ts';
import { type Line, linesOf } from './line-table.ts';

/** What Word puts behind the line end of the last paragraph of a cell, and once more at the end of a row. */
const CELL_MARK = 0x07;
const BREAK = new RegExp(`[${BREAKS}]`, 'g');
const ODD = new RegExp(`[${BREAKS}]|[\\r\\n]\\u0007`);

const DIVIDER = /[\t|]/g;
/** No row of a table has more cells. */
const MOST_DIVIDERS = 24;
/** A piece of a cell seldom has so many dividers beside it, a row does. */
const FEWEST_DIVIDERS = 2;

/**
 * The lines of `text` as its writer saw them, each within a line of an editor (`linesOf`): they end at `BREAKS` as well,
 * and the mark of a cell of Word's belongs to the line end before it. A break inside a row of cells ends no line.
 */
export function softLinesOf(text: string): Line[] {
  const lines = linesOf(text);
  if (!ODD.test(text)) return lines;
  const all: Line[] = [];
  const add = (start: number, end: number, next: number): void =>
    void all.push({ index: all.length, start, end, next });
  for (const { index, start: from, end, next } of lines) {
    let start = from;
    const before = all.at(-1);
    if (before && index > 0 && text.charCodeAt(from) === CELL_MARK) all[before.index] = { ...before, next: ++start };
    for (const at of breaksIn(text.slice(start, end)).map((place) => from + place + (start - from))) {
      add(start, at, at + 1);
      start = at + 1;
    }
    add(start, end, next);
  }
  return all;
}

/** The end of a line in `text` where editors would not end it just so; else null. */
export function oddEnd(text: string, { end, next }: Line): string | null {
  const last = text.charCodeAt(next - 1);
  return next === end || last === 0x0a || last === 0x0d ? null : text.slice(end, next);
}

/** Whether what ends a line ends it in an editor, too. */
export function endsForEditors(oddEnd: string | null): boolean {
  return oddEnd === null || oddEnd.startsWith('\r') || oddEnd.startsWith('\n');
}

/** The places of the breaks that end a line within a line of an editor: something is shown on either side. */
function breaksIn(content: string): number[] {
  let [first, last] = [0, content.length];
  while (first < last && isBlankCode(content.charCodeAt(first))) first++;
  while (last > first && isBlankCode(content.charCodeAt(last - 1))) last--;
  const places = Array.from(content.matchAll(BREAK), ({ index }) => index).filter((at) => at > first && at < last);
  return places.length === 0 || isOneRow(content) ? [] : places;
}

/** Whether a line is a row of cells of a table, and not several of them. */
function isOneRow(content: string): boolean {
  const dividers = content.split(BREAK).map((piece) => piece.match(DIVIDER)?.length ?? 0);
  const all = dividers.reduce((sum, count) => sum + count, 0);
  return all > 0 && all <= MOST_DIVIDERS && dividers.filter((count) => count >= FEWEST_DIVIDERS).length < 2;
}
