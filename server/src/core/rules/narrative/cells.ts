import type { Form } from '../../form/form.ts';
import type { CellId } from '../../form/identities.ts';
import type { Meaning, ResultMeaning, ReviewKind } from '../../report/prose/statement.ts';

/** The rows of table three that count requests by a result, or the group of such rows. */
const RESULTS: Readonly<Record<ResultMeaning, readonly string[]>> = {
  granted: ['granted'],
  'partly-granted': ['partly-granted'],
  'granted-or-partly': ['granted', 'partly-granted'],
  denied: ['denied'],
  unable: ['unable'],
  refused: ['refused'],
  'other-result': ['other'],
};

const REVIEWS: Readonly<Record<ReviewKind, readonly string[]>> = {
  reconsideration: ['reconsideration'],
  litigation: ['litigation-direct', 'litigation-after'],
  'litigation-direct': ['litigation-direct'],
  'litigation-after': ['litigation-after'],
};

/** The column of table two that counts the documents of the year: by the form of 2019, by that of 2021. */
const ISSUED = { 2019: 'made', 2021: 'issued' } as const;

/** The rows of table three whose totals count requests. */
const REQUESTS: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
  received: ['new'],
  'received-or-with-carried': ['new'],
  'received-with-carried': ['new', 'carried-in'],
  'carried-in': ['carried-in'],
  answered: ['total'],
  'carried-out': ['carried-out'],
};

/** The cells of `form` whose sum a figure of this meaning states; none where the tables do not hold it. */
export function cellsOf(form: Form, meaning: Meaning): CellId[] {
  const rows = REQUESTS[meaning];
  if (rows) return totals(rows);
  if (meaning === 'normative') return [{ table: 'disclosure', row: meaning, column: ISSUED[form.id] }];
  if (meaning === 'fee') return [{ table: 'disclosure', row: meaning, column: 'amount' }];
  return isResult(meaning) ? resultCells(form, meaning) : reviewCells(meaning);
}

/** Whether `meaning` is one of the results of handling requests. */
export function isResult(meaning: Meaning): meaning is ResultMeaning {
  return meaning in RESULTS;
}

/** What the cells of a number of requests by result, or of cases of a kind, are called in messages. */
export function nameOf(form: Form, meaning: Meaning): string {
  if (isResult(meaning)) return RESULTS[meaning].map((id) => labelOf(form, 'requests', id)).join('、');
  const [kind = '', result = ''] = meaning.split('/');
  const name = labelOf(form, 'review', kind);
  return result === 'total' ? name : `${name}“${columnLabel(form, result)}”`;
}

function resultCells({ tables }: Form, meaning: ResultMeaning): CellId[] {
  const rows = tables.requests.blocks.flatMap((block) => block.rows.filter((row) => row.result));
  return RESULTS[meaning].flatMap((id) =>
    totals(rows.filter((row) => row.id === id || row.group === id).map((row) => row.id)),
  );
}

function reviewCells(meaning: Exclude<Meaning, ResultMeaning>): CellId[] {
  const kind = (Object.keys(REVIEWS) as ReviewKind[]).find((each) => meaning.startsWith(`${each}/`));
  if (kind === undefined) return [];
  return REVIEWS[kind].map((row) => ({ table: 'review', row, column: meaning.slice(kind.length + 1) }));
}

function totals(rows: readonly string[]): CellId[] {
  return rows.map((row) => ({ table: 'requests', row, column: 'total' }));
}

function labelOf({ tables }: Form, table: 'requests' | 'review', id: string): string {
  const { blocks } = tables[table];
  const group = blocks.flatMap(({ groups }) => groups).find((each) => each.id === id);
  const row = blocks.flatMap(({ rows }) => rows).find((each) => each.id === id);
  return group?.label ?? row?.name ?? row?.label ?? id;
}

function columnLabel({ tables }: Form, id: string): string {
  return tables.review.blocks.flatMap(({ columns }) => columns).find((each) => each.id === id)?.label ?? id;
}
