import { type Span, moved } from '../text/span.ts';
import type { Anchor, Figure, RowReading, SeenCell, TableReading } from './table.ts';
import type { CellValue } from './value.ts';

/** Where a block stands: the offset and the index of its first line. */
export interface Place {
  readonly start: number;
  readonly line: number;
}

/** The cells at their places in the text. */
export function placedCells(cells: readonly SeenCell[], place: Place): SeenCell[] {
  return cells.map(cellAt(place));
}

/** A table at its place in the text. What its parts share they go on sharing. */
export function placedTable(table: TableReading, place: Place): TableReading {
  const { start, line } = place;
  if (start === 0 && line === 0) return table;
  const cells = once(cellAt(place));
  const anchors = once((anchor: Anchor): Anchor => ({ ...anchor, cells: anchor.cells.map(cells) }));
  const figure = (each: Figure): Figure => ({
    ...each,
    span: moved(each.span, start),
    value: valueAt(each.value, start),
  });
  const row = (each: RowReading): RowReading => ({
    ...each,
    anchor: each.anchor && anchors(each.anchor),
    figures: new Map(Array.from(each.figures, ([column, own]) => [column, figure(own)])),
  });
  return {
    ...table,
    lines: { first: table.lines.first + line, last: table.lines.last + line },
    rows: new Map(Array.from(table.rows, ([id, own]) => [id, row(own)])),
    anchors: table.anchors.map(anchors),
    strays: table.strays.map(cells),
    loose: table.loose.map(cells),
    cells: table.cells.map(cells),
  };
}

function cellAt({ start, line }: Place): (cell: SeenCell) => SeenCell {
  return (cell) => ({
    ...cell,
    span: moved(cell.span, start),
    parts: cell.parts.map((part) => moved(part, start)),
    line: cell.line + line,
  });
}

function valueAt(value: CellValue, start: number): CellValue {
  const place = (span: Span): Span => moved(span, start);
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
