import { type CellId, cellKey } from '../form/identities.ts';
import { columnName, rowName } from '../form/names.ts';
import type { Report } from '../report/report.ts';
import type { Judgement } from '../solve/judge.ts';
import { type Decimal, decimalText } from '../text/decimal.ts';
import type { Edit } from '../text/edit.ts';

/** What a cell is called in the title of a repair. */
export function cellName({ readBy }: Report, cell: CellId): string {
  return `「${rowName(readBy, cell)}」${columnName(readBy, cell)}`;
}

/**
 * Writes `value` in a cell: over its digits alone, so that units, blanks and tabs around them stay; in its place where
 * it is blank or struck out. Null where the cell holds anything else, and where there is none.
 */
export function writeFigure({ figures }: Judgement, cell: CellId, value: Decimal): Edit | null {
  const figure = figures.get(cellKey(cell));
  const newText = decimalText(value);
  switch (figure?.value.kind) {
    case 'number':
      return { span: figure.value.digits, newText };
    case 'blank':
      // Where no cell stands for it, what is marked is the row's label.
      return figure.span.start === figure.span.end ? { span: figure.span, newText } : null;
    case 'nil':
      return { span: figure.span, newText };
    case 'repeated':
    case 'text':
    case 'unplaced':
    case undefined:
      return null;
  }
}
