import type { Span } from '../../server/src/core/text/span.ts';

/** A text with its marks taken out: `⟦` and `⟧` around a span, `‸` for a cursor. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly cursors: readonly number[];
}

/** Takes the marks out of `marked`. Spans may be nested and are given in the order in which they open. */
export function unmark(marked: string): Marked {
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  const cursors: number[] = [];
  let text = '';
  for (const unit of marked.split(/([⟦⟧‸])/)) {
    if (unit === '⟦') {
      open.push(spans.length);
      spans.push({ start: text.length, end: -1 });
    } else if (unit === '⟧') {
      const span = spans[open.pop() ?? -1];
      if (!span) throw new Error('⟧ without ⟦');
      span.end = text.length;
    } else if (unit === '‸') cursors.push(text.length);
    else text += unit;
  }
  if (open.length > 0) throw new Error('⟦ without ⟧');
  return { text, spans, cursors };
}

/** `text` with `⟦` and `⟧` around each of `spans`, which must not overlap. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
