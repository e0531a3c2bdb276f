import { rowsOf } from '../syntax/rows.ts';
import { stretchOf } from '../syntax/stretch.ts';
import type { CellLine, Syntax } from '../syntax/syntax.ts';
import type { Memo } from '../text/memo.ts';
import { type Noted, keptFor } from '../text/notes.ts';
import { seenCells } from './seen.ts';
import type { SeenCell } from './table.ts';

/** Lines with the cells that they were cut into, wherever they stand: offsets and lines count from the first of them. */
export interface CellBlock extends Noted {
  readonly syntax: Syntax;
  readonly cells: readonly SeenCell[];
  /** What is known of words. */
  readonly memo: Memo;
}

/**
 * The cells of some lines of a text. It is the same block as before where the same lines stand in the same way.
 * @param lines in order, at least one; what stands between them is no part of any table
 */
export function cellBlockOf(syntax: Syntax, lines: readonly CellLine[], memo: Memo): CellBlock {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const key: unknown[] = [];
  for (let at = first.index; at <= last.index; at++) key.push(syntax.lines[at]!.content);
  for (const { index, start } of lines) key.push(index - first.index, start - first.start);
  return lastBlock(first.content, key, () => {
    const own = stretchOf(syntax, first.index, last.index);
    const cut = lines.map(({ index }) => own.lines[index - first.index]!);
    return { syntax: own, cells: seenCells(own, rowsOf(own, cut), memo), memo, notes: [] };
  });
}

/** A block is known by its first line. */
const lastBlock = keptFor<CellBlock>();
