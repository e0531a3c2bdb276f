import type { Language } from '../../messages/catalogue.ts';
import { referencesIn } from '../../report/citations/references.ts';
import { extentIn } from '../../report/read-tables.ts';
import type { Report } from '../../report/report.ts';
import { type Paragraph, spanIn } from '../../report/paragraphs.ts';
import { type Line, lineAt } from '../../text/line-table.ts';
import { type Span, span } from '../../text/span.ts';
import type { Holds, Hover } from './place.ts';
import { articleText, itemText } from './provision.ts';
import type { Say } from './words.ts';

/** How much is read around a place: no reference is longer, and no law is named farther away. */
const BEFORE = 500;
const BEHIND = 200;

/** A stretch of text that is read for references: what stands around a place in a paragraph of prose or in a cell. */
interface Stretch {
  readonly plain: string;
  readonly spanOf: (found: Span) => Span;
}

/** What the article or item says that the words at `offset` name. */
export function referenceHover(
  report: Report,
  offset: number,
  holds: Holds,
  language: Language,
  say: Say,
): Hover | null {
  const line = lineAt(report.syntax.lines, offset);
  for (const { plain, spanOf } of stretchesAt(report, line.index, offset, holds)) {
    const found = referencesIn(plain, isDisclosure(report, line)).find((reference) => holds(spanOf(reference.span)));
    if (!found) continue;
    const { article, item } = found;
    const markdown = item === null ? articleText(article, language, say) : itemText(item, report.readBy, language, say);
    if (markdown !== null) return { span: spanOf(found.span), markdown };
  }
  return null;
}

function stretchesAt({ syntax, paragraphs }: Report, line: number, offset: number, holds: Holds): Stretch[] {
  const paragraph = paragraphs.find(({ parts }) => parts.some(holds));
  if (paragraph) {
    const spanOf = ({ start, end }: Span): Span => spanIn(paragraph, start, end);
    return [around(paragraph.plain, placeIn(paragraph, offset), spanOf)];
  }
  const cells = syntax.lines[line]?.cells.filter(holds) ?? [];
  return cells.map((cell) => {
    const spanOf = ({ start, end }: Span): Span => span(cell.start + start, cell.start + end);
    return around(syntax.plain.slice(cell.start, cell.end), offset - cell.start, spanOf);
  });
}

/** The stretch of `plain` around `place`; `spanOf` tells where a span of `plain` stands in the text. */
function around(plain: string, place: number, spanOf: (found: Span) => Span): Stretch {
  const from = Math.max(0, place - BEFORE);
  return {
    plain: plain.slice(from, place + BEHIND),
    spanOf: ({ start, end }) => spanOf(span(from + start, from + end)),
  };
}

/** The offset in `paragraph.plain` of an offset of the text in it. */
function placeIn({ parts }: Paragraph, offset: number): number {
  let place = 0;
  for (const { start, end } of parts) {
    if (offset <= end) return place + Math.max(0, offset - start);
    place += end - start;
  }
  return place;
}

/** Whether the line stands in section two or its table. */
function isDisclosure(report: Report, { index }: Line): boolean {
  const body = report.sections.find(({ form }) => form.id === 'disclosure')?.body ?? null;
  const lines = extentIn(report.blocks, 'disclosure');
  return (
    (body !== null && body.from <= index && index < body.to) ||
    (lines !== null && lines.first <= index && index <= lines.last)
  );
}
