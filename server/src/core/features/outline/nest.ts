import type { Span } from '../../text/span.ts';
import type { OutlineItem } from './item.ts';

/**
 * Puts `items` in the order of the text and fits them into `parent`: none reaches into the next, or out of the parent;
 * what begins outside the parent is left out. So an outline is well formed however strange the text is.
 */
export function nested(items: readonly OutlineItem[], parent: Span): OutlineItem[] {
  const inside = items
    .filter(({ span: { start } }) => parent.start <= start && start <= parent.end)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return inside.map((item, at) => {
    const { start } = item.span;
    const end = Math.max(start, Math.min(item.span.end, parent.end, inside[at + 1]?.span.start ?? parent.end));
    const span = { start, end };
    return { ...item, span, selection: clipped(item.selection, span), children: nested(item.children, span) };
  });
}

function clipped({ start, end }: Span, outer: Span): Span {
  const from = Math.min(Math.max(start, outer.start), outer.end);
  return { start: from, end: Math.min(Math.max(end, from), outer.end) };
}
