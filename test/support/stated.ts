import type { SectionId } from '../../server/src/core/form/form.ts';
import { statementsOf } from '../../server/src/core/report/prose/statements.ts';
import type { Reporter } from '../../server/src/core/report/prose/reporter.ts';
import { decimalText } from '../../server/src/core/text/decimal.ts';
import { paragraph } from './paragraph.ts';

/** The office whose report of 2023 a sentence stands in, where a test names no other. */
export const OFFICE: Reporter = { agency: '云岭市水利局', year: 2023 };

/**
 * What a paragraph states in figures, each as `meaning 12`; in brackets where words say that there is none, and with
 * `@area` or `@core` where it is expressly that of all offices of a government, or of itself alone.
 * @param heading the line above the paragraph
 */
export function stated(text: string, section: SectionId = 'overview', reporter = OFFICE, heading = ''): string[] {
  const paragraphs = [heading, text].map((line) => paragraph(line, section));
  return statementsOf(paragraphs, reporter).map(({ meaning, value, figure, scope }) => {
    const written = figure ? decimalText(value) : `(${decimalText(value)})`;
    return `${meaning} ${written}${scope === 'office' ? '' : `@${scope}`}`;
  });
}
