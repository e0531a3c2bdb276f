import type { Report } from '../../report/report.ts';
import { type Span, span } from '../../text/span.ts';

/** A place where a page break cut a paragraph. */
export interface Cut {
  /** The last character of the line before the cut. */
  readonly mark: Span;
  /** The line ends between, and a stray period before them: what goes when the lines are joined. */
  readonly gap: Span;
}

/** Every cut of the report's paragraphs, in the order of the text. */
export function cutsOf({ paragraphs, syntax }: Report): Cut[] {
  return paragraphs.flatMap(({ parts }) =>
    parts.slice(1).map((part, at) => {
      const { end } = parts[at]!;
      const isStray = syntax.plain[end - 1] === '.';
      return { mark: span(end - 1, end), gap: span(isStray ? end - 1 : end, part.start) };
    }),
  );
}
