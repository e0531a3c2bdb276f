import { ZERO } from '../../text/decimal.ts';
import type { Course } from './course.ts';
import { APPLICANTS, type RequestKind, type RequestWord, readRequests } from './course-words.ts';
import type { Passage } from './passages.ts';
import { isReceived, kindsOf } from './request-meaning.ts';
import { type Setting, scopeOfRequests } from './request-scope.ts';
import { REQUESTS } from './request-words.ts';
import { withoutOwn } from './reporter.ts';
import { type Sentence, clausesOf } from './sentences.ts';
import type { Meaning, Stated } from './statement.ts';
import { isAboutRequests } from './topic.ts';

/** Without one of these a clause says nothing of all requests, nor of none. */
const ALL_OR_NONE = /[未没无均都]|全部|全数/;
const NAMED = new RegExp(REQUESTS.source);
/** Some are not meant: what is said of all is said of the others. */
const EXCEPT = /其余|剩余|余下|剩下|除|尚|仍|正在|下一?年|次年|明年|顺延|延期|撤回/;

const AND = /^(?:[、和及与或]|以及)$/;
const REQUEST: readonly RequestKind[] = ['thing', 'request'];
const PLAIN: readonly RequestKind[] = ['particle', 'manner', 'this', 'matter', ...REQUEST];
const IN_FRONT = new Set<RequestKind>([...PLAIN, 'whole', 'last', 'moved', 'beside']);
const OF_NONE = new Set<RequestKind>([
  ...PLAIN,
  ...APPLICANTS,
  ...(['received', 'newly-received', 'accepted', 'handled', 'registered', 'occurred', 'any', 'sender'] as const),
  ...(['information', 'moved', 'last', 'next', 'open', 'beside'] as const),
]);
const OF_ALL = new Set<RequestKind>([
  ...PLAIN,
  ...([
    'everything',
    'finished',
    'answered',
    'received',
    'newly-received',
    'accepted',
    'handled',
    'registered',
  ] as const),
  ...(['beside', 'sender', 'whole'] as const),
]);
const OF_APPLICANTS = new Set<RequestKind>(['everything', ...APPLICANTS, ...PLAIN]);

/** What clauses without a number say: that there was none, that all were finished, that all came from one sort of applicant. */
export function saidOfAll(passage: Passage, setting: Setting, sure: boolean, course: Course): Stated[] {
  if (!ALL_OR_NONE.test(passage.text)) return [];
  return clausesOf({ start: 0, text: passage.text }, ',;:').flatMap((clause) => {
    if (!ALL_OR_NONE.test(clause.text)) return [];
    const text = withoutReceived(clause, course.stated);
    const words = readRequests(withoutOwn(text, setting.reporter));
    const read = { passage, setting, sure: sure || course.known.size > 0, course, clause, words };
    return noneIn(read) ?? allIn(read) ?? [];
  });
}

interface Read {
  readonly passage: Passage;
  readonly setting: Setting;
  readonly sure: boolean;
  readonly course: Course;
  readonly clause: Sentence;
  readonly words: readonly RequestWord[];
}

/** Words that say that none came in, was carried in or out; null where there are no such words. */
function noneIn({ passage, setting, sure, clause, words }: Read): Stated[] | null {
  const at = words.findIndex(({ kind }) => kind === 'none');
  if (at < 0) return null;
  const said = sayingOf(words, at);
  const first = words[at]!;
  if (!said || !words.slice(0, at).every(({ kind, text }) => IN_FRONT.has(kind) || isOwnYear(text, setting))) return [];
  const kinds = kindsOf([...words.slice(0, at), ...said], setting.reporter);
  const meaning = noneOf(kinds);
  const start = clause.start + first.start;
  const before = passage.before + passage.text.slice(0, start);
  const named = kinds.has('thing');
  const isMatter = named || sure || (NAMED.test(before) && isAboutRequests(before, setting.topic));
  if (!meaning || !isMatter || /[有如若]$/.test(before) || before.includes('除')) return [];
  const told = { meaning, named, some: false, start, verb: start, end: start };
  const scope = scopeOfRequests(passage, told, setting);
  const end = clause.start + said.at(-1)!.end;
  return scope ? [{ meaning, value: ZERO, start, end, figure: false, scope }] : [];
}

/** The words from the one that says that there is none to what there is none of; null where others stand among them. */
function sayingOf(words: readonly RequestWord[], at: number): readonly RequestWord[] | null {
  let end = at + 1;
  while (end < words.length && (OF_NONE.has(words[end]!.kind) || words[end]!.kind === 'year')) end++;
  if (end < words.length && !AND.test(words[end - 1]!.text)) return null;
  while (end > at && (words[end - 1]!.kind === 'particle' || words[end - 1]!.kind === 'beside')) end--;
  const said = words.slice(at, end);
  return said.length > 1 ? said : null;
}

function noneOf(kinds: ReadonlySet<RequestKind>): Meaning | null {
  if (kinds.has('year')) return null;
  const carriedIn = kinds.has('last');
  if (kinds.has('moved'))
    return carriedIn === kinds.has('next') ? (carriedIn ? null : 'settled') : carriedIn ? 'carried-in' : 'carried-out';
  if (kinds.has('open')) return 'settled';
  if (carriedIn || kinds.has('next') || !REQUEST.some((kind) => kinds.has(kind))) return null;
  const senders = APPLICANTS.filter((kind) => kinds.has(kind)).length;
  return senders === 0 || senders > 1 || kinds.has('any') ? 'received' : null;
}

/** That all were finished, or came from one sort of applicant. */
function allIn({ passage, setting, sure, course, clause, words }: Read): Stated[] | null {
  const kinds = kindsOf(words, setting.reporter);
  if (!kinds.has('everything')) return null;
  const received = course.stated.findLast(({ meaning, start }) => isReceived(meaning) && start < clause.start);
  const place = { start: clause.start + words[0]!.start, end: clause.start + words.at(-1)!.end, figure: false };
  const [sender, ...others] = APPLICANTS.filter((kind) => kinds.has(kind));
  const areOf = (allowed: ReadonlySet<RequestKind>): boolean => [...kinds].every((kind) => allowed.has(kind));
  if (sender && received && others.length === 0 && areOf(OF_APPLICANTS)) {
    return [{ meaning: `applicant/${sender}`, value: received.value, ...place, scope: received.scope }];
  }
  // 已办结的全部答复 says nothing of those that are not finished.
  const isOfAll =
    words.findIndex(({ kind }) => kind === 'everything') < words.findLastIndex(({ kind }) => kind === 'finished');
  if (!isOfAll || !areOf(OF_ALL) || EXCEPT.test(passage.text)) return null;
  const last = passage.counts.findLast(({ tail }) => tail <= clause.start);
  const named = kinds.has('thing');
  if (!(named || (last ? course.known.has(last.tail) : sure))) return null;
  const { start, end } = place;
  // Of those carried in alone, nothing is said of the others.
  const before = course.stated.findLast((each) => each.start < clause.start);
  if (!named && !received && before?.meaning === 'carried-in') return null;
  if (received && !named) return [{ meaning: 'settled', value: ZERO, ...place, scope: received.scope }];
  const told = {
    meaning: 'settled' as const,
    named: named || last !== undefined,
    some: false,
    start,
    verb: start,
    end,
  };
  const scope = scopeOfRequests(passage, told, setting);
  return scope ? [{ meaning: 'settled', value: ZERO, ...place, scope }] : null;
}

function isOwnYear(text: string, { reporter }: Setting): boolean {
  return reporter.year !== null && text.startsWith(String(reporter.year));
}

const UNIT = /^ ?(?:件|份|宗|条|起|例|项|次|个)/;

/** A clause with blanks in place of the numbers of requests received in it. */
function withoutReceived({ start, text }: Sentence, stated: readonly Stated[]): string {
  let result = text;
  for (const { meaning, start: from, end } of stated) {
    if (!isReceived(meaning) || from < start || end > start + text.length) continue;
    const tail = end - start + (UNIT.exec(text.slice(end - start))?.[0].length ?? 0);
    result = result.slice(0, from - start) + ' '.repeat(tail - (from - start)) + result.slice(tail);
  }
  return result;
}
