import type { TableBlock } from '../report/read-tables.ts';
import type { Figure, SeenCell, TableReading } from '../report/table.ts';
import type { LineContent, Syntax } from '../syntax/syntax.ts';
import { INVISIBLES, WIDE_SPACES, isBlankUnit } from '../text/characters.ts';
import { lineAt } from '../text/line-table.ts';
import { noted } from '../text/notes.ts';
import { type AnySpan, type BlockSpan, span } from '../text/span.ts';
import { inTables } from './seen.ts';

const RUN = new RegExp(`[ ${WIDE_SPACES}${INVISIBLES}]+`, 'g');
const ODD = new RegExp(`[${WIDE_SPACES}${INVISIBLES}]`);

/** The runs of blanks at `within` that hold more than plain spaces. Tabs and line ends are no part of them. */
export function* oddBlanks(text: string, within: BlockSpan): Generator<BlockSpan> {
  for (const match of text.slice(within.start, within.end).matchAll(RUN)) {
    const start = within.start + match.index;
    if (ODD.test(match[0])) yield span(start, start + match[0].length);
  }
}

/** The odd blanks around and inside the figures of the report's tables, each once, in the order of the tables. */
export const figureBlanks = inTables((block): readonly BlockSpan[] => [...blanksOf(block)]);

function* blanksOf({ syntax, table }: TableBlock): Generator<BlockSpan> {
  if (!hasOddBlank(syntax, table)) return;
  const found = new Set<number>();
  const cells = new Map(table.cells.map((cell) => [cell.parts[0]?.start, cell]));
  for (const figure of figuresOf(table)) {
    const cell = cells.get(figure.span.start);
    for (const stretch of cell ? stretchesOf(syntax, cell) : []) {
      for (const blank of oddBlanks(syntax.text, stretch)) {
        // Where blanks alone divide figures, each stands around two of them.
        if (!found.has(blank.start)) yield blank;
        found.add(blank.start);
      }
    }
  }
}

/** Whether a line holds odd blanks. */
const isOdd = noted(({ text }: LineContent): boolean => ODD.test(text));

/** Whether any line has odd blanks on which a cell of the table stands. */
function hasOddBlank({ lines }: Syntax, { cells }: TableReading): boolean {
  let first = Infinity;
  let end = 0;
  for (const { line, parts, span } of cells) {
    first = Math.min(first, line);
    end = Math.max(end, parts.at(-1)?.start ?? span.start);
  }
  const last = lineAt(lines, end).index;
  for (let at = first; at <= last; at++) if (isOdd(lines[at]!.content)) return true;
  return false;
}

/** The figures of `table` that say something. */
function* figuresOf(table: TableReading): Generator<Figure> {
  for (const row of table.rows.values()) {
    for (const figure of row.figures.values()) {
      const { kind } = figure.value;
      if (kind === 'number' || kind === 'repeated' || kind === 'nil') yield figure;
    }
  }
}

/** What belongs to a cell on each of its lines, the blanks around it included. */
function stretchesOf(syntax: Syntax, cell: SeenCell): BlockSpan[] {
  return syntax.lines.slice(cell.line, lastLine(syntax, cell) + 1).map((line) => {
    const part = cell.parts.find(({ start }) => line.start <= start && start < line.end);
    const own = line.cells.find((each) => part && each.start <= part.start && part.end <= each.end);
    const { start, end } = line.cells.at(-1) ?? line;
    return part && own ? withBlanks(syntax.text, part, own) : span(start, end);
  });
}

function lastLine({ lines }: Syntax, { parts, span: { start } }: SeenCell): number {
  return lineAt(lines, parts.at(-1)?.start ?? start).index;
}

function withBlanks(text: string, { start, end }: BlockSpan, within: AnySpan): BlockSpan {
  while (start > within.start && isBlankUnit(text[start - 1])) start--;
  while (end < within.end && isBlankUnit(text[end])) end++;
  return span(start, end);
}
