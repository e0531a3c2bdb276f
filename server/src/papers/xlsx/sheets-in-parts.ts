import type { TableId } from '../../core/form/form.ts';
import { FORMS } from '../../core/form/forms.ts';
import { KNOWN_SECTIONS } from '../../core/form/known-sections.ts';
import { labelKey } from '../../core/report/label-key.ts';
import { plain } from '../../core/text/plain.ts';
import type { Row, Table } from '../blocks/blocks.ts';
import { joined, linesIn, textOf } from '../blocks/words.ts';

/** Fewer names of its rows do not tell which table a sheet holds. */
const FEWEST_LABELS = 3;

const HEADINGS: ReadonlyMap<string, TableId | null> = new Map(
  KNOWN_SECTIONS.flatMap(({ title, otherTitles, reworded, table }) =>
    [title, ...otherTitles, ...reworded].map((words) => [keyOf(words), table] as const),
  ),
);
const LABELS = Object.entries(labelsOfTables()) as [TableId, ReadonlySet<string>][];

const ROWS: ReadonlySet<string> = new Set(
  FORMS.flatMap(({ tables }) => Object.values(tables))
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ rows }) => rows.map(({ label }) => keyOf(label))),
);

/** Whether words are the name of a row of one of the form's tables. */
export function isRowLabel(words: string): boolean {
  return ROWS.has(keyOf(words));
}

/**
 * The sheets of a workbook in the order of a report: a sheet that holds one of the form's tables and no heading stands
 * under the heading of its part, which another sheet has. All others stay where they are.
 */
export function sheetsInParts(sheets: readonly Table[]): Table[] {
  const headed = new Set(sheets.flatMap(({ rows }) => rows.map(headingIn)));
  const moved = new Map<TableId, Table>();
  for (const sheet of sheets) {
    const table = tableOf(sheet);
    if (table && headed.has(table)) moved.set(table, sheet);
  }
  const isMoved = new Set(moved.values());
  return sheets.filter((sheet) => !isMoved.has(sheet)).flatMap((sheet) => withTables(sheet, moved));
}

/** A sheet cut at the headings of parts, with the table of each behind its heading. Takes from `tables` what it uses. */
function withTables(sheet: Table, tables: Map<TableId, Table>): Table[] {
  const pieces: Table[] = [];
  let from = 0;
  sheet.rows.forEach((row, at) => {
    const id = headingIn(row);
    const table = id && tables.get(id);
    if (!table) return;
    tables.delete(id);
    const end = endOfPart(sheet.rows, at);
    pieces.push({ ...sheet, rows: sheet.rows.slice(from, end) }, table);
    from = end;
  });
  return [...pieces, { ...sheet, rows: sheet.rows.slice(from) }];
}

/** The index of the next heading behind the one at `at`. */
function endOfPart(rows: readonly Row[], at: number): number {
  const next = rows.findIndex((row, index) => index > at && headingIn(row) !== undefined);
  return next < 0 ? rows.length : next;
}

/** The table of the part whose heading a row is: null where that part has none, undefined where it is no heading. */
function headingIn({ cells }: Row): TableId | null | undefined {
  const [cell, ...others] = cells.filter(({ covered }) => !covered);
  return cell && others.length === 0 ? HEADINGS.get(keyOfCell(cell)) : undefined;
}

/** The table that a sheet without headings holds. */
function tableOf({ rows }: Table): TableId | null {
  if (rows.some((row) => headingIn(row) !== undefined)) return null;
  const keys = new Set(rows.flatMap(({ cells }) => cells.map(keyOfCell)));
  const counted = LABELS.map(([id, labels]) => ({ id, count: [...labels].filter((label) => keys.has(label)).length }));
  const [most] = counted.sort((one, other) => other.count - one.count);
  return most && most.count >= FEWEST_LABELS ? most.id : null;
}

function keyOfCell({ blocks }: Row['cells'][number]): string {
  return keyOf(textOf(joined(linesIn(blocks))));
}

function keyOf(text: string): string {
  return labelKey(plain(text)).key;
}

/** The names of rows and columns of each table, in all forms. */
function labelsOfTables(): Record<TableId, ReadonlySet<string>> {
  const of = (id: TableId): ReadonlySet<string> =>
    new Set(
      FORMS.flatMap(({ tables }) => tables[id].blocks)
        .flatMap(({ rows, groups, columns }) => [...rows, ...groups, ...columns])
        .map(({ label }) => keyOf(label)),
    );
  return { disclosure: of('disclosure'), requests: of('requests'), review: of('review') };
}
