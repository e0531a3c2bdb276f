import { type CellId, cellKey } from '../../form/identities.ts';
import type { Report } from '../../report/report.ts';
import type { Figure } from '../../report/table.ts';
import { type Judgement, amount } from '../../solve/judge.ts';
import type { Decimal } from '../../text/decimal.ts';
import { oddFigures } from '../arithmetic/figures.ts';

/**
 * The cells of the report's tables that hold no number and mean zero: `blank` ones, or those with a stroke or a word for
 * none (`nil`). Not a total whose parts come to something, or are not known: it is not zero, it is missing.
 */
export function emptyCells(report: Report, judgement: Judgement, kind: 'blank' | 'nil'): Figure[] {
  const empty = oddFigures(report)[kind];
  if (empty.length === 0) return [];
  const missing = new Set(
    judgement.identities
      .filter(({ rule, left }) => rule !== 'column-balance' && !left.every((cell) => isZero(cell, judgement)))
      .map(({ suspect }) => cellKey(suspect)),
  );
  return empty.filter(({ id }) => !missing.has(cellKey(id)));
}

/** Whether the cell counts zero in sums. A blank total among the parts of another does so where its own parts do. */
function isZero(cell: CellId, { figures }: Judgement): boolean {
  const figure = figures.get(cellKey(cell));
  if (figure?.value.kind === 'blank' || figure?.value.kind === 'nil') return true;
  const value: Decimal | null = amount(cell, figure);
  return value?.units === 0n;
}
