import { ZERO } from '../../text/decimal.ts';
import { type Entry, type Passage, entriesOf } from './passages.ts';
import * as words from './review-words.ts';
import { type Reporter, type Scope, isGovernment, scopeOf, withoutOwn } from './scope.ts';
import { clausesOf } from './sentences.ts';
import { type ReviewKind, type ReviewResult, type Stated, movedStated } from './statement.ts';

/** What reviews and lawsuits are read against. */
export interface ReviewSetting {
  readonly reporter: Reporter;
  /** Whether what stands before says that the cases are those over disclosure. */
  readonly ofDisclosure: boolean;
}

const UNITS = new Set(['件', '起', '宗', '例', '次', '个', '项', '件次']);

/** The numbers of reviews and lawsuits over disclosure against the office, in the passages of one sentence. */
export function reviewsIn(sentence: string, passages: readonly Passage[], setting: ReviewSetting): Stated[] {
  if (!/复议|诉讼|起诉/.test(sentence) || words.OTHER_CASES.test(sentence)) return [];
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

/** A number of cases with the numbers behind it that may tell how they ended. */
interface Cases {
  readonly kind: ReviewKind | null;
  readonly tail: number;
  readonly stated: readonly Stated[];
  readonly entries: readonly Entry[];
}

function casesIn(passage: Passage, setting: ReviewSetting): Cases[] {
  const cases: Cases[] = [];
  let ofDisclosure = setting.ofDisclosure || words.DISCLOSURE_CASES.test(passage.before);
  let entries: Entry[] = [];
  for (const entry of entriesOf(passage)) {
    const { count, start } = entry;
    const head = passage.before + passage.text.slice(0, start);
    const label = withoutOwn(entry.label, setting.reporter).trimStart();
    const kind = words.KINDS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
    const both = words.BOTH.test(label);
    if (!kind && !both) {
      entries.push(entry);
      continue;
    }
    entries = [];
    ofDisclosure ||= words.OF_DISCLOSURE.test(label) || words.DISCLOSURE_CASES.test(head);
    const scope = ofDisclosure && entry.behind === '' ? scopeAt(head, entry.label, setting) : null;
    const isCount = count.exact && UNITS.has(count.unit);
    const kinds = kind ? [kind] : count.value.units === 0n ? (['reconsideration', 'litigation'] as const) : [];
    const stated = scope && isCount ? kinds.map((each) => figure(each, 'total', entry, scope)) : [];
    cases.push({ kind: stated.length > 0 ? kind : null, tail: count.tail, stated, entries });
  }
  return cases;
}

/** The cases whose number stands right before the brackets that `passage` stands in. */
function lastCase(cases: readonly Cases[], { before }: Passage): Cases | null {
  return cases.find(({ tail }) => before.length >= tail && before.slice(tail).trim() === '') ?? null;
}

/** How cases ended; nothing where the list holds anything that is not one of the four results. */
function resultsIn(kind: ReviewKind, entries: readonly Entry[], [of]: readonly Stated[]): Stated[] {
  const found = entries.map((entry) => {
    const label = entry.label.trimStart();
    const result = words.RESULTS.find(
      ([, inFront, behind]) =>
        (inFront.test(label) && entry.behind === '') ||
        (/^(?:其中|有|[和及、 ])*$/.test(label) && behind.test(entry.behind)),
    )?.[0];
    return result && of && entry.count.exact ? figure(kind, result, entry, of.scope) : null;
  });
  const certain = found.filter((each) => each !== null);
  const distinct = new Set(certain.map(({ meaning }) => meaning)).size === certain.length;
  return certain.length === entries.length && distinct ? certain : [];
}

function noneIn(passage: Passage, setting: ReviewSetting): Stated[] {
  return clausesOf({ start: 0, text: passage.text }, ',;:').flatMap(({ start, text }) => {
    const clause = withoutOwn(text, setting.reporter).trim();
    const said = clause.slice(words.NOTHING.exec(clause)?.[0].length ?? clause.length);
    const reconsideration = said.includes('复议');
    const litigation = said.includes('诉讼');
    if (!(reconsideration || litigation) || !words.NOTHING_SAID.test(said)) return [];
    const head = passage.before + passage.text.slice(0, start);
    const ofDisclosure = setting.ofDisclosure || words.OF_DISCLOSURE.test(said) || words.DISCLOSURE_CASES.test(head);
    // A government that received no review may speak of those that it decides itself.
    const asOrgan = /[收接]到/.test(said) && isGovernment(setting.reporter);
    const scope = ofDisclosure && !asOrgan ? scopeAt(head, text, setting) : null;
    if (!scope) return [];
    const from = start + text.search(/从未|尚未|均未|未|没有?|无/);
    const place = { value: ZERO, start: from, end: start + text.trimEnd().length, figure: false, scope };
    return [
      ...(reconsideration ? [{ meaning: 'reconsideration/total' as const, ...place }] : []),
      ...(litigation ? [{ meaning: 'litigation/total' as const, ...place }] : []),
    ];
  });
}

function scopeAt(head: string, label: string, { reporter }: ReviewSetting): Scope | null {
  return scopeOf(head + label, head.slice(head.lastIndexOf(';') + 1) + label, reporter);
}

function figure(kind: ReviewKind, result: ReviewResult, { count }: Entry, scope: Scope): Stated {
  return {
    meaning: `${kind}/${result}`,
    value: count.value,
    start: count.start,
    end: count.end,
    figure: true,
    scope,
  };
}
