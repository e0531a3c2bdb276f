import type { Report } from '../../report/report.ts';
import { type Span, span } from '../../text/span.ts';

const SENTENCE_END = /[。;!?]/;

/** A place where a page break cut a paragraph. */
export interface Cut {
  /** The last character of the line before the cut. */
  readonly mark: Span;
  /** The line ends between, and a stray period before them: what goes when the lines are joined. */
  readonly gap: Span;
}

/**
 * Every cut of the report's paragraphs, in the order of the text. Where a line of a wrapped text ends with a sentence,
 * nobody knows whether the paragraph did; a page number between is no line end to take away.
 */
export function cutsOf({ paragraphs, syntax }: Report): Cut[] {
  return paragraphs.flatMap(({ parts }) =>
    parts.slice(1).flatMap((part, at) => {
      const { end } = parts[at]!;
      const last = syntax.plain[end - 1] ?? '';
      const isBetween = syntax.plain.slice(end, part.start).trim() !== '';
      if (SENTENCE_END.test(last) || isBetween) return [];
      return [{ mark: span(end - 1, end), gap: span(last === '.' ? end - 1 : end, part.start) }];
    }),
  );
}
