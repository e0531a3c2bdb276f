import { type CellId, cellKey } from '../form/identities.ts';
import { columnName, rowName } from '../form/names.ts';
import type { CellName } from '../messages/template.ts';
import type { Report } from '../report/report.ts';
import type { Judgement } from '../solve/judge.ts';
import { type Decimal, decimalText, isWritable } from '../text/decimal.ts';
import type { Edit } from '../text/edit.ts';

/** A figure that is to be written in a cell. */
interface Written {
  readonly cell: CellId;
  readonly to: Decimal;
}

/** What a cell is called in the title of a repair. */
export function cellName({ readBy }: Report, cell: CellId): CellName {
  return { row: rowName(readBy, cell), column: columnName(readBy, cell) };
}

/**
 * Writes each figure in its cell: over its digits alone, so that units, blanks and tabs around them stay; in its place
 * where it is blank or struck out. A cell that holds anything else is left as it is, and no number is written that is too long to be read.
 */
export function writeFigures(judgement: Judgement, figures: readonly Written[]): Edit[] {
  return figures.flatMap(({ cell, to }) => (isWritable(to) ? editOf(judgement, cell, decimalText(to)) : null) ?? []);
}

function editOf({ figures }: Judgement, cell: CellId, newText: string): Edit | null {
  const figure = figures.get(cellKey(cell));
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
