import { type Position, type Range, RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { type Direction, DIRECTIONS, cellBeside } from '../core/features/cell-beside.ts';
import { guardDocument } from './guard.ts';
import { editorLines, offsetAt, rangeOf } from './positions.ts';
import type { Session } from './session.ts';

/** A place in a table, and where to go from it. */
export interface FromCell {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
  readonly direction: Direction;
}

/** Asks for the cell beside a place; null where there is none. */
export const CELL_BESIDE = new RequestType<FromCell, Range | null, unknown>('gongkai/cellBeside');

/** Tells clients the cell to go to. */
export function cellsBeside(session: Session): void {
  session.connection.onRequest(
    CELL_BESIDE,
    guardDocument<FromCell, Range | null>(
      session,
      CELL_BESIDE.method,
      null,
      ({ analysis }, { position, direction }) => {
        const lines = editorLines(analysis.report.syntax);
        const known = DIRECTIONS.find((each) => each === direction);
        const found = known ? cellBeside(analysis, offsetAt(lines, position), known) : null;
        return found && rangeOf(lines, found);
      },
      { placed: true },
    ),
  );
}
