import type { ColumnRole, Form, ResultKind, RowForm, RowRole } from '../../form/form.ts';
import type { CellId } from '../../form/identities.ts';
import { cellOf, resultCells, rowOf } from '../../form/roles.ts';
import type { ApplicantMeaning, Meaning, ResultMeaning, ReviewKind } from '../../report/prose/statement.ts';

/** The kinds of results that a number of requests by result counts. */
const RESULTS: Readonly<Record<ResultMeaning, readonly ResultKind[]>> = {
  granted: ['granted'],
  'partly-granted': ['partly-granted'],
  'granted-or-partly': ['granted', 'partly-granted'],
  denied: ['denied'],
  unable: ['unable'],
  refused: ['refused'],
  'other-result': ['other'],
  'refused-or-other': ['refused', 'other'],
  'denied-or-unable': ['denied', 'unable'],
};

const BODIES: readonly ColumnRole[] = ['business', 'research', 'public-benefit', 'legal-services', 'other-applicants'];

/** The columns that count requests of applicants. */
const APPLICANTS: Readonly<Record<ApplicantMeaning, readonly ColumnRole[]>> = {
  'applicant/natural': ['natural'],
  'applicant/business': ['business'],
  'applicant/research': ['research'],
  'applicant/public-benefit': ['public-benefit'],
  'applicant/legal-services': ['legal-services'],
  'applicant/organisations': BODIES,
};

/** The columns of cases that are over. */
const CLOSED: readonly ColumnRole[] = ['upheld', 'corrected', 'other'];

const REVIEWS: Readonly<Record<ReviewKind, readonly RowRole[]>> = {
  reconsideration: ['reconsideration'],
  litigation: ['litigation-direct', 'litigation-after'],
  'litigation-direct': ['litigation-direct'],
  'litigation-after': ['litigation-after'],
  dispute: ['reconsideration', 'litigation-direct', 'litigation-after'],
};

/** The rows of table three whose totals count requests. */
const REQUESTS: Readonly<Partial<Record<Meaning, readonly RowRole[]>>> = {
  received: ['received'],
  'received-or-with-carried': ['received'],
  'received-with-carried': ['received', 'carried-in'],
  'carried-in': ['carried-in'],
  answered: ['answered'],
  handled: ['answered'],
  settled: ['carried-out'],
  'carried-out': ['carried-out'],
};

/** The row and the column of table two that hold one. */
const DISCLOSURE: Readonly<Partial<Record<Meaning, readonly [RowRole, ColumnRole]>>> = {
  normative: ['normative', 'issued'],
  'normative-repealed': ['normative', 'repealed'],
  'normative-valid': ['normative', 'valid'],
  'decisions/license': ['license', 'decisions'],
  'decisions/penalty': ['penalty', 'decisions'],
  'decisions/coercion': ['coercion', 'decisions'],
  fee: ['fee', 'fee-amount'],
  'fee-amount': ['fee', 'fee-amount'],
};

/** The cells of `form` whose sum a figure of this meaning states; none where the tables do not hold it. */
export function cellsOf(form: Form, meaning: Meaning): CellId[] {
  const rows = REQUESTS[meaning];
  if (rows) return rows.flatMap((row) => listOf(cellOf(form, 'requests', row, 'total')));
  const own = DISCLOSURE[meaning];
  if (own) return listOf(cellOf(form, 'disclosure', ...own));
  if (isApplicant(meaning)) return applicantCells(form, meaning, 'received');
  return isResult(meaning) ? resultCells(form, RESULTS[meaning]) : reviewCells(form, meaning);
}

/** Whether `meaning` is one of the results of handling requests. */
export function isResult(meaning: Meaning): meaning is ResultMeaning {
  return meaning in RESULTS;
}

/** Whether `meaning` is a number of requests from applicants of one sort. */
export function isApplicant(meaning: Meaning): meaning is ApplicantMeaning {
  return meaning.startsWith('applicant/');
}

/** What such applicants are called in table three: their column, or the header above those of all organisations. */
export function applicantName({ tables }: Form, meaning: ApplicantMeaning): string {
  const roles = APPLICANTS[meaning];
  const { blocks } = tables.requests;
  const columns = blocks.flatMap((block) => block.columns).filter(({ role }) => role && roles.includes(role));
  return columns.map(({ label }) => label).join('、');
}

/** The cells of one row of table three that count requests of applicants of that sort. */
export function applicantCells(form: Form, meaning: ApplicantMeaning, row: RowRole): CellId[] {
  return APPLICANTS[meaning].flatMap((column) => listOf(cellOf(form, 'requests', row, column)));
}

/** What the cells of a number of requests by result, or of cases of a kind, are called in messages. */
export function nameOf(form: Form, meaning: Meaning): string {
  if (isResult(meaning)) return RESULTS[meaning].map((kind) => resultName(form, kind)).join('、');
  const [kind = '', result = ''] = meaning.split('/');
  const name = reviewName(form, kind as ReviewKind);
  if (result === 'total') return name;
  const columns = result === 'closed' ? CLOSED : [result as ColumnRole];
  return `${name}“${columns.map((column) => columnLabel(form, column)).join('、')}”`;
}

function reviewCells(form: Form, meaning: Exclude<Meaning, ResultMeaning>): CellId[] {
  const [kind = '', result] = meaning.split('/');
  if (result === undefined) return [];
  const columns = result === 'closed' ? CLOSED : [result as ColumnRole];
  const rows = REVIEWS[kind as ReviewKind] as readonly RowRole[] | undefined;
  return (rows ?? []).flatMap((row) => columns.flatMap((column) => listOf(cellOf(form, 'review', row, column))));
}

function listOf(cell: CellId | null): CellId[] {
  return cell ? [cell] : [];
}

/** A result by the label of its row, or of the group that its rows make up. */
function resultName({ tables }: Form, kind: ResultKind): string {
  for (const { rows, groups } of tables.requests.blocks) {
    const [first, ...others] = rows.filter(({ result }) => result === kind);
    const group = groups.find(({ id }) => id === first?.group);
    if (first) return others.length > 0 && group ? group.label : nameIn(first);
  }
  return kind;
}

/** Cases of one kind by the label of their row, of several by that of the group. */
function reviewName(form: Form, kind: ReviewKind): string {
  if (kind === 'dispute') return [reviewName(form, 'reconsideration'), reviewName(form, 'litigation')].join('、');
  const [first, ...others] = REVIEWS[kind].flatMap((role) => rowOf(form, 'review', role) ?? []);
  const groups = form.tables.review.blocks.flatMap((block) => block.groups);
  if (others.length > 0) return groups.find(({ id }) => id === first?.group)?.label ?? kind;
  return first ? nameIn(first) : kind;
}

function nameIn({ name, label }: RowForm): string {
  return name ?? label;
}

function columnLabel({ tables }: Form, role: ColumnRole): string {
  return tables.review.blocks.flatMap(({ columns }) => columns).find((each) => each.role === role)?.label ?? role;
}
