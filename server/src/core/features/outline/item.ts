import type { Span } from '../../text/span.ts';

/** An entry of the outline. Children lie inside their parent's span, in the order of the text. */
export interface OutlineItem {
  readonly name: string;
  /** What stands beside the name: a row's total, the number of rows that a table lacks. */
  readonly detail: string;
  readonly kind: 'title' | 'section' | 'missing-section' | 'subsection' | 'table' | 'block' | 'row';
  /** All that belongs to the entry. */
  readonly span: Span;
  /** What to select when it is chosen; inside `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}
