import type { BlockForm } from '../form/form.ts';
import type { Report } from '../report/report.ts';
import type { Figure, TableReading } from '../report/table.ts';
import type { Finding } from '../rules/finding.ts';
import type { CellLine } from '../syntax/syntax.ts';
import { lineAt } from '../text/line-table.ts';
import { type Span, span } from '../text/span.ts';
import { type Fix, fix } from './fix.ts';
import { cellsIn, lineLike } from './line-like.ts';
import { lineEnd } from './lines.ts';

/** Puts the names of the columns on lines of their own above each marked row, in tables of one row a line. */
export function insertHeaders({ places }: Finding, { syntax, tables }: Report): Fix[] {
  const edits = places.flatMap(({ start }) => {
    const line = syntax.lines[lineAt(syntax.lines, start).index]!;
    const end = lineEnd(syntax.text, line);
    const header = Object.values(tables).flatMap((table) => (table ? headerOf(syntax.text, table, line) : []));
    const newText = header.map((names) => lineOf(syntax.text, line, names) + end).join('');
    return newText === '' ? [] : [{ span: span(line.start, line.start), newText }];
  });
  return edits.length > 0 ? [fix('insert-header', {}, false, edits)] : [];
}

function lineOf(text: string, line: CellLine, names: readonly string[]): string {
  return line.cut === 'tab' ? names.join('\t') : lineLike(text, line, names);
}

/** The header for the figures of `table` that stand on `line`, by line and cell; none for another layout. */
function headerOf(text: string, { form, rows }: TableReading<'text'>, line: CellLine): string[][] {
  const cells = cellsIn(text, line);
  for (const block of form.blocks) {
    const firsts = block.rows.map((row) => rows.get(row.id)?.figures.get(block.columns[0]?.id ?? ''));
    const at = firsts.map((figure) => cellIndex(cells, figure)).find((index) => index >= 0) ?? -1;
    if (at < 0) continue;
    const width = block.columns.length * (form.record === 'row' ? 1 : block.rows.length);
    return line.cut !== 'none' && cells.length >= at + width ? namesOf(block, form.record, at) : [];
  }
  return [];
}

function cellIndex(cells: readonly Span[], figure: Figure<'text'> | undefined): number {
  return cells.findIndex((cell) => figure && cell.start <= figure.span.start && figure.span.end <= cell.end);
}

function namesOf({ headers, columns, rows }: BlockForm, record: 'row' | 'block', at: number): string[][] {
  const names = columns.map((column) => column.label);
  if (record === 'row') {
    // Over the row labels, where the form has one name for them.
    const [own = '', ...others] = headers.map(({ label }) => label);
    const front = Array.from({ length: at }, (_, index) => (index === 0 && others.length === 0 ? own : ''));
    return [[...front, ...names]];
  }
  const front = Array<string>(at).fill('');
  return [
    [...front, ...rows.flatMap((row) => names.map((_, index) => (index === 0 ? row.label : '')))],
    [...front, ...rows.flatMap(() => names)],
  ];
}
