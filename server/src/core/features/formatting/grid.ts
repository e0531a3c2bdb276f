import { blankTable } from '../../form/blank-table.ts';
import type { Form } from '../../form/form.ts';
import type { Figure, RowReading, SeenCell, TableReading } from '../../report/table.ts';
import { covers } from '../../text/span.ts';
import type { GridLine } from './aligned.ts';
import { cellWords, labelWords } from './words.ts';

/** Rows in groups have so many cells for labels: outer group, inner group, row. */
const GROUPED = 3;

/** The rows of a block, as `alignedLines` takes them. */
interface Stretch {
  readonly labelColumns: number;
  readonly lines: GridLine[];
}

/**
 * The rows of a table, block by block: the labels as the text words them, at the places that the form gives them, and
 * behind them the figures. Null where a figure has no certain place, or a label is not the form's.
 */
export function gridOf(text: string, form: Form, table: TableReading<'text'>): Stretch[] | null {
  const { form: own, rows, disordered, strays, loose } = table;
  const words = labelWords(text, table);
  const isSure = !disordered && strays.length === 0 && loose.length === 0;
  if (!words || !isSure || [...rows.values()].some(({ placed }) => !placed)) return null;
  const rowsByLabel = new Map(
    own.blocks.flatMap((block) => block.rows.map(({ id, label }) => [label, rows.get(id)] as const)),
  );
  const titles = new Set(own.blocks.map(({ title }) => title));
  const labelColumns = own.record === 'block' ? 0 : own.blocks.some(({ groups }) => groups.length > 0) ? GROUPED : 1;
  const stretches: Stretch[] = [];
  for (const labels of blankTable(form, table.id)) {
    const last = labels.findLast((label) => label !== '') ?? '';
    const row = own.record === 'row' && rowsByLabel.has(last);
    const reading = row ? rowsByLabel.get(last) : undefined;
    if (row && !reading?.anchor) continue;
    const said = labels.map((label) => (label === '' ? '' : (words.get(label)?.shift() ?? '')));
    if (said.every((each) => each === '')) continue;
    const line = reading ? [...said.slice(0, labelColumns), ...figures(text, table, reading)] : said;
    const isFirst = stretches.length === 0 || titles.has(last);
    if (isFirst) stretches.push({ labelColumns, lines: [] });
    stretches.at(-1)!.lines.push({ cells: filled(line, labels.length), isFigures: reading !== undefined });
  }
  if (own.record === 'block') {
    const cells = [...rows.values()].flatMap((reading) => figures(text, table, reading));
    stretches.at(-1)?.lines.push({ cells, isFigures: true });
  }
  return [...words.values()].every((left) => left.length === 0) ? stretches : null;
}

function filled(cells: readonly string[], width: number): string[] {
  return [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')];
}

function figures(text: string, { cells }: TableReading<'text'>, reading: RowReading<'text'>): string[] {
  return Array.from(reading.figures.values(), (figure) => figureWords(text, cells, figure));
}

function figureWords(text: string, cells: readonly SeenCell<'text'>[], { value, span }: Figure<'text'>): string {
  if (value.kind === 'blank') return '';
  const cell = cells.find((each) => each.parts.length > 0 && covers(each.span, span));
  if (value.kind !== 'repeated') return cell ? cellWords(text, cell) : text.slice(span.start, span.end);
  return value.parts.map(({ start, end }) => text.slice(start, end)).join(' ');
}
