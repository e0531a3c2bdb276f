import { type CellId, type Identity, cellKey } from '../../form/identities.ts';
import { columnName, rowName, rowNumber } from '../../form/names.ts';
import type { Term } from '../../messages/template.ts';
import { type Verdict, amount } from '../../solve/judge.ts';
import { type Suspect, suspects } from '../../solve/suspect.ts';
import { termsOf } from '../../solve/terms.ts';
import { absolute, decimalText } from '../../text/decimal.ts';
import type { Span } from '../../text/span.ts';
import { type Related, relatedTo } from '../finding.ts';
import type { TableContext } from '../rule.ts';

/** An identity that does not hold, with everything that its rule says of it. */
export interface Broken {
  readonly verdict: Verdict;
  /** Where to report it: the cell that is most likely wrong. */
  readonly span: Span;
  /** The other cells of the identity. */
  readonly related: readonly Related[];
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  readonly leftSum: string;
  readonly rightSum: string;
  readonly difference: string;
  /** The change of one cell, other than the usual suspect, that mends all it touches; null where there is none. */
  readonly change: { readonly cell: string; readonly from: string; readonly to: string } | null;
}

/** The identities of the family `rule` that do not hold, in the form's order. */
export function* brokenIdentities(context: TableContext, rule: Identity['rule']): Generator<Broken> {
  const found = suspects(context.judgement);
  for (const verdict of context.judgement.verdicts) {
    const suspect = found.get(verdict.identity);
    if (suspect && verdict.identity.rule === rule) yield broken(context, verdict, suspect);
  }
}

function broken({ report, judgement }: TableContext, verdict: Verdict, suspect: Suspect): Broken {
  const { identity } = verdict;
  const { figures } = judgement;
  const valueOf = (cell: CellId): string => {
    const value = amount(cell, figures.get(cellKey(cell)));
    return value ? decimalText(value) : '';
  };
  const fullName = (cell: CellId): string =>
    identity.each === 'row' ? columnName(report.readBy, cell) : rowName(report.readBy, cell);
  const nameOf = identity.rule === 'column-balance' ? (cell: CellId) => rowNumber(report.readBy, cell) : fullName;
  const terms = (cells: readonly CellId[]): Term[] =>
    cells.map((cell) => ({ name: nameOf(cell), value: valueOf(cell) }));
  const key = cellKey(suspect.cell);
  const { cells, keys } = termsOf(identity);
  const others = cells.filter((_, at) => keys[at] !== key);
  return {
    verdict,
    span: figures.get(key)?.span ?? { start: 0, end: 0 },
    related: others.flatMap((cell) => {
      const figure = figures.get(cellKey(cell));
      return figure ? [relatedTo('cell', figure.span, { name: fullName(cell), value: valueOf(cell) })] : [];
    }),
    left: terms(identity.left),
    right: terms(identity.right),
    leftSum: decimalText(verdict.left),
    rightSum: decimalText(verdict.right),
    difference: decimalText(absolute(verdict.difference)),
    change:
      suspect.mends && (key !== cellKey(identity.suspect) || identity.rule === 'column-balance')
        ? { cell: fullName(suspect.cell), from: valueOf(suspect.cell), to: decimalText(suspect.value) }
        : null,
  };
}
