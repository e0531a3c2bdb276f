import { visible } from '../host/escape.ts';
import { type Sheet, type Value, columnsOf } from './sheet.ts';

/** Without it Excel takes UTF-8 for the system's own encoding. */
const BOM = '\uFEFF';
/** With what a cell begins that sheets take for a formula, in full width too. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/** A sheet as comma-separated values (RFC 4180) that Excel reads: no words in it are a formula. */
export function csvOf(sheet: Sheet): string {
  return BOM + [columnsOf(sheet), ...sheet.rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Value): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const words = visible(value);
  const harmless = FORMULA.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
