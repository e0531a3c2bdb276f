import { HAN } from '../../text/characters.ts';
import type { SeenCell } from '../../report/table.ts';
import { readValue } from '../../report/value.ts';
import type { Label } from '../../report/vocabulary.ts';
import type { TableWords } from '../labels/words.ts';

/** Words with as many figures behind them as a row of the table has, which are no label of the form. */
export interface ExtraRow {
  readonly cell: SeenCell;
  /** The row of the form that is missing in its place, if there is exactly one. */
  readonly instead: Label | null;
}

/** Where only the order of cells is known, a row of fewer columns cannot be told from words above a number. */
const FEWEST_COLUMNS = 3;
/** A longer line is prose. */
const LONGEST_LABEL = 40;
const SPOKEN = new RegExp(`[${HAN}].*[${HAN}]`);

/** The rows of a table that the form does not have. */
export function extraRows(text: string, known: TableWords): ExtraRow[] {
  const { table, rows, strays } = known;
  if (table.form.record !== 'row') return [];
  const places = new Map(table.cells.map((cell, at) => [cell, at]));
  const placeOf = (cell: SeenCell | undefined): number => (cell && places.get(cell)) ?? -1;
  const labels = new Set(table.anchors.flatMap((anchor) => anchor.cells));
  const most = Math.max(...table.form.blocks.map((block) => block.columns.length));
  /** How many cells behind the words hold figures, up to the next words; 0 where those stand in the same row. */
  const figuresBehind = (at: number): number => {
    const own = table.cells[at];
    let count = 0;
    for (let next = at + 1; count <= most; next++) {
      const cell = table.cells[next];
      if (!cell || (own?.kept && cell.row !== own.row)) break;
      if (cell.plain === '') continue;
      if (labels.has(cell) || readValue(text, cell.parts, true).kind === 'text') return own?.kept ? 0 : count;
      count++;
    }
    return count;
  };
  return [...strays].flatMap((cell) => {
    const at = placeOf(cell);
    const before = rows.findLast((row) => placeOf(row.cells[0]) < at);
    const after = rows.find((row) => placeOf(row.cells[0]) > at);
    const blocks = [before, after].flatMap((row) => row?.label.block ?? []);
    const count = figuresBehind(at);
    const fits = blocks.some((block) => table.form.blocks[block]?.columns.length === count);
    if (!before || !fits || (!cell.kept && count < FEWEST_COLUMNS) || isPiece(cell, known)) return [];
    return [{ cell, instead: missingBetween(known, before.label, after?.label) }];
  });
}

/** Whether the words may be part of a label that was torn, or a label with more words than the form's. */
function isPiece({ plain, label: { key } }: SeenCell, { vocabulary: { labels } }: TableWords): boolean {
  if (!SPOKEN.test(plain) || plain.length > LONGEST_LABEL) return true;
  return labels.some((label) => label.key.includes(key) || (label.kind === 'row' && key.includes(label.key)));
}

function missingBetween({ table, vocabulary }: TableWords, before: Label, after: Label | undefined): Label | null {
  const to = after?.order ?? Infinity;
  const missing = vocabulary.rows.filter(({ order, id }) => before.order < order && order < to && !table.rows.has(id));
  const [only] = missing;
  return only && missing.every(({ id }) => id === only.id) ? only : null;
}
