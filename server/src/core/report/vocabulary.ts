import type { BlockForm, Form, TableForm, TableId } from '../form/form.ts';
import type { Work } from '../text/memo.ts';
import { plain } from '../text/plain.ts';
import type { Label } from './label.ts';
import { labelKey, words } from './label-key.ts';
import { type Like, likeRows } from './likeness.ts';

export type { Label } from './label.ts';

/** The labels of one table of a form. */
export interface Vocabulary {
  readonly labels: readonly Label[];
  readonly byKey: ReadonlyMap<string, readonly Label[]>;
  readonly rows: readonly Label[];
  /** By the first character of their keys. */
  readonly byStart: ReadonlyMap<string, readonly Label[]>;
  /** Labels of groups and blocks, numbers included, of which pieces may stand between those of a row's label. */
  readonly beside: readonly string[];
  /** The rows that the key of a cell resembles; of a cell that dividers keep apart, and of any other. */
  readonly likeCell: Work<readonly Like[]>;
  readonly likeWords: Work<readonly Like[]>;
}

const vocabularies = new WeakMap<TableForm, Vocabulary>();

/** The labels of `table` in `form`, found by their keys. */
export function vocabularyOf(form: Form, table: TableId): Vocabulary {
  const own = form.tables[table];
  let vocabulary = vocabularies.get(own);
  if (!vocabulary) vocabularies.set(own, (vocabulary = vocabularyIn(own)));
  return vocabulary;
}

function vocabularyIn({ id, blocks }: TableForm): Vocabulary {
  let order = 0;
  const labels = blocks.flatMap((block, index) => {
    const found = blockLabels(block, id, index, order);
    order += block.rows.length;
    return found;
  });
  const rows = labels.filter((label) => label.kind === 'row');
  const besides = labels.filter(({ kind }) => kind === 'group' || kind === 'block');
  return {
    labels,
    byKey: grouped(labels, ({ key }) => key),
    rows,
    byStart: grouped(labels, ({ key }) => key.charAt(0)),
    beside: besides.map(({ spokenNumber, key }) => spokenNumber + key),
    likeCell: (key) => likeRows(key, rows, true),
    likeWords: (key) => likeRows(key, rows, false),
  };
}

function grouped(labels: readonly Label[], keyOf: (label: Label) => string): Map<string, Label[]> {
  const groups = new Map<string, Label[]>();
  for (const label of labels) {
    const same = groups.get(keyOf(label));
    if (same) same.push(label);
    else groups.set(keyOf(label), [label]);
  }
  return groups;
}

const NONE: readonly never[] = [];

/** Of a row beside its words: its place among the rows of the table, and what it is called in short. */
type OfRow = Pick<Label, 'order' | 'short'>;

const NO_ROW: OfRow = { order: -1, short: NONE };

/** Where a label stands: in which table and block, and as what. */
type Context = Pick<Label, 'table' | 'block' | 'kind'>;

function labelIn(context: Context, id: string, text: string, { order, short }: OfRow = NO_ROW): Label {
  const { number, key } = labelKey(plain(text));
  const spokenNumber = words(number);
  return { ...context, id, text, number, spokenNumber, key: key === '' ? words(plain(text)) : key, short, order };
}

function blockLabels(form: BlockForm, table: TableId, block: number, firstRow: number): Label[] {
  const as = (kind: Label['kind']): Context => ({ table, block, kind });
  return [
    ...(form.title === undefined
      ? []
      : blockTitles(form.title).map((title) => labelIn(as('block'), String(form.item), title))),
    ...form.headers.map((header) => labelIn(as('header'), header.label, header.label)),
    ...form.groups.map((group) => labelIn(as('group'), group.id, group.label)),
    ...form.columns.flatMap((column) => [
      ...[column.label, ...(column.otherLabels ?? [])].map((text) => labelIn(as('column'), column.id, text)),
      ...(column.broken ?? []).map((text) => labelIn(as('piece'), column.id, text)),
    ]),
    ...form.rows.flatMap((row, index) =>
      [row.label, ...(row.otherLabels ?? [])].map((text) =>
        labelIn(as('row'), row.id, text, { order: firstRow + index, short: row.shortLabels ?? NONE }),
      ),
    ),
  ];
}

/** `第二十条第（一）项` is also written `第（一）项`. */
function blockTitles(title: string): string[] {
  return [title, title.replace(/^第[^第]*条/, '')];
}
