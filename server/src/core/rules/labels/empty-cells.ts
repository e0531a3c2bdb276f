import { type CellId, cellKey } from '../../form/identities.ts';
import type { Figure } from '../../report/table.ts';
import { type Judgement, amount } from '../../solve/judge.ts';
import type { Decimal } from '../../text/decimal.ts';

/**
 * The cells of the report's tables that hold no number and mean zero: `blank` ones, or those with a stroke or a word for
 * none (`nil`). Not a total whose parts come to something, or are not known: it is not zero, it is missing.
 */
export function emptyCells(judgement: Judgement, kind: 'blank' | 'nil'): Figure[] {
  const missing = new Set(
    judgement.identities
      .filter(({ rule, left }) => rule !== 'column-balance' && !left.every((cell) => isZero(cell, judgement)))
      .map(({ suspect }) => cellKey(suspect)),
  );
  return [...judgement.figures.values()].filter(({ id, value }) => value.kind === kind && !missing.has(cellKey(id)));
}

/** Whether the cell counts zero in sums. A blank total among the parts of another does so where its own parts do. */
function isZero(cell: CellId, { figures }: Judgement): boolean {
  const figure = figures.get(cellKey(cell));
  if (figure?.value.kind === 'blank' || figure?.value.kind === 'nil') return true;
  const value: Decimal | null = amount(cell, figure);
  return value?.units === 0n;
}
