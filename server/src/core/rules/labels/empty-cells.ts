import { type CellId, cellKey } from '../../form/identities.ts';
import { isEmptyTable } from '../../report/empty-table.ts';
import type { TableBlock } from '../../report/read-tables.ts';
import type { Figure } from '../../report/table.ts';
import { type Judgement, amount, judgeTable } from '../../solve/judge.ts';
import type { Decimal } from '../../text/decimal.ts';
import type { Origin } from '../../text/span.ts';
import { oddFigures } from '../arithmetic/figures.ts';
import { inTables } from '../seen.ts';

/** The blank cells of the report's tables that mean zero. */
export const blankCells = inTables((block) => emptyCells(block, 'blank'));

/** The cells of the report's tables with a stroke or a word for none that mean zero. */
export const nilCells = inTables((block) => emptyCells(block, 'nil'));

/** Not a total whose parts come to something, or are not known: it is not zero, it is missing. */
function emptyCells(block: TableBlock, kind: 'blank' | 'nil'): Figure[] {
  const empty = oddFigures(block)[kind];
  if (empty.length === 0 || isEmptyTable(block)) return [];
  const judgement = judgeTable(block);
  const missing = new Set(
    judgement.identities
      .filter(({ rule, left }) => rule !== 'column-balance' && !left.every((cell) => isZero(cell, judgement)))
      .map(({ suspect }) => cellKey(suspect)),
  );
  return empty.filter(({ id }) => !missing.has(cellKey(id)));
}

/** Whether the cell counts zero in sums. A blank total among the parts of another does so where its own parts do. */
function isZero(cell: CellId, { figures }: Judgement<Origin>): boolean {
  const figure = figures.get(cellKey(cell));
  if (figure?.value.kind === 'blank' || figure?.value.kind === 'nil') return true;
  const value: Decimal | null = amount(cell, figure);
  return value?.units === 0n;
}
