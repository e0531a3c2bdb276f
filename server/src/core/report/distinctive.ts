import type { Form, TableId } from '../form/form.ts';
import { FORMS } from '../form/forms.ts';
import type { Label } from './label.ts';
import type { SeenCell } from './table.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A row or column that one form has and another lacks. */
export interface Lacking {
  readonly key: string;
  /** The rows or columns of the same table that both forms have. */
  readonly peers: readonly string[];
}

/** How one form differs from another, by the keys of labels. */
export interface Difference {
  /** Labels that the one has and the other lacks. */
  readonly own: ReadonlySet<string>;
  /** The rows and columns among these. */
  readonly rows: readonly Lacking[];
}

const LABELS: ReadonlyMap<number, readonly Label[]> = new Map(FORMS.map((form) => [form.id, labelsOf(form)]));
const KEYS: ReadonlyMap<number, ReadonlySet<string>> = new Map(
  Array.from(LABELS, ([id, labels]) => [id, new Set(labels.map(({ key }) => key))]),
);
const ALL: ReadonlySet<string> = new Set(Array.from(KEYS.values()).flatMap((keys) => [...keys]));
const DIFFERENCES: ReadonlyMap<number, ReadonlyMap<number, Difference>> = new Map(
  FORMS.map((form) => [form.id, new Map(FORMS.map((other) => [other.id, differenceOf(form, other)]))]),
);

/** Of the labels of any form, those that stand in `cells`, by their keys. */
export function labelsIn(cells: readonly SeenCell[]): Set<string> {
  const found = new Set<string>();
  for (const { label } of cells) if (ALL.has(label.key)) found.add(label.key);
  return found;
}

/** The keys of all labels of a form. */
export function keysOf({ id }: Form): ReadonlySet<string> {
  return KEYS.get(id)!;
}

/** What `form` has that `other` lacks. */
export function difference({ id }: Form, other: Form): Difference {
  return DIFFERENCES.get(id)!.get(other.id)!;
}

function labelsOf(form: Form): Label[] {
  return (Object.keys(form.tables) as TableId[]).flatMap((table) => vocabularyOf(form, table).labels);
}

function differenceOf(form: Form, other: Form): Difference {
  const labels = LABELS.get(form.id)!;
  const isShared = ({ key }: Label): boolean => KEYS.get(other.id)!.has(key);
  const own = labels.filter((label) => !isShared(label));
  const rows = own.filter(({ kind }) => kind === 'row' || kind === 'column');
  return {
    own: new Set(own.map(({ key }) => key)),
    rows: rows.map(({ key, table, kind }) => ({
      key,
      peers: labels
        .filter((each) => each.table === table && each.kind === kind && isShared(each))
        .map((each) => each.key),
    })),
  };
}
