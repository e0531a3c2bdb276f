import type { Report } from '../../report/report.ts';
import { shownIn } from '../../syntax/content.ts';
import type { CellLine, LineContent } from '../../syntax/syntax.ts';
import { HAN } from '../../text/characters.ts';
import { lineAt } from '../../text/line-table.ts';
import { noted } from '../../text/notes.ts';
import { type BlockSpan, span } from '../../text/span.ts';
import { trimmed } from '../../text/trim.ts';
import type { Written } from '../../text/written.ts';
import type { PlacedLine } from '../seen.ts';

/** Chinese characters and the marks that belong to them, for a regular-expression set; no full-width digit or letter. */
export const CHINESE = `${HAN}\\u2018\\u2019\\u201c\\u201d\\u3001-\\u3003\\u3008-\\u3011\\u3014-\\u301b\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff5e`;

/** What holds half-width marks rightly, or by another fault: addresses, character entities, the debris of lost characters. */
export const APART = /https?:\/\/[!-~]*|&#?[a-z\d]{1,8};|\?(?=\?)|(?<=\?)\?/gi;

/** The lines that belong to the report: all but residue, which is reported as such. */
export const linesOfReport = noted(({ syntax, residues }: Report): readonly CellLine[] => {
  if (residues.length === 0) return syntax.lines;
  const kept: CellLine[] = [];
  let at = 0;
  for (const { line } of residues) {
    for (; at < line; at++) kept.push(syntax.lines[at]!);
    at = line + 1;
  }
  for (; at < syntax.lines.length; at++) kept.push(syntax.lines[at]!);
  return kept;
});

/** What a report writes outside its tables, line by line, trimmed, in the order of the text: title, headings, prose. */
export const writtenLines = noted(({ syntax, title, headings, paragraphs }: Report): readonly PlacedLine[] => {
  const { lines } = syntax;
  const titles = (title?.parts ?? []).map(({ start, end }) => {
    const line = lineAt(lines, start);
    return { start, content: partOf(line.content, span(start - line.start, end - line.start)) };
  });
  const headed = headings.flatMap(({ line, lastLine, isRunIn }) =>
    // A heading with text behind it stands among the prose.
    (isRunIn ? [] : lines.slice(line, lastLine + 1)).map(({ start, content }) => {
      return { start: start + trimmedIn(content).start, content: trimmedPart(content) };
    }),
  );
  const apart: PlacedLine[] = [...titles, ...headed].sort((a, b) => a.start - b.start);
  const written: PlacedLine[] = [];
  let next = 0;
  for (const { parts, prose } of paragraphs) {
    for (let at = 0; at < parts.length; at++) {
      const { start } = parts[at]!;
      while (next < apart.length && apart[next]!.start <= start) written.push(apart[next++]!);
      written.push({ start, content: shownPart(prose.lines[at]!) });
    }
  }
  for (; next < apart.length; next++) written.push(apart[next]!);
  return written;
});

const trimmedIn = noted(({ text }: LineContent): BlockSpan => trimmed(text, span(0, text.length)));

const trimmedPart = noted((line: LineContent): Written => partOf(line, trimmedIn(line)));
/** What a line of prose shows. */
export const shownPart = noted((line: LineContent): Written => partOf(line, shownIn(line)));

function partOf({ text, plain }: LineContent, { start, end }: BlockSpan): Written {
  return { text: text.slice(start, end), plain: plain.slice(start, end), notes: [] };
}
