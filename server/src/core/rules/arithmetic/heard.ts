import type { Form } from '../../form/form.ts';
import { type CellId, cellKey } from '../../form/identities.ts';
import { columnName, rowName } from '../../form/names.ts';
import type { CellName } from '../../messages/template.ts';
import type { Heard, WrongCell } from '../../solve/wrong-cells.ts';
import { decimalText } from '../../text/decimal.ts';
import { type Related, relatedTo } from '../finding.ts';
import type { Context } from '../rule.ts';
import { saidOf } from '../said.ts';

/** Which message tells of a wrong cell together with what the prose says. */
type Case = 'stated' | 'stated-own' | 'stated-unsure' | 'otherwise' | 'third' | 'spared' | 'spared-unsure';

/** What a finding about a wrong cell says of the prose. */
export interface HeardIn {
  /** Null where the prose says nothing of it. */
  readonly says: Case | null;
  /** The figures that the prose gives, and the cells that they are of. */
  readonly data: { readonly stated: readonly string[]; readonly cells: readonly CellName[] };
  readonly related: readonly Related[];
}

const SILENT: HeardIn = { says: null, data: { stated: [], cells: [] }, related: [] };

/** What the prose says of a wrong cell, or of the cells that might have been wrong in place of it. */
export function heardIn({ report }: Context, { heard, mends }: WrongCell): HeardIn {
  const says = heard && caseOf(heard, mends);
  if (!heard || !says) return SILENT;
  const said = saidOf(report).filter((each) => heard.said.includes(each));
  const names = new Map(
    said.flatMap(({ cells }) => cells).map((cell) => [cellKey(cell), cellName(report.readBy, cell)] as const),
  );
  return {
    says,
    data: {
      stated: unique(said.map(({ value }) => decimalText(value))),
      cells: [...names.values()],
    },
    related: said.map(({ statement: { span, value } }) =>
      relatedTo('stated-figure', span, { value: decimalText(value) }),
    ),
  };
}

/** Where it is not sure which cell is wrong, only what chooses one is told. */
function caseOf({ voice }: Heard, mends: WrongCell['mends']): Case | null {
  if (voice === 'for') return mends === 'all' ? 'stated' : mends === 'own' ? 'stated-own' : 'stated-unsure';
  if (voice === 'spare') return mends === 'unsure' ? 'spared-unsure' : 'spared';
  if (mends === 'unsure') return null;
  return voice === 'against' ? 'otherwise' : 'third';
}

function cellName(form: Form, cell: CellId): CellName {
  return { row: rowName(form, cell), column: columnName(form, cell) };
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
