import { formCells } from '../form/cells.ts';
import type { TableForm } from '../form/form.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Memo } from '../text/memo.ts';
import { type PlacedAnchor, findAnchors } from './anchors.ts';
import { valueAt } from './cell-content.ts';
import { placesInParts } from './block-parts.ts';
import { placeRows } from './place.ts';
import { runsOf } from './runs.ts';
import { lineExtent } from './seen.ts';
import type { Anchor, Figure, RowReading, SeenCell, TableReading } from './table.ts';
import type { CellValue } from './value.ts';
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
  memo: Memo,
): TableReading | null {
  const [block] = form.blocks;
  if (!block) return null;
  const width = block.rows.length * block.columns.length;
  const anchors = findAnchors(cells, vocabulary, memo);
  const runs = runsOf(cells, anchors);
  // Where every figure is written, cells between them that are blank are those of a grid with more columns.
  const full = runs.find((run) => writtenOf(cells, run).length === width);
  if (bare && !full) return null;
  if (!bare && anchors.length === 0) return null;
  const written = full && full.length > width ? writtenOf(cells, full) : full;
  const places = written ?? placesInParts(cells, runs, anchors, block) ?? runBelow(cells, runs, anchors, width) ?? [];
  const run = places.map((place) => cells[place]!);
  const [start] =
    run.length > 0 ? placeRows([{ filled: run.map((cell) => cell.plain !== ''), header: null, kin: '' }], width) : [];
  const taken = run.slice(start ?? 0, (start ?? 0) + width);
  const placed = start !== undefined && start !== null;
  const kept = run.every((cell) => cell.kept);
  const rows = block.rows.map(({ id }, row): [string, RowReading] => {
    const own = taken.slice(row * block.columns.length, (row + 1) * block.columns.length);
    const known = formCells(form).get(id);
    const figures = new Map(
      block.columns.map((column, at): [string, Figure] => {
        const cell = placed ? own[at] : undefined;
        const value: CellValue = cell ? valueAt(text, cell.parts, cell.content) : { kind: 'unplaced' };
        const span = cell ? (cell.parts[0] ?? cell.span) : fallbackSpan(cells, anchors);
        return [
          column.id,
          { id: known?.get(column.id)?.id ?? { table: form.id, row: id, column: column.id }, value, span },
        ];
      }),
    );
    const anchor = anchors.find(({ label }) => label.kind === 'row' && label.id === id) ?? null;
    return [id, { id, anchor, figures, written: own.filter((cell) => cell.plain !== '').length, kept, placed }];
  });
  const lines = lineExtent([...anchors, { cells: run }]);
  const used = new Set(places);
  for (const anchor of anchors) for (const place of anchor.places) used.add(place);
  const strays = cells.filter(
    ({ plain, line }, at) => plain !== '' && line >= lines.first && line <= lines.last && !used.has(at),
  );
  const loose = cells.filter(({ plain, content }, at) => content.isFigure && /\d/.test(plain) && !used.has(at));
  return { id: form.id, form, lines, rows: new Map(rows), anchors, strays, loose, cells, disordered: false };
}

/** Those of a run's cells that show something. */
function writtenOf(cells: readonly SeenCell[], run: readonly number[]): readonly number[] {
  return run.filter((place) => cells[place]!.plain !== '');
}

/** The first run below the header that is long enough. */
function runBelow(
  cells: readonly SeenCell[],
  runs: readonly (readonly number[])[],
  anchors: readonly PlacedAnchor[],
  width: number,
): readonly number[] | undefined {
  const headerRow = anchors.at(-1)?.cells.at(-1)?.row ?? -1;
  return runs.find((run) => run.length >= width && (cells[run[0] ?? -1]?.row ?? -1) > headerRow);
}

function fallbackSpan(cells: readonly SeenCell[], anchors: readonly Anchor[]): { start: number; end: number } {
  const [cell] = anchors[0]?.cells ?? cells;
  return cell?.parts[0] ?? cell?.span ?? { start: 0, end: 0 };
}
