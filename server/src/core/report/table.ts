import type { TableForm, TableId } from '../form/form.ts';
import type { CellId } from '../form/identities.ts';
import type { GridCell, RowKind } from '../syntax/grid.ts';
import type { Origin, Span } from '../text/span.ts';
import type { Content } from './cell-content.ts';
import type { LabelKey } from './label-key.ts';
import type { CellValue } from './value.ts';
import type { Label } from './vocabulary.ts';

/** A cell of a table's region in reading order, with its row. */
export interface SeenCell<From extends Origin = 'block'> extends GridCell<From> {
  /** Index of the row that it stands in, and its own index there. */
  readonly row: number;
  readonly index: number;
  readonly kind: RowKind;
  readonly kept: boolean;
  readonly glued: boolean;
  /** Its text in comparison form, the parts joined. */
  readonly plain: string;
  readonly label: LabelKey;
  /** What follows from its words alone. */
  readonly content: Content;
}

/**
 * How a label's words compare with the form's: the same; the same over several cells or lines; slightly different; with
 * words added; cut off.
 */
export type Likeness = 'exact' | 'joined' | 'variant' | 'annotated' | 'truncated';

/** A label of the form found in the text. */
export interface Anchor<From extends Origin = 'block'> {
  readonly label: Label;
  readonly likeness: Likeness;
  /** The cells that it takes, more than one for `joined`. */
  readonly cells: readonly SeenCell<From>[];
  /** Whether a row label is the one that gives its row the figures behind it; a repeated one is not. */
  readonly chosen: boolean;
}

/** A figure of the report at its place. */
export interface Figure<From extends Origin = 'block'> {
  readonly id: CellId;
  readonly value: CellValue<From>;
  /** What to mark: the trimmed content of the cell's first line that shows something, or its empty place. */
  readonly span: Span<From>;
}

/** A row of the form as found in the text. */
export interface RowReading<From extends Origin = 'block'> {
  readonly id: string;
  readonly anchor: Anchor<From> | null;
  /** All figures of the row by column, each `unplaced` where the row's columns are not determined. */
  readonly figures: ReadonlyMap<string, Figure<From>>;
  /** How many cells that show something stand behind the label, without those that repeat what a merged cell holds. */
  readonly written: number;
  /** Whether the layout keeps the place of blanks in this row. */
  readonly kept: boolean;
  readonly placed: boolean;
}

/** A table as found in the text, or in its block. */
export interface TableReading<From extends Origin = 'block'> {
  readonly id: TableId;
  readonly form: TableForm;
  /** First and last line index of the table. */
  readonly lines: { readonly first: number; readonly last: number };
  readonly rows: ReadonlyMap<string, RowReading<From>>;
  readonly anchors: readonly Anchor<From>[];
  /** Cells inside the table that are neither labels nor figures, and show something. */
  readonly strays: readonly SeenCell<From>[];
  /** Figures that belong to no row, anywhere in the region. */
  readonly loose: readonly SeenCell<From>[];
  /** All cells of the region, in order. */
  readonly cells: readonly SeenCell<From>[];
  /** Whether labels and figures stand in an order that tells nothing. */
  readonly disordered: boolean;
}
