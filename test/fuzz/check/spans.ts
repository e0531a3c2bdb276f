import type { Span } from '../../../server/src/core/text/span.ts';
import { type Fault, fault } from './fault.ts';

const LINE_END = /[\r\n]/;

/** A fault where `span` does not lie inside `text`. */
export function* spanFaults(kind: string, text: string, { start, end }: Span): Generator<Fault> {
  const right = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
  if (!right) yield fault(`${kind}: span outside of the text`, { start, end, length: text.length });
}

/** A fault where `span` does not lie inside one line of `text`. */
export function* lineSpanFaults(kind: string, text: string, span: Span): Generator<Fault> {
  const { start, end } = span;
  yield* spanFaults(kind, text, span);
  if (LINE_END.test(text.slice(start, end))) yield fault(`${kind}: span over lines`, text.slice(start, end));
}
