import type { Report } from '../../report/report.ts';
import { HAN, isHan } from '../../text/characters.ts';
import { lineAt } from '../../text/line-table.ts';
import { type Span, span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A line of more cells, or none of whose cells is as long as a clause, is a row of something. */
const MOST_CELLS = 4;
const SHORTEST_CLAUSE = 12;
const SENTENCE = /[,;。]/;
const TABS = /\t+/g;
/** Behind the number of a heading or an item, or before a label, a tab sets words apart on purpose. */
const NUMBER = /(?:^|[^\d])(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十\d]{1,3}[、.)]?)$/;
const LABEL = new RegExp(`^[${HAN}]{1,8} ?:`);

/** Tabs inside a sentence are left from a table or a layout. All of a file are one finding. */
export const tabInText: Rule = {
  name: 'tab-in-text',
  family: 'residue',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const places = report.paragraphs.flatMap(({ parts }) => parts.flatMap((part) => tabsIn(report, part)));
    const [first] = places;
    if (first) yield finding('tab-in-text', first, { count: places.length }, { places });
  },
};

/** The runs of tabs between the words of a line of prose; none where the line may be a row of a table. */
function tabsIn({ syntax }: Report, { start, end }: Span): Span[] {
  const { text, plain, lines } = syntax;
  const shown = text.slice(start, end);
  if (!shown.includes('\t') || !SENTENCE.test(plain.slice(start, end))) return [];
  const cells = shown.split(TABS);
  if (cells.length > MOST_CELLS || cells.every((cell) => cell.length < SHORTEST_CLAUSE)) return [];
  const { index } = lineAt(lines, start);
  if ([index - 1, index + 1].some((line) => lines[line]?.cut === 'tab')) return [];
  return Array.from(shown.matchAll(TABS), (match) => span(start + match.index, start + match.index + match[0].length))
    .filter((tabs) => isHan(text[tabs.start - 1]) || isHan(text[tabs.end]))
    .filter((tabs) => !NUMBER.test(plain.slice(start, tabs.start)) && !LABEL.test(plain.slice(tabs.end, end)));
}
