import { type Decimal, add, compare, equal } from '../../text/decimal.ts';
import type { Breakdown } from './breakdown.ts';
import type { Count } from './counts.ts';
import type { Marker } from './markers.ts';
import { EXAMPLES, tellsOfDeed } from './part-words.ts';
import { takeParts } from './parts.ts';
import { isBare, wordsBefore } from './sentences.ts';

/** A clause that lists parts. All offsets are those of its text; what stands in brackets is blanked out. */
export interface List {
  readonly text: string;
  readonly counts: readonly Count[];
  readonly markers: readonly Marker[];
  /** Numbers that may be the total. */
  readonly before: readonly Count[];
  /** Numbers behind the clause in its sentence, for lists divided by semicolons. */
  readonly behind: readonly Count[];
}

/** A list inside a list: it divides the part right before its marker. */
interface Nested {
  readonly marker: Marker;
  readonly parent: Count;
  readonly counts: readonly Count[];
  /** Index of the count at which its sum reaches the parent, so that what follows belongs to the outer list again. */
  readonly closed: number;
}

type Total = Pick<Breakdown, 'total' | 'readings'>;

/** More words between the total and its list tell of something else. */
const LONGEST_BETWEEN = 60;
/** A clause about all that the total counts. */
const DONE = /^ *(?:均|都|全部|已|按时|按期|依法)/;
const SUM = /共|合计|总计|累计|总数|总量/;

/** The breakdowns of a clause: of its list, and of the list inside that list, if there is one. */
export function divided(list: List): Breakdown[] {
  const { text, counts, markers, behind } = list;
  const [outer, next] = markers;
  if (!outer) return [];
  const listed = counts.filter(({ start }) => outer.end <= start && start < (next?.start ?? Infinity));
  const total = totalOf(list, outer, listed[0]?.unit);
  if (!total) return [];
  const inner = nestedIn(list, listed.at(-1));
  const end = inner?.counts[inner.closed];
  const resumed = inner && end ? [...listed, ...inner.counts.slice(inner.closed + 1)] : listed;
  const shown = inner && end ? blanked(text, inner.marker.start, end.tail) : text;
  const taken = takeParts({ text: shown, from: outer.end, counts: resumed, ceiling: largest(total), nested: false });
  const unread = next && !end ? counts.filter(({ start }) => next.end <= start) : [];
  const whole: Breakdown = {
    ...total,
    start: labelStart(text, outer),
    parts: taken.parts,
    rest: [...taken.rest, ...unread, ...behind].filter(({ unit }) => unit === total.total.unit),
    complete: outer.kind === 'all' && isBare(text.slice(Math.max(0, total.total.tail), outer.start)),
    open: taken.open || (next !== undefined && !end) || EXAMPLES.test(text.slice(outer.start)),
  };
  return [whole, ...(inner ? [innerBreakdown(text, inner, total)] : [])].filter(({ parts }) => parts.length > 0);
}

/** The list inside the list, where its marker stands right behind the part that it divides. */
function nestedIn({ text, counts, markers }: List, parent: Count | undefined): Nested | null {
  const [, marker, another] = markers;
  if (!marker || !parent?.exact || !isBare(text.slice(parent.tail, marker.start))) return null;
  const own = counts.filter(({ start }) => marker.end <= start && start < (another?.start ?? Infinity));
  return { marker, parent, counts: own, closed: another ? -1 : closing(own, parent) };
}

/** Only `内有` is certain to divide the part before it; `其中` may go back to the total. */
function innerBreakdown(text: string, { marker, parent, counts }: Nested, outer: Total): Breakdown {
  const readings = marker.kind === 'nested' ? [parent.value] : [parent.value, ...outer.readings];
  const ceiling = largest({ readings });
  const { parts, rest } = takeParts({ text, from: marker.end, counts, ceiling, nested: true });
  const same = parts[0]?.unit === parent.unit;
  return {
    total: parent,
    readings,
    start: labelStart(text, marker),
    parts: same ? parts : [],
    rest,
    complete: false,
    open: true,
  };
}

/** The number that a list divides; null where that is not certain. */
function totalOf({ text, before }: List, marker: Marker, unit: string | undefined): Total | null {
  if (text.slice(0, marker.start).includes('结转')) return null;
  const candidates = before.filter((count) => count.unit === unit);
  const total = candidates.at(-1);
  if (!total || candidates.some(({ exact }) => !exact)) return null;
  const isOnly = candidates.every(({ value }) => equal(value, total.value));
  if (!isOnly && !SUM.test(wordsBefore(text, total))) return null;
  const between = text.slice(Math.max(0, total.tail), marker.start);
  const others = between.split(',').filter((clause) => !DONE.test(clause));
  if (between.length > LONGEST_BETWEEN || others.some(tellsOfDeed)) return null;
  return { total, readings: [total.value] };
}

/** Index of the part at which the sum of an inner list reaches the number that it divides; -1 where it never does. */
function closing(parts: readonly Count[], { value, unit }: Count): number {
  let sum: Decimal | null = null;
  for (const [index, part] of parts.entries()) {
    if (part.unit !== unit || !part.exact) return -1;
    sum = sum ? add(sum, part.value) : part.value;
    if (equal(sum, value)) return index;
  }
  return -1;
}

function largest({ readings }: Pick<Total, 'readings'>): Decimal | null {
  return readings.reduce<Decimal | null>((most, each) => (most && compare(most, each) >= 0 ? most : each), null);
}

function labelStart(text: string, { end }: Marker): number {
  return end + (/^[ ,:]*/.exec(text.slice(end, end + 8))?.[0].length ?? 0);
}

function blanked(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}
