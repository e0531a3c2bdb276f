import { type ComparedCell, type Comparison, noteOf } from '../core/across/comparison.ts';
import { visible } from '../host/escape.ts';
import type { Sheet, Value } from '../sheets/sheet.ts';
import { type Pair, cellsSheet, reportCalled } from './compare-cells.ts';
import { alignedText } from './sheet-text.ts';
import type { Say } from './words.ts';

/** Two reports beside each other for people: the cells that changed first, by table, then the sentences that are the same. */
export function comparisonText({ rows, same }: Comparison, pair: Pair, say: Say): string {
  const [before, after] = pair.map((each) => reportCalled(each, say));
  const changed = rows.filter(({ isChanged }) => isChanged);
  const unchanged = rows.filter(({ comparable, isChanged }) => comparable && !isChanged);
  const telling = unchanged.filter((cell) => !isZero(cell));
  const apart = rows.filter((cell) => !cell.comparable && !isZero(cell));
  const cells = (some: readonly ComparedCell[]): string => tables(some, pair, say);
  return [
    `${say('compare/title', { before: before!, after: after! })}\n`,
    changed.length === 0
      ? `\n${say('compare/all-same', {})}\n`
      : `\n${say('compare/changed', { count: changed.length })}\n${cells(changed)}`,
    apart.length === 0 ? '' : `\n${say('compare/not-comparable', { count: apart.length })}\n${cells(apart)}`,
    telling.length === 0 ? '' : `\n${say('compare/unchanged', { count: telling.length })}\n${cells(telling)}`,
    unchanged.length === telling.length
      ? ''
      : `\n${say('compare/zero', { count: unchanged.length - telling.length })}\n`,
    same.length === 0
      ? `\n${say('compare/no-same', {})}\n`
      : `\n${say('compare/same', { count: same.length })}\n${same.map((each) => `  ${visible(each)}\n`).join('')}`,
  ].join('');
}

/** Whether a cell says nothing to anybody: nothing or zero, before and after. */
function isZero({ before, after, comparable }: ComparedCell): boolean {
  const isNothing = (value: ComparedCell['before']) => value === null || value === 0;
  return comparable
    ? isNothing(before) && isNothing(after)
    : [before, after].every((value) => value === undefined || isNothing(value));
}

/** Cells below the name of their table, aligned over all tables; a note only where it says more than the figures. */
function tables(cells: readonly ComparedCell[], pair: Pair, say: Say): string {
  const { head, rows, ...sheet } = cellsSheet(cells, pair, say);
  const isNoted = cells.some((cell) => noteOf(cell) === 'unknown');
  const own: Sheet = {
    ...sheet,
    head: [(head[0] as string[]).slice(1, isNoted ? undefined : -1)],
    rows: rows.map(([, row, column, before, after, change, note], at) => [
      ...[row ?? null, column ?? null, before ?? null, after ?? null, signed(change ?? null)],
      ...(noteOf(cells[at]!) === 'unknown' ? [note ?? null] : []),
    ]),
  };
  const [names, ...lines] = alignedText(own).trimEnd().split('\n');
  let table = '';
  return [
    `  ${names}\n`,
    ...lines.map((line, at) => {
      const name = String(rows[at]![0]);
      const heading = name === table ? '' : `${name}\n`;
      table = name;
      return `${heading}  ${line}\n`;
    }),
  ].join('');
}

/** A change with its sign in front. */
function signed(change: Value): string | null {
  if (change === null) return null;
  const words = String(change);
  return words.startsWith('-') ? words.replace('-', '－') : `＋${words}`;
}
