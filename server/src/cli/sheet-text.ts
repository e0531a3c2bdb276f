import { textWidth } from '../core/text/width.ts';
import { visible } from '../host/escape.ts';
import { type Sheet, type Value, columnsOf, isNumeric, valueText, widthsOf } from '../sheets/sheet.ts';

const GAP = '  ';

/** A sheet as lines of a terminal, its columns aligned: words to the left, numbers to the right. */
export function alignedText(sheet: Sheet): string {
  const shown = (value: Value): string => visible(valueText(value));
  const widths = widthsOf(sheet, shown);
  const numeric = widths.map((_, at) => isNumeric(sheet, at));
  const line = (row: readonly Value[]): string =>
    row
      .map((value, at) => {
        const words = shown(value);
        const blanks = ' '.repeat(Math.max(0, widths[at]! - textWidth(words)));
        return numeric[at] ? blanks + words : words + blanks;
      })
      .join(GAP)
      .trimEnd();
  return [columnsOf(sheet), ...sheet.rows].map((row) => `${line(row)}\n`).join('');
}
