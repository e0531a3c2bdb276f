import type { SectionId } from '../../server/src/core/form/form.ts';
import type { Paragraph } from '../../server/src/core/report/paragraphs.ts';
import { cut } from '../../server/src/core/syntax/cut.ts';
import { plain } from '../../server/src/core/text/plain.ts';

/** A text of one line as a paragraph. */
export function paragraph(text: string, section: SectionId | null): Paragraph {
  const lines = { section, parts: [{ start: 0, end: text.length }], starts: [0], plain: plain(text) };
  return { ...lines, start: 0, prose: { ...lines, text, lines: [cut(text, lines.plain)], notes: [] } };
}
