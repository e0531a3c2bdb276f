import { type BlockSpan, type Span, moved } from '../text/span.ts';
import type { Anchor, Figure, RowReading, SeenCell, TableReading } from './table.ts';
import type { CellValue } from './value.ts';

/** Where a block stands: the offset and the index of its first line. */
export interface Place {
  readonly start: number;
  readonly line: number;
}

/** The cells at their places in the text. */
export function placedCells(cells: readonly SeenCell[], place: Place): SeenCell<'text'>[] {
  return cells.map(cellAt(place));
}

/** A table at its place in the text. What its parts share they go on sharing. */
export function placedTable(table: TableReading, place: Place): TableReading<'text'> {
  const { start, line } = place;
  const cells = once(cellAt(place));
  const anchors = once((anchor: Anchor): Anchor<'text'> => ({ ...anchor, cells: anchor.cells.map(cells) }));
  const figure = (each: Figure): Figure<'text'> => ({
    ...each,
    span: moved(each.span, start),
    value: valueAt(each.value, start),
  });
  const row = (each: RowReading): RowReading<'text'> => ({
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

function cellAt({ start, line }: Place): (cell: SeenCell) => SeenCell<'text'> {
  return (cell) => ({
    ...cell,
    span: moved(cell.span, start),
    parts: cell.parts.map((part) => moved(part, start)),
    line: cell.line + line,
  });
}

function valueAt(value: CellValue, start: number): CellValue<'text'> {
  const place = (span: BlockSpan): Span => moved(span, start);
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
function once<Thing extends object, Result>(change: (thing: Thing) => Result): (thing: Thing) => Result {
  const changed = new Map<Thing, Result>();
  return (thing) => {
    let result = changed.get(thing);
    if (!result) changed.set(thing, (result = change(thing)));
    return result;
  };
}
