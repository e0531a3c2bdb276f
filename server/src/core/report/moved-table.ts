import { type Move, movedLine, movedSpan } from '../text/move.ts';
import type { Span } from '../text/span.ts';
import { movedLines } from './table-lines.ts';
import type { Anchor, Figure, RowReading, SeenCell, TableReading } from './table.ts';
import type { CellValue } from './value.ts';

/** A table that edits left alone, at its place after them. What it shares it goes on sharing. */
export function movedTable(table: TableReading, moves: readonly Move[]): TableReading {
  // The cells of a table's region go on behind it.
  const last = table.cells.at(-1)?.line ?? table.lines.last;
  if (moves.every(({ line }) => line > last)) return table;
  const place = (each: Span): Span => movedSpan(each, moves);
  const cells = once((cell: SeenCell): SeenCell => {
    return { ...cell, span: place(cell.span), parts: cell.parts.map(place), line: movedLine(cell.line, moves) };
  });
  const anchors = once((anchor: Anchor): Anchor => ({ ...anchor, cells: anchor.cells.map(cells) }));
  const figure = (each: Figure): Figure => ({ ...each, span: place(each.span), value: movedValue(each.value, place) });
  const row = (each: RowReading): RowReading => ({
    ...each,
    anchor: each.anchor && anchors(each.anchor),
    figures: new Map(Array.from(each.figures, ([column, own]) => [column, figure(own)])),
  });
  return {
    ...table,
    lines: movedLines(table.lines, moves),
    rows: new Map(Array.from(table.rows, ([id, own]) => [id, row(own)])),
    anchors: table.anchors.map(anchors),
    strays: table.strays.map(cells),
    cells: table.cells.map(cells),
  };
}

function movedValue(value: CellValue, place: (span: Span) => Span): CellValue {
  switch (value.kind) {
    case 'number':
      return { ...value, digits: place(value.digits) };
    case 'repeated':
      return { ...value, parts: value.parts.map(place) };
    case 'blank':
    case 'nil':
    case 'text':
    case 'unplaced':
      return value;
  }
}

/** `change`, with the same result each time for the same thing. */
function once<Thing extends object>(change: (thing: Thing) => Thing): (thing: Thing) => Thing {
  const changed = new Map<Thing, Thing>();
  return (thing) => {
    let result = changed.get(thing);
    if (!result) changed.set(thing, (result = change(thing)));
    return result;
  };
}
