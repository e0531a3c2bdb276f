import { columnName, rowName } from '../../form/names.ts';
import type { Heard, WrongCell } from '../../solve/wrong-cells.ts';
import { decimalText } from '../../text/decimal.ts';
import { type Related, relatedTo } from '../finding.ts';
import type { Context } from '../rule.ts';
import { type SaidInProse, saidOf } from '../said.ts';

/** Which message tells of a wrong cell together with what the prose says. */
type Case = 'stated' | 'stated-own' | 'stated-unsure' | 'otherwise' | 'third' | 'spared' | 'spared-unsure';

/** What a finding about a wrong cell says of the prose. */
export interface HeardIn {
  /** Null where the prose says nothing of it. */
  readonly says: Case | null;
  /** The figures that the prose gives, and the cells that they are of. */
  readonly data: { readonly stated: readonly string[]; readonly cells: readonly string[] };
  readonly related: readonly Related[];
}

const SILENT: HeardIn = { says: null, data: { stated: [], cells: [] }, related: [] };

/** What the prose says of a wrong cell, or of the cells that might have been wrong in place of it. */
export function heardIn({ report }: Context, { heard, mends }: WrongCell): HeardIn {
  const says = heard && caseOf(heard, mends);
  if (!heard || !says) return SILENT;
  const said = saidOf(report).filter((each) => heard.said.includes(each));
  const name = ({ cells }: SaidInProse): string[] =>
    cells.map((cell) => `“${rowName(report.readBy, cell)}”${columnName(report.readBy, cell)}`);
  return {
    says,
    data: {
      stated: unique(said.map(({ value }) => decimalText(value))),
      cells: unique(said.flatMap(name)),
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

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
