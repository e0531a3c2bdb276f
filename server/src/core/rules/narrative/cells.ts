import type { ColumnRole, Form, ResultKind, RowForm, RowRole } from '../../form/form.ts';
import type { CellId } from '../../form/identities.ts';
import { cellOf, resultCells, rowOf } from '../../form/roles.ts';
import type { Meaning, ResultMeaning, ReviewKind } from '../../report/prose/statement.ts';

/** The kinds of results that a number of requests by result counts. */
const RESULTS: Readonly<Record<ResultMeaning, readonly ResultKind[]>> = {
  granted: ['granted'],
  'partly-granted': ['partly-granted'],
  'granted-or-partly': ['granted', 'partly-granted'],
  denied: ['denied'],
  unable: ['unable'],
  refused: ['refused'],
  'other-result': ['other'],
};

const REVIEWS: Readonly<Record<ReviewKind, readonly RowRole[]>> = {
  reconsideration: ['reconsideration'],
  litigation: ['litigation-direct', 'litigation-after'],
  'litigation-direct': ['litigation-direct'],
  'litigation-after': ['litigation-after'],
};

/** The rows of table three whose totals count requests. */
const REQUESTS: Readonly<Partial<Record<Meaning, readonly RowRole[]>>> = {
  received: ['received'],
  'received-or-with-carried': ['received'],
  'received-with-carried': ['received', 'carried-in'],
  'carried-in': ['carried-in'],
  answered: ['answered'],
  'carried-out': ['carried-out'],
};

/** The row and the column of table two that hold one. */
const DISCLOSURE: Readonly<Partial<Record<Meaning, readonly [RowRole, ColumnRole]>>> = {
  normative: ['normative', 'issued'],
  fee: ['fee', 'fee-amount'],
};

/** The cells of `form` whose sum a figure of this meaning states; none where the tables do not hold it. */
export function cellsOf(form: Form, meaning: Meaning): CellId[] {
  const rows = REQUESTS[meaning];
  if (rows) return rows.flatMap((row) => listOf(cellOf(form, 'requests', row, 'total')));
  const own = DISCLOSURE[meaning];
  if (own) return listOf(cellOf(form, 'disclosure', ...own));
  return isResult(meaning) ? resultCells(form, RESULTS[meaning]) : reviewCells(form, meaning);
}

/** Whether `meaning` is one of the results of handling requests. */
export function isResult(meaning: Meaning): meaning is ResultMeaning {
  return meaning in RESULTS;
}

/** What the cells of a number of requests by result, or of cases of a kind, are called in messages. */
export function nameOf(form: Form, meaning: Meaning): string {
  if (isResult(meaning)) return RESULTS[meaning].map((kind) => resultName(form, kind)).join('、');
  const [kind = '', result = ''] = meaning.split('/');
  const name = reviewName(form, kind as ReviewKind);
  return result === 'total' ? name : `${name}“${columnLabel(form, result as ColumnRole)}”`;
}

function reviewCells(form: Form, meaning: Exclude<Meaning, ResultMeaning>): CellId[] {
  const [kind = '', result] = meaning.split('/');
  if (result === undefined) return [];
  return REVIEWS[kind as ReviewKind].flatMap((row) => listOf(cellOf(form, 'review', row, result as ColumnRole)));
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
