import type { Report } from '../../report/report.ts';
import type { CellLine } from '../../syntax/syntax.ts';
import { HAN } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { trimmed } from '../../text/trim.ts';

/** Chinese characters and the marks that belong to them, for a regular-expression set; no full-width digit or letter. */
export const CHINESE = `${HAN}\\u2018\\u2019\\u201c\\u201d\\u3001-\\u3003\\u3008-\\u3011\\u3014-\\u301b\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff5e`;

/** What holds half-width marks rightly, or by another fault: addresses, character entities, the debris of lost characters. */
export const APART = /https?:\/\/[!-~]*|&#?[a-z\d]{1,8};|\?(?=\?)|(?<=\?)\?/gi;

/** The lines that belong to the report: all but residue, which is reported as such. */
export function linesOfReport({ syntax, residues }: Report): readonly CellLine[] {
  const residue = new Set(residues.map(({ line }) => line));
  return syntax.lines.filter(({ index }) => !residue.has(index));
}

/** What a report writes outside its tables, line by line, trimmed, in the order of the text: title, headings, prose. */
export function writtenLines({ syntax, title, headings, paragraphs }: Report): Span[] {
  const headed = headings.flatMap(({ line, lastLine }) => syntax.lines.slice(line, lastLine + 1));
  return [
    ...(title?.parts ?? []),
    ...headed.map((line) => trimmed(syntax.text, line)),
    ...paragraphs.flatMap(({ parts }) => parts),
  ].sort((a, b) => a.start - b.start);
}
