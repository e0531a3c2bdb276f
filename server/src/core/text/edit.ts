import type { Span } from './span.ts';

/** A replacement of the text at `span` (UTF-16 offsets) by `newText`. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** `text` with all of `edits` applied at once. Throws a RangeError where two of them overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const { span, newText } of ordered) {
    if (span.start < at) throw new RangeError(`edits overlap at ${span.start}`);
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}
