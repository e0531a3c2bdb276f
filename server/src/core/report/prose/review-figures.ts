import { ZERO } from '../../text/decimal.ts';
import { type Entry, type Passage, entriesOf } from './passages.ts';
import {
  CASES,
  DISCLOSURE_CASES,
  ENDINGS,
  INSTANCES,
  OF_TABLE,
  OTHER_CASES,
  type ReviewWord,
  readReviews,
} from './review-words.ts';
import { type Reporter, type Scope, isGovernment, scopeOf, withoutOwn } from './scope.ts';
import { clausesOf } from './sentences.ts';
import { type ReviewKind, type ReviewResult, type Stated, movedStated } from './statement.ts';
import type { Topic } from './topic.ts';

/** What reviews and lawsuits are read against. */
export interface ReviewSetting {
  readonly reporter: Reporter;
  readonly topic: Topic;
  /** Whether what stands before says that the cases are those over disclosure. */
  readonly ofDisclosure: boolean;
  /** The number of cases that the sentence before ends with, if any. */
  readonly held: Stated | null;
}

const UNITS = new Set(['件', '起', '宗', '例', '次', '个', '项', '件次']);
/** Units in which nothing is counted, but of which there may be none. */
const UNITS_OF_NONE = new Set([...UNITS, '条', '份', '人次']);

/** The numbers of reviews and lawsuits over disclosure against the office, in the passages of one sentence. */
export function reviewsIn(sentence: string, passages: readonly Passage[], given: ReviewSetting): Stated[] {
  const [whole] = passages;
  const of = given.held && whole && CONTINUED.test(sentence) ? kindOf(given.held) : null;
  if (of && given.held && whole && casesIn(whole, given).length === 0)
    return resultsIn(of, entriesOf(whole), [given.held]);
  if (!/复议|诉讼|起诉|被诉|争议/.test(sentence)) return [];
  const ofDisclosure = given.ofDisclosure || OF_TABLE.test(sentence) || (given.topic.anchored && given.topic.requests);
  const setting = { ...given, ofDisclosure };
  return passages.flatMap((passage) => {
    const cases = casesIn(passage, setting);
    const [outer] = passages;
    const held = passage === outer || !outer ? null : lastCase(casesIn(outer, setting), passage);
    const found = [
      ...cases.flatMap(({ stated, kind, entries }) => [...stated, ...(kind ? resultsIn(kind, entries, stated) : [])]),
      ...(held?.kind && cases.length === 0 ? resultsIn(held.kind, entriesOf(passage), held.stated) : []),
      ...noneIn(passage, setting),
    ];
    return found.map((each) => movedStated(each, passage.start));
  });
}

/** A sentence that goes on with what became of the cases of the one before. */
const CONTINUED = /^ *(?:其中|结果|分别|经审理)/;

function kindOf({ meaning }: Stated): ReviewKind {
  return meaning.slice(0, meaning.indexOf('/')) as ReviewKind;
}

/** A number of cases with the numbers behind it that may tell how they ended. */
interface Cases {
  readonly kind: ReviewKind | null;
  readonly tail: number;
  readonly stated: readonly Stated[];
  readonly entries: readonly Entry[];
}

function casesIn(passage: Passage, setting: ReviewSetting): Cases[] {
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
    entries = [];
    const head = passage.before + passage.text.slice(0, start);
    const isNamed = words.some(({ kind }) => kind === 'disclosure');
    // Cases over something else: what follows is of it, too, unless it says otherwise.
    if (!isNamed && words.some(({ kind }) => kind === 'unknown')) ofDisclosure = false;
    ofDisclosure ||= isNamed || DISCLOSURE_CASES.test(head);
    const isMeant = ofDisclosure && count.exact && isOwn(words, passage.text, entry, setting.reporter);
    const scope = isMeant ? scopeAt(head, entry.label, setting) : null;
    const meant = scope ? meantBy(kinds, words, entry) : [];
    const stated = scope ? meant.map((each) => figure(each, 'total', entry, scope)) : [];
    cases.push({ kind: meant.length === 1 ? meant[0]! : null, tail: count.tail, stated, entries });
  }
  return cases;
}

/** The words that say what a number counts: those before it, or where they name no case, those behind as well. */
function wordsAround({ label, behind }: Entry, reporter: Reporter): readonly ReviewWord[] {
  const own = readReviews(withoutOwn(label, reporter));
  const isNamed = own.some(({ kind }) => isCase(kind));
  if (behind === '' || /^[、和及与]/.test(behind)) return own;
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

function kindsIn(words: readonly ReviewWord[]): readonly CaseKind[] {
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
  if (has('unknown', 'none', 'complaint', 'upheld', 'corrected', 'other')) return false;
  if (has('organ') && isGovernment(reporter)) return false;
  if (words.some(({ kind, text: word }) => kind === 'organ' && word.includes('收')) && text.includes('复议申请'))
    return false;
  const end = text.indexOf(';', count.tail);
  const part = text.slice(text.lastIndexOf(';', start) + 1, end < 0 ? text.length : end);
  return (
    !OTHER_CASES.test(part) && !(INSTANCES.test(part) && kindsIn(words).some((kind) => kind !== 'reconsideration'))
  );
}

/** The cases whose number stands right before the brackets that `passage` stands in. */
function lastCase(cases: readonly Cases[], { before }: Passage): Cases | null {
  return cases.find(({ tail }) => before.length >= tail && before.slice(tail).trim() === '') ?? null;
}

/** How cases ended; nothing where the list holds anything that is not one of the results. */
function resultsIn(kind: ReviewKind, entries: readonly Entry[], [of]: readonly Stated[]): Stated[] {
  const found = entries.map((entry) => {
    const words = [...readReviews(entry.label), ...(/^[、和及与]/.test(entry.behind) ? [] : readReviews(entry.behind))];
    const isPlain = words.every((word) => word.kind === 'about' || word.kind === 'each' || isEnding(word.kind));
    const endings = ENDINGS.filter((each) => words.some((word) => word.kind === each));
    const [result] = endings;
    return isPlain && result && endings.length === 1 && of && entry.count.exact
      ? figure(kind, result, entry, of.scope)
      : null;
  });
  const certain = found.filter((each) => each !== null);
  const distinct = new Set(certain.map(({ meaning }) => meaning)).size === certain.length;
  return certain.length === entries.length && distinct ? certain : [];
}

function isEnding(kind: ReviewWord['kind']): boolean {
  return (ENDINGS as readonly string[]).includes(kind);
}

const OF_NONE: ReadonlySet<ReviewWord['kind']> = new Set<ReviewWord['kind']>([
  ...([
    'none',
    'about',
    'disclosure',
    'organ',
    'complaint',
    'time',
    'each',
    'dispute',
    'reconsideration',
    'litigation',
  ] as const),
]);

/** Words that say that there were no cases. */
function noneIn(passage: Passage, setting: ReviewSetting): Stated[] {
  if (!/[未没无]/.test(passage.text)) return [];
  return clausesOf({ start: 0, text: passage.text }, ',;:').flatMap(({ start, text }) => {
    if (!/[未没无]/.test(text)) return [];
    const words = readReviews(withoutOwn(text, setting.reporter));
    const at = words.findIndex(({ kind }) => kind === 'none');
    const said = words.slice(at + 1);
    const kinds = kindsIn(said);
    if (
      at < 0 ||
      kinds.length === 0 ||
      !words.every(({ kind }) => OF_NONE.has(kind)) ||
      kindsIn(words.slice(0, at)).length > 0
    )
      return [];
    const head = passage.before + passage.text.slice(0, start);
    const isNamed = said.some(({ kind }) => kind === 'disclosure') || DISCLOSURE_CASES.test(head);
    // A government that received no review may speak of those that it decides itself.
    const asOrgan = said.some(({ kind }) => kind === 'organ') && isGovernment(setting.reporter);
    const scope = (setting.ofDisclosure || isNamed) && !asOrgan ? scopeAt(head, text, setting) : null;
    if (!scope) return [];
    const place = {
      value: ZERO,
      start: start + words[at]!.start,
      end: start + text.trimEnd().length,
      figure: false,
      scope,
    };
    const meant = kinds.includes('dispute') ? (['dispute'] as const) : kinds;
    return meant.map((kind) => ({ meaning: `${kind}/total` as const, ...place }));
  });
}

function scopeAt(head: string, label: string, { reporter }: ReviewSetting): Scope | null {
  return scopeOf(head + label, head.slice(head.lastIndexOf(';') + 1) + label, reporter);
}

function figure(kind: ReviewKind, result: ReviewResult, { count }: Entry, scope: Scope): Stated {
  const { value, start, end } = count;
  return { meaning: `${kind}/${result}`, value, start, end, figure: true, scope };
}
