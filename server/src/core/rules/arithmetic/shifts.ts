import { type CellId, cellKey } from '../../form/identities.ts';
import { type Judgement, type Verdict, amount } from '../../solve/judge.ts';
import { type Decimal, ZERO, equal, sum } from '../../text/decimal.ts';

/** A row of table three whose figures would add up if they all stood one column further on. */
export interface Shift {
  readonly row: string;
  /** Where the figures stand now: one column too far to the left, or to the right, the total in front of them. */
  readonly stands: 'left' | 'right';
  /** The row's cells with what they would hold: the applicants, then the total. */
  readonly cells: readonly { readonly cell: CellId; readonly value: Decimal }[];
}

type Values = ReadonlyMap<string, Decimal>;

/**
 * The rows that do not add up, but would if all their figures moved by one column, and to which the columns testify:
 * the move mends sums of columns as well, and breaks no identity that holds.
 */
export function shifts(judgement: Judgement): Shift[] {
  const options = judgement.verdicts
    .filter(({ identity, holds }) => identity.rule === 'row-sum' && !holds)
    .map((verdict) => shiftsOf(verdict, judgement));
  if (options.every((each) => each.length === 0)) return [];
  const sole = options.flatMap((each) => (each.length === 1 ? each : []));
  // Rows that were pasted together stand wrong together, and only together add up in their columns.
  const together = testimony(sole, judgement);
  if (together.mended > 0 && together.broken + together.left === 0) return sole;
  return options.flatMap((each) => {
    const sure = each.filter((shift) => {
      const { mended, broken } = testimony([shift], judgement);
      return mended > 0 && broken === 0;
    });
    return sure.length === 1 ? sure : [];
  });
}

function shiftsOf({ identity }: Verdict, { figures }: Judgement): Shift[] {
  const cells = [...identity.left, ...identity.right];
  const values = cells.flatMap((cell) => amount(cell, figures.get(cellKey(cell))) ?? []);
  const isPlain = cells.every((cell) => figures.get(cellKey(cell))?.value.kind !== 'repeated');
  const [first] = values;
  const last = values.at(-1);
  if (!isPlain || !first || !last || values.length < cells.length) return [];
  const moved = [
    { stands: 'left', to: [last, ...values.slice(0, -1)] },
    { stands: 'right', to: [...values.slice(1), first] },
  ] as const;
  return moved.flatMap(({ stands, to }) => {
    const total = to.at(-1) ?? ZERO;
    const adds = total.units > 0n && equal(sum(to.slice(0, -1)), total);
    const shifted = cells.map((cell, at) => ({ cell, value: to[at] ?? ZERO }));
    return adds ? [{ row: identity.line, stands, cells: shifted }] : [];
  });
}

/** How many sums over columns the moves mend, how many that hold they break, and how many they leave as broken. */
function testimony(
  moves: readonly Shift[],
  { verdicts, figures }: Judgement,
): { mended: number; broken: number; left: number } {
  const values: Values = new Map(moves.flatMap(({ cells }) => cells.map(({ cell, value }) => [cellKey(cell), value])));
  const side = (cells: readonly CellId[]): Decimal =>
    sum(cells.map((cell) => values.get(cellKey(cell)) ?? amount(cell, figures.get(cellKey(cell))) ?? ZERO));
  const counts = { mended: 0, broken: 0, left: 0 };
  for (const { identity, holds } of verdicts) {
    const touched = [...identity.left, ...identity.right].some((cell) => values.has(cellKey(cell)));
    if (!touched || identity.rule === 'row-sum') continue;
    const holdsThen = equal(side(identity.left), side(identity.right));
    if (holdsThen && !holds) counts.mended++;
    if (!holdsThen) counts[holds ? 'broken' : 'left']++;
  }
  return counts;
}
