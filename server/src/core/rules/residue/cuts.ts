import type { Report } from '../../report/report.ts';
import { isBlank } from '../../text/characters.ts';
import { lineAt } from '../../text/line-table.ts';
import { type Span, span } from '../../text/span.ts';

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
 * Every cut of the report's paragraphs, in the order of the text. Where a line of a wrapped text ends with a sentence,
 * nobody knows whether the paragraph did.
 */
export function cutsOf({ paragraphs, syntax, residues }: Report): Cut[] {
  const pages = new Set(residues.flatMap(({ kind, line }) => (kind === 'page' ? [line] : [])));
  return paragraphs.flatMap(({ parts }) =>
    parts.slice(1).flatMap((part, at) => {
      const { end } = parts[at]!;
      const last = syntax.plain[end - 1] ?? '';
      if (SENTENCE_END.test(last)) return [];
      const between = syntax.lines.slice(lineAt(syntax.lines, end).index + 1, lineAt(syntax.lines, part.start).index);
      const clean = between.every((line) => pages.has(line.index) || isBlank(syntax.text.slice(line.start, line.end)));
      return [{ mark: span(end - 1, end), gap: span(last === '.' ? end - 1 : end, part.start), clean }];
    }),
  );
}
