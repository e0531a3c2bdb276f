import { cellsOfForm } from '../form/cells.ts';
import { columnOf } from '../form/columns.ts';
import type { Form } from '../form/form.ts';
import { formOf } from '../form/forms.ts';
import { type CellId, identitiesOf } from '../form/identities.ts';
import type { FormId } from '../form/list.ts';
import { type Decimal, equal, sum } from '../text/decimal.ts';
import { amountIn, recordedIn } from './amounts.ts';
import type { Filed } from './collection.ts';
import { comparedCells } from './comparison.ts';
import type { ReportRecord } from './record.ts';

/** What is to be added up. */
export interface Asked {
  /** For whom: its own report is never counted. */
  readonly agency: string;
  readonly year: number;
  /** The form of the sum. */
  readonly form: Form<FormId>;
  /** The agencies that belong to it; null where nobody has said, and all that have a report do. */
  readonly members: readonly string[] | null;
}

/**
 * Why a report is not counted: it is the agency's own; of another year, or of none that it tells; nobody tells whose it is;
 * the agency is no member; it is on another form; it has the same figures as one that is counted; another report of the
 * agency has other figures; nothing is filled in; some of its equations do not hold. Of a member: there is no report.
 */
export type Why =
  | 'own'
  | 'other-year'
  | 'no-year'
  | 'no-agency'
  | 'no-member'
  | 'other-form'
  | 'same'
  | 'duplicate'
  | 'blank'
  | 'identities'
  | 'missing';

/** What became of a report, or of a member without one. */
export interface MemberOutcome {
  readonly agency: string | null;
  readonly file: string | null;
  /** The year and the form of the report. */
  readonly year: number | null;
  readonly form: FormId | null;
  readonly counted: boolean;
  readonly why: Why | null;
  /** How many equations do not hold. */
  readonly broken: number;
}

/** A cell of the sum. */
export interface SummedCell extends CellId {
  /** Null for what is no sum, and where a member's figure is not known. */
  readonly value: Decimal | null;
  /** The files that leave it open. */
  readonly unknownIn: readonly string[];
}

/** Reports added up. */
export interface RollUp {
  readonly outcomes: readonly MemberOutcome[];
  /** Every cell of the form, in its order. */
  readonly cells: readonly SummedCell[];
}

/** Adds up the reports of the members of an agency. Linear in the reports. */
export function rollUp(filed: readonly Filed[], asked: Asked): RollUp {
  const judged = filed.map((each) => judgedAlone(each, asked));
  const outcomes = withoutRepeated(judged, filed);
  const counted = filed.filter((_, at) => outcomes[at]!.counted);
  const present = new Set(filed.filter(({ record }) => record.year === asked.year).map(({ record }) => record.agency));
  const missing = (asked.members ?? []).filter((name) => !present.has(name));
  return {
    outcomes: [
      ...outcomes,
      ...missing.map((agency): MemberOutcome => ({ ...NOWHERE, agency, counted: false, why: 'missing' })),
    ],
    cells: cellsOfForm(asked.form).map((id) => summed(id, counted, asked.form)),
  };
}

const NOWHERE = { file: null, year: null, form: null, broken: 0 } as const;

/** Whether a report is to be counted, as far as it alone tells. */
function judgedAlone({ file, record }: Filed, asked: Asked): MemberOutcome {
  const { agency, year, readBy: form } = record;
  const broken = record.readBy === asked.form.id ? brokenIn(record) : 0;
  const why = whyNot(record, asked, broken);
  return { agency, file, year, form, counted: why === null, why, broken };
}

function whyNot(record: ReportRecord, { agency, year, form, members }: Asked, broken: number): Why | null {
  if (record.agency === null) return 'no-agency';
  if (record.agency === agency) return 'own';
  if (record.year === null) return 'no-year';
  if (record.year !== year) return 'other-year';
  if (members && !members.includes(record.agency)) return 'no-member';
  if (record.readBy !== form.id) return 'other-form';
  if (isBlank(record)) return 'blank';
  return broken > 0 ? 'identities' : null;
}

/** Of several reports of one agency one is counted where all have the same figures, and none where they have not. */
function withoutRepeated(judged: readonly MemberOutcome[], filed: readonly Filed[]): MemberOutcome[] {
  const byAgency = new Map<string, number[]>();
  for (const [at, { agency, why }] of judged.entries()) {
    const isMeant = why === null || why === 'identities';
    if (agency !== null && isMeant) byAgency.set(agency, [...(byAgency.get(agency) ?? []), at]);
  }
  const outcomes = [...judged];
  for (const [first, ...others] of byAgency.values()) {
    const own = filed[first!]!.record;
    const why = others.every((at) => isSame(own, filed[at]!.record)) ? 'same' : 'duplicate';
    // What is wrong with the first is wrong with all that have its figures.
    if (why === 'same' && !judged[first!]!.counted) continue;
    for (const at of why === 'same' ? others : [first!, ...others]) {
      outcomes[at] = { ...judged[at]!, counted: false, why };
    }
  }
  return outcomes;
}

function isSame(one: ReportRecord, other: ReportRecord): boolean {
  return one.readBy === other.readBy && comparedCells(one, other).every(({ isChanged }) => !isChanged);
}

/** Whether nothing but zeros that nobody wrote is in the table of requests, by which reports are added up. */
function isBlank({ tables }: ReportRecord): boolean {
  return Object.values(tables.requests).every((row) => Object.values(row).every((value) => value === null));
}

/** How many equations of its form a record breaks. */
function brokenIn(record: ReportRecord): number {
  const form = formOf(record.readBy);
  const sumOf = (cells: readonly CellId[]): Decimal | null => {
    const amounts = cells.map((cell) => amountIn(form, cell, recordedIn(record, cell)));
    return amounts.includes(null) ? null : sum(amounts.filter((each) => each !== null));
  };
  return identitiesOf(form).filter(({ left, right }) => {
    const [one, other] = [sumOf(left), sumOf(right)];
    return one !== null && other !== null && !equal(one, other);
  }).length;
}

function summed(id: CellId, counted: readonly Filed[], form: Form): SummedCell {
  if (!isSummed(form, id) || counted.length === 0) return { ...id, value: null, unknownIn: [] };
  const amounts = counted.map(({ record }) => amountIn(form, id, recordedIn(record, id)));
  const unknownIn = counted.filter((_, at) => amounts[at] === null).map(({ file }) => file);
  return { ...id, value: unknownIn.length > 0 ? null : sum(amounts.filter((each) => each !== null)), unknownIn };
}

/**
 * Whether the cell of a government's report is the sum of those of its members: requests, decisions, fees. Documents that
 * several issued together would count more than once, and so would reviews in which several were involved.
 */
export function isSummed(form: Form, cell: CellId): boolean {
  if (cell.table === 'requests') return true;
  const role = columnOf(form, cell)?.role;
  return cell.table === 'disclosure' && (role === 'decisions' || role === 'fee-amount');
}
