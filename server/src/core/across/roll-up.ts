import { cellsOfForm } from '../form/cells.ts';
import { columnOf } from '../form/columns.ts';
import type { Form } from '../form/form.ts';
import { formOf } from '../form/forms.ts';
import { type CellId, identitiesOf } from '../form/identities.ts';
import type { FormId } from '../form/list.ts';
import { type Decimal, equal, sum } from '../text/decimal.ts';
import { amountIn, recordedIn } from './amounts.ts';
import type { Collection, Filed } from './collection.ts';
import { membersFor } from './members.ts';
import type { ReportRecord } from './record.ts';
import { haveSameFigures } from './same-figures.ts';
import { type MemberList, isMemberIn } from './settings.ts';

/** What is to be added up. */
export interface Asked {
  /** For whom: its own report is never counted. */
  readonly agency: string;
  readonly year: number;
  /** The form of the sum. */
  readonly form: Form<FormId>;
}

/**
 * Why a report is not counted: it is the agency's own; of another year, or of none that it tells; nobody tells whose it is;
 * the agency is no member; it is on another form; it has the same figures as one that is counted; settings name
 * another one that counts; another report of the agency has other figures; nothing is filled in; some of its equations do not hold. Of a member: there is no report.
 */
export type Why =
  | 'own'
  | 'other-year'
  | 'no-year'
  | 'no-agency'
  | 'no-member'
  | 'other-form'
  | 'same'
  | 'not-chosen'
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
  /** Whether settings list the members. */
  readonly isListed: boolean;
  readonly outcomes: readonly MemberOutcome[];
  /** Every cell of the form, in its order. */
  readonly cells: readonly SummedCell[];
}

/** Adds up the reports of the members of an agency; where settings do not list them, those of all others. Linear in the reports. */
export function rollUp(collection: Collection, asked: Asked): RollUp {
  const { filed } = collection;
  const among = amongOf(collection, asked);
  const outcomes = withoutRepeated(
    filed.map((each) => judgedAlone(each, among)),
    collection,
  );
  const counted = filed.filter((_, at) => outcomes[at]!.counted);
  const missing = among.list ? membersFor(among.list, asked.year, collection).filter(({ isMissing }) => isMissing) : [];
  return {
    isListed: among.list !== null,
    outcomes: [...outcomes, ...missing.map(({ member }): MemberOutcome => ({ ...NOWHERE, agency: member.name }))],
    cells: cellsOfForm(asked.form).map((id) => summed(id, counted, asked.form)),
  };
}

const NOWHERE = { file: null, year: null, form: null, counted: false, why: 'missing', broken: 0 } as const;

/** By what reports are judged: whose sum it is, and who belongs to it; null where settings do not say. */
interface Among {
  readonly collection: Collection;
  readonly asked: Asked;
  readonly whole: string;
  readonly list: MemberList | null;
  readonly members: ReadonlySet<string> | null;
}

function amongOf(collection: Collection, asked: Asked): Among {
  const { settings, agencyNamed } = collection;
  const whole = agencyNamed(asked.agency);
  const list = settings.members.find(({ parent }) => agencyNamed(parent) === whole) ?? null;
  const own = list?.members.filter((member) => isMemberIn(member, asked.year));
  const members = list && own ? new Set(own.map(({ name }) => agencyNamed(name, list.parent))) : null;
  return { collection, asked, whole, list, members };
}

/** Whether a report is to be counted, as far as it alone tells. */
function judgedAlone(filed: Filed, among: Among): MemberOutcome {
  const { file, record } = filed;
  const { agency, year, readBy: form } = record;
  const broken = form === among.asked.form.id ? brokenIn(record) : 0;
  const why = whyNot(filed, among, broken);
  return { agency, file, year, form, counted: why === null, why, broken };
}

function whyNot(filed: Filed, { collection, asked, whole, members }: Among, broken: number): Why | null {
  const { record } = filed;
  const agency = collection.agencyOf(filed);
  if (agency === null) return 'no-agency';
  if (agency === whole) return 'own';
  if (record.year === null) return 'no-year';
  if (record.year !== asked.year) return 'other-year';
  if (members && !members.has(agency)) return 'no-member';
  const chosen = collection.chosenFor(filed);
  if (chosen && chosen.file !== filed.file) return 'not-chosen';
  if (record.readBy !== asked.form.id) return 'other-form';
  if (isBlank(record)) return 'blank';
  return broken > 0 ? 'identities' : null;
}

/** Of several reports of one agency one is counted where all have the same figures, and none where they have not. */
function withoutRepeated(judged: readonly MemberOutcome[], { filed, agencyOf }: Collection): MemberOutcome[] {
  const byAgency = new Map<string, number[]>();
  for (const [at, { why }] of judged.entries()) {
    const agency = agencyOf(filed[at]!);
    if (agency === null || (why !== null && why !== 'identities')) continue;
    const own = byAgency.get(agency);
    if (own) own.push(at);
    else byAgency.set(agency, [at]);
  }
  const outcomes = [...judged];
  for (const [first, ...others] of byAgency.values()) {
    const own = filed[first!]!.record;
    const why = others.every((at) => haveSameFigures(own, filed[at]!.record)) ? 'same' : 'duplicate';
    // What is wrong with the first is wrong with all that have its figures.
    if (why === 'same' && !judged[first!]!.counted) continue;
    for (const at of why === 'same' ? others : [first!, ...others]) {
      outcomes[at] = { ...judged[at]!, counted: false, why };
    }
  }
  return outcomes;
}

/** Whether no figure is filled in in the table of requests. */
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
