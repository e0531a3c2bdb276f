import type { BlockForm, TableForm } from '../form/form.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { findAnchors } from './anchors.ts';
import { placeRows } from './place.ts';
import { runsOf } from './runs.ts';
import { lineExtent } from './seen.ts';
import { isFigure } from './slots.ts';
import type { Anchor, Figure, RowReading, SeenCell, TableReading } from './table.ts';
import { type CellValue, readValue } from './value.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Reads a table whose figures all stand in one line below their labels (section four), or in one line for each of its
 * rows, each below its own labels.
 * @param bare whether figures without any header are taken for the table; only a full row of numbers is then
 * @returns null where neither a label nor, with `bare`, a full row of numbers is found
 */
export function readBlockTable(
  { text }: Syntax,
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
  const run = full ?? runInParts(cells, runs, anchors, block) ?? runBelow(runs, anchors, width) ?? [];
  const [start] =
    run.length > 0 ? placeRows([{ filled: run.map((cell) => cell.plain !== ''), header: null, kin: '' }], width) : [];
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

/** The first run below the header that is long enough. */
function runBelow(
  runs: readonly (readonly SeenCell[])[],
  anchors: readonly Anchor[],
  width: number,
): readonly SeenCell[] | undefined {
  const headerRow = anchors.at(-1)?.cells.at(-1)?.row ?? -1;
  return runs.find((each) => each.length >= width && (each[0]?.row ?? -1) > headerRow);
}

/** The figures of a table in parts: a run for each row of the form, behind that row's own label. */
function runInParts(
  cells: readonly SeenCell[],
  runs: readonly (readonly SeenCell[])[],
  anchors: readonly Anchor[],
  block: BlockForm,
): readonly SeenCell[] | null {
  const places = new Map(cells.map((cell, at) => [cell, at]));
  const placeOf = (cell: SeenCell | undefined): number => (cell && places.get(cell)) ?? -1;
  const parts = runs.filter((run) => run.filter((cell) => cell.plain !== '').length > 0);
  const labels = block.rows.map(({ id }) =>
    placeOf(anchors.find(({ label, chosen }) => label.id === id && chosen)?.cells[0]),
  );
  const isApart =
    parts.length === block.rows.length &&
    parts.every((run, at) => {
      const [first] = run;
      const next = labels[at + 1] ?? Infinity;
      return (
        run.length === block.columns.length && labels[at]! >= 0 && labels[at]! < placeOf(first) && placeOf(first) < next
      );
    });
  return isApart ? parts.flat() : null;
}

function fallbackSpan(cells: readonly SeenCell[], anchors: readonly Anchor[]): { start: number; end: number } {
  const [cell] = anchors[0]?.cells ?? cells;
  return cell?.parts[0] ?? cell?.span ?? { start: 0, end: 0 };
}
