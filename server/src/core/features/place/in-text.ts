import type { SectionId } from '../../form/form.ts';
import type { Language } from '../../messages/catalogue.ts';
import { type Paragraph, firstFrom } from '../../report/paragraphs.ts';
import type { Report } from '../../report/report.ts';
import { lineAt } from '../../text/line-table.ts';
import type { Span } from '../../text/span.ts';
import { regionAt, regionsOf } from '../outline/regions.ts';
import { beginning } from '../outline/words.ts';
import { holds, ordinal, sayPlaces } from './words.ts';

/** Tells the place of something outside the tables: the title, a heading, a paragraph, else the line of its part. */
export function placesInText(report: Report, language: Language): (at: Span) => string {
  const say = sayPlaces(language);
  const { title, headings, paragraphs, readBy, syntax } = report;
  const regions = regionsOf(report);
  const numbers = numbersOf(paragraphs);

  const partCalled = (id: SectionId | null): string => {
    const section = readBy.sections.find((each) => each.id === id);
    return section ? say('part', { number: ordinal(section.number, language) }) : say('opening', {});
  };
  const paragraphAt = (at: Span): string | null => {
    // The last one that begins at or before it.
    const found = paragraphs[firstFrom(paragraphs, at.start + 1) - 1];
    if (!found?.parts.some((each) => holds(each, at))) return null;
    const [part, number] = [partCalled(found.section), numbers.get(found) ?? 0];
    return say('paragraph', { part, number, beginning: beginning(syntax.text, found.parts) });
  };

  return (at) => {
    if (title?.parts.some((part) => holds(part, at))) return say('title', {});
    const heading = headings.find(({ span, isRunIn }) => !isRunIn && holds(span, at));
    if (heading) return say('heading', { part: partCalled(heading.section.id) });
    const paragraph = paragraphAt(at);
    if (paragraph !== null) return paragraph;
    const line = lineAt(syntax.lines, at.start);
    const part = partCalled(regionAt(regions, line.index)?.section?.id ?? null);
    const words = beginning(syntax.text, [{ start: line.start, end: line.end }]).trim();
    return words === '' ? part : say('line', { part, beginning: words });
  };
}

/** The number of each paragraph in its part, from 1. */
function numbersOf(paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, number> {
  const numbers = new Map<Paragraph, number>();
  const counts = new Map<SectionId | null, number>();
  for (const paragraph of paragraphs) {
    const number = (counts.get(paragraph.section) ?? 0) + 1;
    counts.set(paragraph.section, number);
    numbers.set(paragraph, number);
  }
  return numbers;
}
