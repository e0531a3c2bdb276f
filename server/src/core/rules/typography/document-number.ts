import { spanIn } from '../../report/paragraphs.ts';
import type { Report } from '../../report/report.ts';
import { citationsIn } from '../dates/citations.ts';
import { isRight } from '../dates/right-number.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inLines, inProse } from '../seen.ts';
import { rightYear, wrongYears } from './document-numbers.ts';
import { writtenLines } from './lines.ts';

/** More of them are one finding. */
const MOST_APART = 5;

/** The year of a document number stands in 〔〕, by GB/T 9704; other brackets are for other things. */
export const documentNumber = reportRule({
  name: 'document-number',
  family: 'typography',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    const { text } = report.syntax;
    const found = years(writtenLines(report));
    if (found.length === 0) return;
    const taken = wrongCitations(report);
    const places = found.filter(({ start }) => !taken.has(start));
    const [first] = places;
    if (!first) return;
    const shown = places.map(({ start, end }) => text.slice(start, end));
    if (places.length > MOST_APART) {
      const data = { text: shown[0]!, right: rightYear(shown[0]!), count: places.length };
      yield finding('document-number/many', first, data, { places });
      return;
    }
    for (const [at, place] of places.entries()) {
      const right = rightYear(shown[at]!);
      yield finding('document-number', place, { text: shown[at]!, right }, { replacement: right });
    }
  },
});

const years = inLines(wrongYears);

/** The offsets inside numbers that are wrong altogether: they are said as such, brackets and all. */
function wrongCitations({ paragraphs }: Report): Set<number> {
  const offsets = new Set<number>();
  for (const { start, end } of wrongNumbers(paragraphs)) for (let at = start; at < end; at++) offsets.add(at);
  return offsets;
}

const wrongNumbers = inProse((prose) =>
  citationsIn(prose.plain)
    .filter((citation) => !isRight(citation))
    .map(({ start, end }) => spanIn(prose, start, end)),
);
