import type { Report } from '../../report/report.ts';
import { isBlank } from '../../text/characters.ts';
import { lineAt } from '../../text/line-table.ts';
import { noted } from '../../text/notes.ts';
import { type BlockSpan, type Span, span } from '../../text/span.ts';
import { inProse } from '../seen.ts';

const SENTENCE_END = /[。;!?]/;

/** A place where a page break cut a paragraph. */
export interface Cut {
  /** The last character of the line before the cut. */
  readonly mark: Span;
  /** The line ends between, and a stray period before them: what goes when the lines are joined. */
  readonly gap: Span;
  /** Whether nothing but page numbers stands between. */
  readonly clean: boolean;
}

/**
 * Where a paragraph was cut: from the last character before it to the first one behind. Where a line of a wrapped text
 * ends with a sentence, nobody knows whether the paragraph did.
 */
const cuts = inProse(({ parts, starts, plain }): BlockSpan[] =>
  parts.slice(1).flatMap((part, at) => {
    const { end } = parts[at]!;
    return SENTENCE_END.test(plain.charAt(starts[at + 1]! - 1)) ? [] : [span(end - 1, part.start)];
  }),
);

/** The last character before every cut of the report's paragraphs, in the order of the text. */
export function cutMarks({ paragraphs }: Report): Span[] {
  return cuts(paragraphs).map(({ start }) => span(start, start + 1));
}

/** Every cut of the report's paragraphs, in the order of the text. */
export const cutsOf = noted(({ paragraphs, syntax, residues }: Report): readonly Cut[] => {
  const { text, lines } = syntax;
  const pages = new Set(residues.flatMap(({ kind, line }) => (kind === 'page' ? [line] : [])));
  return cuts(paragraphs).map(({ start, end }) => {
    const between = lines.slice(lineAt(lines, start).index + 1, lineAt(lines, end).index);
    const clean = between.every((line) => pages.has(line.index) || isBlank(text.slice(line.start, line.end)));
    return { mark: span(start, start + 1), gap: span(syntax.plain[start] === '.' ? start : start + 1, end), clean };
  });
});
