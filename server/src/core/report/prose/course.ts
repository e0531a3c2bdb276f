import { ZERO } from '../../text/decimal.ts';
import * as words from './course-words.ts';
import { COMPARISON } from './part-words.ts';
import { type Entry, type Passage, entriesOf } from './passages.ts';
import { CHANNEL, REQUESTS } from './request-words.ts';
import { type Reporter, type Scope, scopeOf, withoutOwn } from './scope.ts';
import { clausesOf } from './sentences.ts';
import type { Meaning, Stated } from './statement.ts';
import { type Topic, isAboutRequests, startOfMatter } from './topic.ts';

/** What a passage is read against. */
export interface Setting {
  readonly topic: Topic;
  readonly reporter: Reporter;
}

/** What a passage tells of requests. */
export interface Course {
  readonly stated: readonly Stated[];
  /** Ends of the numbers, with their units, that count all requests or a known part of them. */
  readonly known: ReadonlySet<number>;
}

type Guess = Meaning | 'in-hand';

const UNITS = new Set(['件', '份', '宗', '条', '起', '例', '项', '次', '件次', '个']);
const NAMED = new RegExp(REQUESTS.source);
const NOTHING_BUT_LEAD = new RegExp(`^${words.LEAD}$`);
const RESULTS: ReadonlySet<string> = new Set(words.RESULT_LABELS.map(([meaning]) => meaning));

const NONE = /从未|尚未|未|没有|无/;
const NOTHING: Course = { stated: [], known: new Set() };

/**
 * What became of requests, as far as a passage tells it: carried in, answered, how, carried out.
 * @param received what the passage expressly says came in
 * @param sure whether the passage is about all requests, so that a figure need not name them
 */
export function courseIn(passage: Passage, setting: Setting, received: readonly Stated[], sure: boolean): Course {
  if (!sure && received.length === 0 && !NAMED.test(passage.text)) return NOTHING;
  const stated: Stated[] = [];
  const known = new Set<number>();
  let all = sure;
  let listing = false;
  /** Whether another number beside that of requests answered is one of answers as well. */
  let divided = false;
  for (const entry of entriesOf(passage)) {
    const { count, label, apart } = entry;
    if (apart) all = sure || known.size > 0;
    if (COMPARISON.test(label) || !UNITS.has(count.unit)) continue;
    const isReceived = received.some(({ start }) => start === count.start);
    const guess = isReceived ? null : guessOf(passage, entry, setting.reporter);
    const named = isReceived || NAMED.test(label) || NAMED.test(entry.behind);
    const scope = guess && count.exact && (named || all) ? scopeAt(passage, entry, named, setting) : null;
    if (isReceived || scope) {
      known.add(count.tail);
      if (named) all = true;
    } else {
      divided ||= words.ANSWERED_OTHERWISE.test(label);
      all &&= listing;
    }
    if (!guess || !scope || guess === 'in-hand') continue;
    listing ||= RESULTS.has(guess);
    stated.push({ meaning: guess, value: count.value, start: count.start, end: count.end, figure: true, scope });
  }
  const certain = divided ? stated.filter(({ meaning }) => meaning !== 'answered') : stated;
  return { stated: [...certain, ...noneIn(passage, setting, sure || known.size > 0)], known };
}

/** Words that say that none came in, was carried in or out. */
function noneIn(passage: Passage, setting: Setting, sure: boolean): Stated[] {
  if (!NONE.test(passage.text)) return [];
  return clausesOf({ start: 0, text: passage.text }, ',;:').flatMap(({ start, text }) => {
    const named = NAMED.test(text);
    const meaning = named || sure ? noneOf(withoutOwn(text, setting.reporter).trim(), setting.reporter) : null;
    const place = { start, count: { start: start + text.length } };
    const scope = meaning && scopeAt(passage, place, named, setting);
    const from = start + text.search(NONE);
    const end = start + text.trimEnd().length;
    return scope ? [{ meaning, value: ZERO, start: from, end, figure: false, scope }] : [];
  });
}

function noneOf(said: string, reporter: Reporter): Meaning | null {
  if (words.NONE_CAME_IN.test(said)) return 'received';
  const carriedIn = words.NONE_CARRIED_IN.exec(said);
  if (carriedIn && isYear(carriedIn, reporter, -1)) return 'carried-in';
  const carriedOut = words.NONE_CARRIED_OUT.exec(said);
  return carriedOut && isYear(carriedOut, reporter, 1) ? 'carried-out' : null;
}

/** Where a figure stands, and the words that say what it counts. */
interface Place {
  readonly start: number;
  readonly count: { readonly start: number };
}

/**
 * Whose figure it is, where it is certain to be one of requests; null where it is not.
 * @param named whether its words name requests
 */
function scopeAt(passage: Passage, place: Place, named: boolean, { topic, reporter }: Setting): Scope | null {
  const before = passage.before + passage.text.slice(0, place.start);
  if (!named && !(topic.own && isAboutRequests(before, topic))) return null;
  const head = passage.before + passage.text.slice(0, place.count.start);
  const stretch = head.slice(startOfMatter(head));
  if (CHANNEL.test(stretch.slice(stretch.lastIndexOf(';') + 1))) return null;
  return scopeOf(head, stretch, reporter);
}

function guessOf({ text }: Passage, entry: Entry, reporter: Reporter): Guess | null {
  const label = withoutOwn(entry.label, reporter).trimStart();
  const guess = inFront(label, entry.behind, reporter) ?? fromBehind(label, entry, reporter);
  if (guess === 'answered' && words.NOT_ANSWERED.test(text)) return 'in-hand';
  const before = text.slice(0, entry.start).split(/[,;:]/).at(-2) ?? '';
  return guess !== null && RESULTS.has(guess) && words.REASON.test(before) ? null : guess;
}

function inFront(label: string, follows: string, reporter: Reporter): Guess | null {
  if (!words.NAMED_BEHIND.test(follows)) return null;
  const carriedIn = words.CARRIED_IN.exec(label);
  if (carriedIn && isYear(carriedIn, reporter, -1)) return 'carried-in';
  const carriedOut = words.CARRIED_OUT.exec(label);
  if (carriedOut) return isYear(carriedOut, reporter, 1) ? 'carried-out' : null;
  if (words.ANSWERED.test(label)) return 'answered';
  const result = words.RESULT_LABELS.find(([, pattern]) => pattern.test(label));
  if (result) return result[0];
  if (words.CAME_IN.test(label)) return label.includes('新收') ? 'received' : 'received-or-with-carried';
  return words.IN_HAND.test(label) ? 'in-hand' : null;
}

function fromBehind(label: string, { behind, follows }: Entry, reporter: Reporter): Guess | null {
  if (!NOTHING_BUT_LEAD.test(label)) return null;
  const carriedIn = words.CARRIED_IN_BEHIND.exec(behind);
  if (carriedIn && isYear(carriedIn, reporter, -1)) return 'carried-in';
  const carriedOut = words.CARRIED_OUT_BEHIND.exec(behind) ?? words.CARRIED_OUT_BEHIND.exec(follows);
  if (carriedOut) return isYear(carriedOut, reporter, 1) ? 'carried-out' : null;
  if (words.ANSWERED_BEHIND.test(behind)) return 'answered';
  return words.RESULTS_BEHIND.find(([, pattern]) => pattern.test(behind))?.[0] ?? null;
}

/** Whether the year that the words name, if they name one by its number, is the report's year and `by` more. */
function isYear(match: RegExpExecArray, { year }: Reporter, by: number): boolean {
  const named = match.slice(1).find((group: string | undefined) => group !== undefined && /^\d/.test(group));
  return named === undefined || (year !== null && Number(named.slice(0, 4)) === year + by);
}
