import type { Language } from '../../messages/catalogue.ts';
import type { Heading, Report } from '../../report/report.ts';
import { chineseOrdinal } from '../../text/chinese-numeral.ts';
import { trimmed } from '../../text/trim.ts';
import { list, paragraphs } from '../markdown.ts';
import type { Holds, Hover } from './place.ts';
import type { Say } from './words.ts';

/** What belongs in the section whose heading stands at a place. */
export function headingHover(report: Report, holds: Holds, language: Language, say: Say): Hover | null {
  for (const heading of report.headings) {
    const span = partsOf(report, heading).find(holds);
    if (span) return { span, markdown: headingText(heading, language, say) };
  }
  return null;
}

function partsOf({ syntax: { text, lines } }: Report, { span, line, lastLine }: Heading): Hover['span'][] {
  return lastLine > line ? [span, trimmed(text, lines[lastLine]!)] : [span];
}

function headingText({ section }: Heading, language: Language, say: Say): string {
  const { note } = section;
  return paragraphs([
    say('section/title', { number: chineseOrdinal(section.number), title: section.title }),
    language === 'en' ? note.en : note.content,
    list(note.hints.map(({ text, en }) => (language === 'en' ? en : text))),
  ]);
}
