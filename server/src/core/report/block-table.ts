import type { TableForm } from '../form/form.ts';
import { findAnchors } from './anchors.ts';
import { placeRows } from './place.ts';
import { isFigure } from './row-table.ts';
import { lineExtent } from './seen.ts';
import type { Anchor, Figure, RowReading, SeenCell, TableReading } from './table.ts';
import { type CellValue, readValue } from './value.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Reads a table whose figures all stand in one line below their labels (section four).
 * @param bare whether figures without any header are taken for the table; only a full row of numbers is then
 * @returns null where neither a label nor, with `bare`, a full row of numbers is found
 */
export function readBlockTable(
  text: string,
  cells: readonly SeenCell[],
  form: TableForm,
  vocabulary: Vocabulary,
  bare: boolean,
): TableReading | null {
  const [block] = form.blocks;
  if (!block) return null;
  const width = block.rows.length * block.columns.length;
  const anchors = findAnchors(cells, vocabulary, (cell) => isFigure(text, cell));
  const runs = runsOf(text, cells, anchors);
  const full = runs.find((run) => run.filter((cell) => cell.plain !== '').length === width);
  if (bare && !full) return null;
  if (!bare && anchors.length === 0) return null;
  const headerRow = anchors.at(-1)?.cells.at(-1)?.row ?? -1;
  const run = full ?? runs.find((each) => each.length >= width && (each[0]?.row ?? -1) > headerRow) ?? [];
  const [start] =
    run.length > 0 ? placeRows([{ filled: run.map((cell) => cell.plain !== ''), header: null }], width) : [];
  const taken = run.slice(start ?? 0, (start ?? 0) + width);
  const placed = start !== undefined && start !== null;
  const rows = block.rows.map(({ id }, row): [string, RowReading] => {
    const own = taken.slice(row * block.columns.length, (row + 1) * block.columns.length);
    const figures = new Map(
      block.columns.map((column, at): [string, Figure] => {
        const cell = placed ? own[at] : undefined;
        const value: CellValue = cell ? readValue(text, cell.parts) : { kind: 'unplaced' };
        const span = cell ? (cell.parts[0] ?? cell.span) : fallbackSpan(cells, anchors);
        return [column.id, { id: { table: form.id, row: id, column: column.id }, value, span }];
      }),
    );
    const anchor = anchors.find(({ label }) => label.kind === 'row' && label.id === id) ?? null;
    const written = own.filter((cell) => cell.plain !== '').length;
    return [id, { id, anchor, figures, written, kept: run.every((cell) => cell.kept), placed }];
  });
  const shown = [...anchors.flatMap((anchor) => anchor.cells), ...run];
  const lines = lineExtent(shown);
  const used = new Set(shown);
  const strays = cells.filter(
    (cell) => !used.has(cell) && cell.plain !== '' && cell.line >= lines.first && cell.line <= lines.last,
  );
  return { id: form.id, form, lines, rows: new Map(rows), anchors, strays, cells, disordered: false };
}

/** Stretches of figures without a label between: the cells of a row that keeps places, or of rows that do not. */
function runsOf(text: string, cells: readonly SeenCell[], anchors: readonly Anchor[]): SeenCell[][] {
  const labelled = new Set(anchors.flatMap((anchor) => anchor.cells));
  const runs: SeenCell[][] = [];
  let run: SeenCell[] = [];
  for (const cell of cells) {
    const last = run.at(-1);
    const belongs = !labelled.has(cell) && (cell.kept || isFigure(text, cell));
    const breaks = last && (last.kept !== cell.kept || (cell.kept && last.row !== cell.row));
    if ((!belongs || breaks) && run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (belongs) run.push(cell);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function fallbackSpan(cells: readonly SeenCell[], anchors: readonly Anchor[]): { start: number; end: number } {
  return (anchors[0]?.cells[0] ?? cells[0])?.span ?? { start: 0, end: 0 };
}
