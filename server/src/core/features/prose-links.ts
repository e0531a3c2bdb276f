import { type CellId, cellKey } from '../form/identities.ts';
import type { Statement } from '../report/prose/statements.ts';
import type { Analysis } from '../rules/analysis.ts';
import { cellsOf } from '../rules/narrative/cells.ts';
import type { Span } from '../text/span.ts';
import { figureAt } from './cell-at.ts';
import { touching } from './hover/place.ts';

/**
 * Where to go from the figure at `offset`: from one in the prose to the cells that it states, from a cell to the figures
 * of the prose that state it, alone or in a sum. None where nothing is known to go with it.
 */
export function counterparts(analysis: Analysis, offset: number): Span[] {
  const statement = statementAt(analysis, offset);
  if (statement) return placesOf(analysis, cellsIn(analysis, statement));
  const cell = cellAt(analysis, offset);
  return cell ? spansOf(statementsOf(analysis, [cell])) : [];
}

/**
 * Every place that speaks of what the figure at `offset` counts, in the order of the text: the cells, and the figures of
 * the prose that state any of them.
 */
export function mentions(analysis: Analysis, offset: number): Span[] {
  const statement = statementAt(analysis, offset);
  const cell = statement ? null : cellAt(analysis, offset);
  const cells = statement ? cellsIn(analysis, statement) : cell ? [cell] : [];
  const said = statementsOf(analysis, cells);
  if (said.length === 0) return [];
  return [...spansOf(said), ...placesOf(analysis, cells)].sort((a, b) => a.start - b.start);
}

function statementAt({ report }: Analysis, offset: number): Statement | undefined {
  const holds = touching(offset);
  return report.recognised ? report.statements.find(({ span }) => holds(span)) : undefined;
}

function cellAt({ report }: Analysis, offset: number): CellId | null {
  return report.recognised ? (figureAt(report, offset)?.id ?? null) : null;
}

function cellsIn({ report: { readBy } }: Analysis, { meaning }: Statement): CellId[] {
  return cellsOf(readBy, meaning);
}

/** The statements of any of `cells`. */
function statementsOf(analysis: Analysis, cells: readonly CellId[]): Statement[] {
  const keys = new Set(cells.map(cellKey));
  return analysis.report.statements.filter((each) => cellsIn(analysis, each).some((cell) => keys.has(cellKey(cell))));
}

function spansOf(statements: readonly Statement[]): Span[] {
  return statements.map(({ span }) => span);
}

function placesOf({ judgement: { figures } }: Analysis, cells: readonly CellId[]): Span[] {
  return cells.flatMap((cell) => {
    const figure = figures.get(cellKey(cell));
    return figure && figure.value.kind !== 'unplaced' ? [figure.span] : [];
  });
}
