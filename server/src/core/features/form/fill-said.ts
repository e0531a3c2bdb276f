import { type CellId, cellKey } from '../../form/identities.ts';
import type { Report } from '../../report/report.ts';
import type { Figure, SeenCell, TableReading } from '../../report/table.ts';

/** What the cells of a report say, by key: their words, empty for a blank; null where nobody can tell. */
export type CellsSaid = ReadonlyMap<string, string | null>;

/** The cell of the text that a figure stands in; null where it stands in none of its own. */
export function cellOf(
  { cells, rows }: TableReading<'text'>,
  { id, value, span }: Figure<'text'>,
): SeenCell<'text'> | null {
  if (value.kind === 'blank' || rows.get(id.row)?.placed !== true) return null;
  return cells.find(({ parts: [first] }) => first?.start === span.start && first.end === span.end) ?? null;
}

/** The words of a cell on one line. */
export function wordsOf(text: string, { parts }: Pick<SeenCell<'text'>, 'parts'>): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** What a figure's cell says; null where nobody can tell. */
export function figureSaid(text: string, table: TableReading<'text'>, figure: Figure<'text'>): string | null {
  const { value, span } = figure;
  if (value.kind === 'unplaced') return null;
  if (value.kind === 'blank') return '';
  return wordsOf(text, cellOf(table, figure) ?? { parts: [span] });
}

/** What every cell of every table says. */
export function cellsSaid({ syntax: { text }, tables }: Report): CellsSaid {
  const said = new Map<string, string | null>();
  for (const table of Object.values(tables)) {
    for (const { figures } of table?.rows.values() ?? []) {
      for (const figure of figures.values()) {
        said.set(cellKey(figure.id), table && figureSaid(text, table, figure));
      }
    }
  }
  return said;
}

/** A cell with the words that it shall say. */
export interface Asked {
  readonly id: CellId;
  readonly words: string;
}

/**
 * Whether a report reads as the one before it with exactly these cells changed, to exactly these words. A cell whose
 * place nobody could tell may have one now: what is certain is read from its own row. A row that was not seen may be
 * seen now, if nothing is in it. No figure may be left without a row.
 */
export function isAsAsked(before: Report, after: Report, asked: readonly Asked[]): boolean {
  const isSame =
    after.recognised && after.readBy.id === before.readBy.id && after.headings.length === before.headings.length;
  if (!isSame || looseIn(after) > looseIn(before)) return false;
  const [was, is] = [cellsSaid(before), cellsSaid(after)];
  const wanted = new Map(asked.map(({ id, words }) => [cellKey(id), words]));
  const reads = (key: string, words: string | null): boolean => {
    const own = wanted.get(key);
    if (own !== undefined) return words === own;
    const old = was.get(key);
    return old === undefined ? !words : old === null || words === old;
  };
  return [...was.keys()].every((key) => is.has(key)) && [...is].every(([key, words]) => reads(key, words));
}

/** How many figures belong to no row. */
function looseIn({ tables }: Report): number {
  return Object.values(tables).reduce((sum, table) => sum + (table?.loose.length ?? 0), 0);
}
