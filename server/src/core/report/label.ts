import type { TableId } from '../form/form.ts';

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
  /** The number without its marks. */
  readonly spokenNumber: string;
  readonly key: string;
  /** Keys of shorter wordings that tell the row. */
  readonly short: readonly string[];
  /** Index of a row among all rows of its table; -1 for other labels. */
  readonly order: number;
}
