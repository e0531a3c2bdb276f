import { columnName, rowName } from '../form/names.ts';
import { cellKey } from '../form/identities.ts';
import type { Identity } from '../form/identities.ts';
import type { Datum } from '../messages/template.ts';
import { linesIn } from '../report/read-tables.ts';
import type { Lines } from '../report/table-lines.ts';
import { amount } from '../solve/judge.ts';
import { decimalText } from '../text/decimal.ts';
import { lineAt } from '../text/line-table.ts';
import { sentenceAround } from '../text/sentence.ts';
import { type Span, covers, span as spanOf } from '../text/span.ts';
import { ACROSS, MEMBERS_RULES } from './across/index.ts';
import type { Finding } from './finding.ts';
import type { Context } from './rule.ts';

type Ground = Pick<Context, 'report' | 'judgement'>;

/**
 * The words that a finding stands on: they tell it from the others of its rule, and stay the same whatever is edited
 * elsewhere. For an equation its figures; for a figure of a table its row; else the sentence, with `⟦⟧` around what is
 * marked; behind it whatever else the finding says. What else the cell of an equation breaks follows from the cell. Empty for a finding that stands for all of its kind in a text.
 * A finding between reports stands on what it says of them: their texts need not be at hand.
 */
export function standOf(finding: Finding, ground: Ground | null): string {
  if (!ground || BETWEEN_REPORTS.has(finding.rule)) return saidBy(finding).join(' | ');
  if (finding.identity) return equationOf(finding.identity, ground);
  if (finding.places.length > 0 && typeof finding.data.count === 'number') return '';
  const { text } = ground.report.syntax;
  const marked = squeezed(text.slice(finding.span.start, finding.span.end));
  const row = rowAround(finding.span, ground);
  const others = saidBy(finding).filter((words) => words !== '' && words !== marked && words !== row?.name);
  return [row ? `${row.name}：${row.cells}` : sentenceOf(finding.span, ground), ...others].join(' | ');
}

const BETWEEN_REPORTS: ReadonlySet<string> = new Set([...ACROSS, ...MEMBERS_RULES].map(({ name }) => name));

function saidBy({ data }: Finding): string[] {
  return [...new Set(Object.values(data).flatMap(wordsOf))].map(squeezed);
}

/** The line or column of the equation and every figure in it: where one changes, it is another equation. */
function equationOf({ each, left, right }: Identity, { report, judgement }: Ground): string {
  const cells = [...left, ...right];
  const figures = cells.map((cell) => {
    const value = amount(cell, judgement.figures.get(cellKey(cell)));
    return value ? decimalText(value) : '';
  });
  const [first] = cells;
  if (!first) return '';
  return `${each === 'row' ? rowName(report.readBy, first) : columnName(report.readBy, first)}：${figures.join(' ')}`;
}

/** The row of a table that holds the figure at `place`, its cells with `⟦⟧` around that one. */
function rowAround(place: Span, { report }: Ground): { name: string; cells: string } | null {
  const { readBy, syntax } = report;
  const { index } = lineAt(syntax.lines, place.start);
  const isNear = ({ first, last }: Lines): boolean => first <= index && index <= last;
  // Most findings stand in prose, and the cells of tables need not be placed for them.
  if (!linesIn(report.blocks).some(({ rows }) => [...rows.values()].some(isNear))) return null;
  const { tables } = report;
  for (const table of Object.values(tables)) {
    for (const row of table?.rows.values() ?? []) {
      const figures = row.placed ? [...row.figures.values()] : [];
      const at = figures.findIndex(({ span }) => covers(span, place));
      if (!table || at < 0) continue;
      const cells = figures.map(({ span }, index) => {
        const words = squeezed(syntax.text.slice(span.start, span.end));
        return index === at ? `⟦${words}⟧` : words;
      });
      return { name: rowName(readBy, { table: table.id, row: row.id }), cells: cells.join(' ') };
    }
  }
  return null;
}

function sentenceOf(place: Span, { report: { syntax } }: Ground): string {
  const { text } = syntax;
  const line = lineAt(syntax.lines, place.start);
  const marked = spanOf(place.start, Math.min(place.end, line.end));
  const { start, end } = sentenceAround(text, line, marked);
  const parts = [text.slice(start, marked.start), '⟦', text.slice(marked.start, marked.end), '⟧'];
  return squeezed([...parts, text.slice(marked.end, end)].join(''));
}

function wordsOf(datum: Datum): string[] {
  if (typeof datum === 'string' || typeof datum === 'number') return [String(datum)];
  if ('by' in datum) return [datum.by];
  if ('column' in datum) return [datum.row ?? '', datum.column];
  if ('en' in datum) return [datum.text];
  return datum.map((each) => {
    if (typeof each === 'string') return each;
    if ('en' in each) return each.text;
    if ('column' in each) return `${each.row ?? ''} ${each.column}`;
    if ('left' in each) return `${each.leftSum} ${each.rightSum}`;
    if ('here' in each) return `${each.name} ${each.here ?? ''} ${each.there}`;
    return 'name' in each ? `${each.name} ${each.value}` : `${each.cell.row ?? ''} ${each.cell.column} ${each.to}`;
  });
}

/** How much space stands between words is not what a finding stands on. */
function squeezed(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
