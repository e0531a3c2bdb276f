import type { Count } from './counts.ts';

/** A word behind which the parts of a total are listed. */
export interface Marker {
  readonly start: number;
  readonly end: number;
  /** `all`: the list claims to be complete; `nested`: it divides the number right before it; `some`: neither. */
  readonly kind: 'all' | 'nested' | 'some';
}

const WORD = /其中(?:包[括含]|[有含])?|内有|分别[为是有]|包[括含]|由/g;
const MARKING = /其中|内有|分别[为是有]|包[括含]|组成|构成/;
const BEHIND_COUNT = /[\d条件篇次份个],? ?$/;

/** Whether there may be markers in a sentence. */
export function mayMark(sentence: string): boolean {
  return MARKING.test(sentence);
}

/** The markers of a clause in order; several with no number between them (`其中包括`, `其中…分别为`) are one. */
export function markersIn(text: string, counts: readonly Count[]): Marker[] {
  const markers: Marker[] = [];
  const composed = Math.max(text.lastIndexOf('组成'), text.lastIndexOf('构成'));
  let next = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const end = start + word.length;
    const before = text.slice(Math.max(0, start - 3), start);
    if (word === '由' && (start > composed || !BEHIND_COUNT.test(before))) continue;
    if (word.startsWith('包') && before.endsWith('不')) continue;
    const from = next;
    while (next < counts.length && (counts[next]?.start ?? 0) < start) next++;
    const last = markers.at(-1);
    if (last && from === next) markers[markers.length - 1] = { ...last, end };
    else markers.push({ start, end, kind: kindOf(word) });
  }
  return markers;
}

function kindOf(word: string): Marker['kind'] {
  if (word === '由' || word.startsWith('分别')) return 'all';
  return word === '内有' ? 'nested' : 'some';
}
