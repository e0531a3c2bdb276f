import { type Entry, type Passage, entriesOf } from './passages.ts';
import {
  ENDINGS,
  INSTANCES,
  DISCLOSURE_CASES,
  OTHER_CASES,
  CASES,
  type ReviewWord,
  readReviews,
} from './review-words.ts';
import { type Reporter, isGovernment, withoutOwn } from './reporter.ts';
import { type Scope, scopeOf } from './scope.ts';
import type { ReviewKind, ReviewResult, Stated } from './statement.ts';
import type { Topic } from './topic.ts';

/** What reviews and lawsuits are read against. */
export interface ReviewSetting {
  readonly reporter: Reporter;
  readonly topic: Topic;
  /** Whether what stands before says that the cases are those over disclosure. */
  readonly ofDisclosure: boolean;
  /** The number of cases that the sentence before ends with, if any. */
  readonly held: Stated | null;
  /** Whether a sentence before tells of cases of another office, and none since of the reporting one. */
  readonly ofOthers: boolean;
}

/** Cases that a sentence names, with the numbers that may tell how they ended. */
export interface Cases {
  /** Null where they are of more kinds than one, or those of others. */
  readonly kind: ReviewKind | null;
  readonly scope: Scope | null;
  /** Where their number ends. */
  readonly tail: number;
  /** How many they are; nothing where only the numbers of those that ended one way or another are given. */
  readonly stated: readonly Stated[];
  readonly entries: readonly Entry[];
}

/** In what cases are counted. */
const UNITS = new Set(['件', '起', '宗', '例', '次', '个', '项', '件次']);
/** Units in which nothing is counted, but of which there may be none. */
const UNITS_OF_NONE = new Set([...UNITS, '条', '份', '人次']);

/** The reviews and lawsuits over disclosure against the office that a passage gives numbers of. */
export function casesIn(passage: Passage, setting: ReviewSetting): Cases[] {
  const cases: Cases[] = [];
  let ofDisclosure = setting.ofDisclosure || DISCLOSURE_CASES.test(passage.before);
  let entries: Entry[] = [];
  for (const entry of entriesOf(passage)) {
    const { count, start } = entry;
    const words = wordsAround(entry, setting.reporter);
    const kinds = kindsIn(words);
    if (kinds.length === 0) {
      entries.push(entry);
      continue;
    }
    const head = passage.before + passage.text.slice(0, start);
    const isNamed = words.some(({ kind }) => kind === 'disclosure');
    // Cases over something else: what follows is of it, too, unless it says otherwise.
    if (!isNamed && words.some(({ kind }) => kind === 'unknown')) ofDisclosure = false;
    ofDisclosure ||= isNamed || DISCLOSURE_CASES.test(head);
    // One ending alone is none of all cases.
    const ended = words.some(({ kind }) => isEnding(kind));
    const isMeant = ofDisclosure && count.exact && isOwn(words, passage.text, entry, setting.reporter);
    const scope = isMeant ? scopeAt(head, entry.label, setting) : null;
    const meant = scope ? meantBy(kinds, words, entry) : [];
    const stated = scope && !ended ? meant.map((each) => figure(each, 'total', entry, scope)) : [];
    entries = ended ? [entry] : [];
    cases.push({ kind: meant.length === 1 ? meant[0]! : null, scope, tail: count.tail, stated, entries });
  }
  return cases;
}

/** The words that say what a number counts: those before it, or where they name no case, those behind as well. */
function wordsAround({ label, behind }: Entry, reporter: Reporter): readonly ReviewWord[] {
  const own = readReviews(withoutOwn(label, reporter));
  const isNamed = own.some(({ kind }) => isCase(kind));
  if (/^[、和及与]/.test(behind)) return own;
  const tail = readReviews(withoutOwn(behind, reporter));
  const isSaid = tail.every(
    ({ kind }) => kind === 'about' || kind === 'closed' || kind === 'pending' || kind === 'each',
  );
  return isNamed && isSaid ? own : [...own, ...tail];
}

type CaseKind = (typeof CASES)[number];
function isCase(kind: ReviewWord['kind']): kind is CaseKind {
  return (CASES as readonly string[]).includes(kind);
}

export function isEnding(kind: ReviewWord['kind']): boolean {
  return (ENDINGS as readonly string[]).includes(kind);
}

export function kindsIn(words: readonly ReviewWord[]): readonly CaseKind[] {
  return CASES.filter((each) => words.some(({ kind }) => kind === each));
}

/** What the number is of: of one kind of cases, or of both; where there were none, of each. */
function meantBy(kinds: readonly CaseKind[], words: readonly ReviewWord[], { count }: Entry): readonly ReviewKind[] {
  const isNone = count.value.units === 0n;
  if (!(isNone ? UNITS_OF_NONE : UNITS).has(count.unit)) return [];
  if (kinds.length === 1) return kinds;
  const [first, second] = kinds;
  const areBoth = kinds.length === 2 && first === 'reconsideration' && second === 'litigation';
  if (!areBoth) return [];
  return isNone || words.some(({ kind }) => kind === 'each') ? ['reconsideration', 'litigation'] : ['dispute'];
}

/** Whether the cases are against the office itself, and each is counted once. */
function isOwn(words: readonly ReviewWord[], text: string, { start, count }: Entry, reporter: Reporter): boolean {
  const has = (...kinds: ReviewWord['kind'][]): boolean => words.some(({ kind }) => kinds.includes(kind));
  if (has('unknown', 'none', 'complaint')) return false;
  if (has('organ') && isGovernment(reporter)) return false;
  if (words.some(({ kind, text: word }) => kind === 'organ' && word.includes('收')) && text.includes('复议申请'))
    return false;
  const end = text.indexOf(';', count.tail);
  const part = text.slice(text.lastIndexOf(';', start) + 1, end < 0 ? text.length : end);
  return (
    !OTHER_CASES.test(part) && !(INSTANCES.test(part) && kindsIn(words).some((kind) => kind !== 'reconsideration'))
  );
}

/** Whose cases those are that `label`, behind `head`, tells of. */
export function scopeAt(head: string, label: string, { reporter }: ReviewSetting): Scope | null {
  return scopeOf(head + label, head.slice(head.lastIndexOf(';') + 1) + label, reporter);
}

export function figure(kind: ReviewKind, result: ReviewResult, { count }: Entry, scope: Scope): Stated {
  const { value, start, end } = count;
  return { meaning: `${kind}/${result}`, value, start, end, figure: true, scope };
}
