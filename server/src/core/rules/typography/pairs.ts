/** The marks that stand in pairs, by kind. */
export const PAIRS = { title: ['《', '》'], quotation: ['“', '”'], bracket: ['（', '）'] } as const;
export type PairKind = keyof typeof PAIRS;

/** A mark that lacks its partner. */
export interface LooseMark {
  readonly kind: PairKind;
  readonly opens: boolean;
  /** Its offset in the text looked at. */
  readonly at: number;
}

const KINDS = Object.keys(PAIRS) as PairKind[];
/** What may be the number of an item, `1）` or `一)`: then its bracket has no partner. Not `（1）`, which is a pair. */
const ITEM =
  /(?:(?<![\dA-Za-z（(])(?:\d{1,2}|[A-Za-z])|(?<![一二三四五六七八九十（(])[一二三四五六七八九十]{1,3}|(?<![（(])[①-⑳])[)）]/g;
const MARK = /[《》“”（）()]/g;

/**
 * The marks in `text` that lack their partners, in order. Half-width brackets count as full-width ones, and marks of
 * different kinds may cross. Quotation marks are not looked at where straight ones stand among them.
 */
export function looseMarks(text: string): LooseMark[] {
  const marks = Array.from(text.matchAll(MARK), ({ 0: unit, index }) => ({ unit: wide(unit), at: index }));
  if (marks.length === 0) return [];
  const straight = text.includes('"');
  return KINDS.flatMap((kind) => {
    if (kind === 'quotation' && straight) return [];
    const [opening, closing] = PAIRS[kind];
    const own = marks.filter(({ unit }) => unit === opening || unit === closing);
    return kind === 'bracket' ? looseBrackets(text, own) : looseOf(kind, own);
  }).sort((a, b) => a.at - b.at);
}

interface Mark {
  readonly unit: string;
  readonly at: number;
}

/** A bracket that may belong to the number of an item closes another only where that would be left open. */
function looseBrackets(text: string, marks: readonly Mark[]): LooseMark[] {
  const items = new Set(Array.from(text.matchAll(ITEM), (match) => match.index + match[0].length - 1));
  const loose = looseOf(
    'bracket',
    marks.filter(({ at }) => !items.has(at)),
  );
  const open = new Map(loose.filter(({ opens }) => opens).map((mark) => [mark.at, mark]));
  // Each is closed by the next item behind it that no later one takes.
  const stack: LooseMark[] = [];
  const closed = new Set<LooseMark>();
  for (const { at } of marks) {
    const mark = open.get(at);
    const last = items.has(at) ? stack.pop() : undefined;
    if (mark) stack.push(mark);
    if (last) closed.add(last);
  }
  return loose.filter((mark) => !closed.has(mark));
}

function looseOf(kind: PairKind, marks: readonly Mark[]): LooseMark[] {
  const [opening] = PAIRS[kind];
  const open: number[] = [];
  const loose: LooseMark[] = [];
  for (const { unit, at } of marks) {
    if (unit === opening) open.push(at);
    else if (open.pop() === undefined) loose.push({ kind, opens: false, at });
  }
  return [...loose, ...open.map((at) => ({ kind, opens: true, at }))];
}

function wide(unit: string): string {
  return unit === '(' ? '（' : unit === ')' ? '）' : unit;
}
