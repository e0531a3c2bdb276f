import type { Prose } from '../../report/paragraphs.ts';
import { HAN, isHan } from '../../text/characters.ts';
import { lineAt } from '../../text/line-table.ts';
import { type BlockSpan, type Span, span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inProse } from '../seen.ts';

/** A line of more cells, or none of whose cells is as long as a clause, is a row of something. */
const MOST_CELLS = 4;
const SHORTEST_CLAUSE = 12;
const SENTENCE = /[,;。]/;
const TABS = /\t+/g;
/** Behind the number of a heading or an item, or before a label, a tab sets words apart on purpose. */
const NUMBER = /(?:^|[^\d])(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十\d]{1,3}[、.)]?)$/;
const LABEL = new RegExp(`^[${HAN}]{1,8} ?:`);

/** Tabs inside a sentence are left from a table or a layout. All of a file are one finding. */
export const tabInText = reportRule({
  name: 'tab-in-text',
  family: 'residue',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const { lines } = report.syntax;
    // Beside a row of cells, the line may be one too.
    const isBesideRow = ({ start }: Span): boolean => {
      const { index } = lineAt(lines, start);
      return lines[index - 1]?.cut === 'tab' || lines[index + 1]?.cut === 'tab';
    };
    const places = tabs(report.paragraphs).filter((place) => !isBesideRow(place));
    const [first] = places;
    if (first) yield finding('tab-in-text', first, { count: places.length }, { places });
  },
});

const tabs = inProse((prose) => (prose.text.includes('\t') ? prose.parts.flatMap((_, at) => tabsIn(prose, at)) : []));

/** The runs of tabs between the words of a line of prose; none where the line is like a row of a table. */
function tabsIn({ parts, starts, text, plain }: Prose, at: number): BlockSpan[] {
  const { start, end } = parts[at]!;
  const line = text.slice(start, end);
  const shown = plain.slice(starts[at], starts[at]! + line.length);
  if (!line.includes('\t') || !SENTENCE.test(shown)) return [];
  const cells = line.split(TABS);
  if (cells.length > MOST_CELLS || cells.every((cell) => cell.length < SHORTEST_CLAUSE)) return [];
  return Array.from(line.matchAll(TABS), ({ 0: run, index }) => span(index, index + run.length))
    .filter((run) => isHan(line[run.start - 1]) || isHan(line[run.end]))
    .filter((run) => !NUMBER.test(shown.slice(0, run.start)) && !LABEL.test(shown.slice(run.end)))
    .map((run) => span(start + run.start, start + run.end));
}
