import type { BlockForm, Form, TableForm, TableId } from '../form/form.ts';
import { plain } from '../text/plain.ts';
import { labelKey, words } from './label-key.ts';

/** A word of a form: the label of a row, a column, a group of rows, a block, or a header cell without figures. */
export interface Label {
  readonly kind: 'row' | 'column' | 'group' | 'block' | 'header' | 'piece';
  readonly table: TableId;
  /** Index of the block of the table that it belongs to. */
  readonly block: number;
  /** Id of the row, column or group; for a piece, the id of the column whose header it is part of. */
  readonly id: string;
  /** The label as the form words it. */
  readonly text: string;
  readonly number: string;
  readonly key: string;
  /** Index of a row among all rows of its table; -1 for other labels. */
  readonly order: number;
}

/** The labels of one table of a form. */
export interface Vocabulary {
  readonly labels: readonly Label[];
  readonly byKey: ReadonlyMap<string, readonly Label[]>;
  readonly rows: readonly Label[];
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
  const byKey = new Map<string, Label[]>();
  for (const label of labels) {
    const same = byKey.get(label.key);
    if (same) same.push(label);
    else byKey.set(label.key, [label]);
  }
  return { labels, byKey, rows: labels.filter((label) => label.kind === 'row') };
}

function blockLabels(form: BlockForm, table: TableId, block: number, firstRow: number): Label[] {
  const label = (kind: Label['kind'], id: string, text: string, order = -1): Label => {
    const { number, key } = labelKey(plain(text));
    return { kind, table, block, id, text, number, key: key === '' ? words(plain(text)) : key, order };
  };
  return [
    ...(form.title === undefined
      ? []
      : blockTitles(form.title).map((title) => label('block', String(form.item), title))),
    ...form.headers.map((header) => label('header', header, header)),
    ...form.groups.map((group) => label('group', group.id, group.label)),
    ...form.columns.flatMap((column) => [
      ...[column.label, ...(column.otherLabels ?? [])].map((text) => label('column', column.id, text)),
      ...(column.broken ?? []).map((text) => label('piece', column.id, text)),
    ]),
    ...form.rows.flatMap((row, index) =>
      [row.label, ...(row.otherLabels ?? [])].map((text) => label('row', row.id, text, firstRow + index)),
    ),
  ];
}

/** `第二十条第（一）项` is also written `第（一）项`. */
function blockTitles(title: string): string[] {
  return [title, title.replace(/^第[^第]*条/, '')];
}
