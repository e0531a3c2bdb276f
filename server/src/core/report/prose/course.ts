import { type Decimal, add, equal } from '../../text/decimal.ts';
import {
  ANSWERED_OTHERWISE,
  NOT_ANSWERED,
  REASON,
  RESULT_MEANINGS,
  type RequestWord,
  readRequests,
} from './course-words.ts';
import { COMPARISON } from './part-words.ts';
import { type Entry, type Passage, entriesOf } from './passages.ts';
import { type Guess, guessOf, isReceived } from './request-meaning.ts';
import { type Setting, type Told, areNamed, scopeOfRequests } from './request-scope.ts';
import { BESIDE_CARRIED_IN, CARRIED_IN, FURTHER, REQUESTS, WITH_CARRIED_IN } from './request-words.ts';
import { type Reporter, type Scope, withoutOwn } from './scope.ts';
import type { Meaning, Stated } from './statement.ts';

/** What stands around a passage. */
export interface Around {
  /** The same stretch, with what stands in its brackets. */
  readonly written: string;
  /** Whether the passage is about all requests, so that a figure need not name them. */
  readonly sure: boolean;
  /** The number of requests received that a passage in brackets stands behind. */
  readonly received: Stated | null;
}

/** What a passage tells of requests. */
export interface Course {
  readonly stated: readonly Stated[];
  /** Ends of the numbers, with their units, that count all requests or a known part of them. */
  readonly known: ReadonlySet<number>;
}

const UNITS = new Set(['件', '份', '宗', '条', '起', '例', '项', '次', '件次', '个']);
const MATTER = /申请|请求|诉求|公开|结转|转结|转入/;
const NOTHING: Course = { stated: [], known: new Set() };
/** A reason within the words of a result; several of them leave nothing out. */
const IN_LABEL =
  /(?:因|由于)[^,;]{1,30}?(?=不予以?公开|无法提供|不予以?处理|部分公开|其[他它]处理)|^[^,;]{1,30}等(?:原因|情形|情况|理由|因素)/;
/** A clause that says that requests are the matter of what follows. */
const INTRODUCED = new RegExp(
  `^ ?(?:[一二三四五六]是|\\([一二三四五六七八九十]\\))? ?(?:在|关于)?(?:${REQUESTS.source})(?:工作|办理|受理|处理|方面|情况|上)*[,:]`,
);
const SEVERAL = /等(?:原因|情形|情况|理由|因素)?$/;

/** What became of requests, as far as a passage tells it: received, carried in, answered, how, carried out; from whom. */
export function courseIn(passage: Passage, setting: Setting, around: Around): Course {
  if (!around.sure && !MATTER.test(passage.text)) return NOTHING;
  const stated: Stated[] = [];
  const known = new Set<number>();
  const applicants = new Applicants(around.received);
  const sure = around.sure || INTRODUCED.test(passage.text);
  let all = sure;
  let listing = false;
  /** Whether another number beside that of requests answered is one of answers as well. */
  let divided = false;
  for (const entry of entriesOf(passage)) {
    const { count, label, apart } = entry;
    if (apart) all = sure || known.size > 0;
    if (COMPARISON.test(label) || !UNITS.has(count.unit)) continue;
    const told = count.exact ? toldAt(passage, entry, setting, around) : null;
    const meaning = told?.meaning ?? null;
    if (told && meaning?.startsWith('applicant/')) {
      const scope = applicants.scope ?? (told.named || all ? scopeOfRequests(passage, ofHead(told), setting) : null);
      if (scope) stated.push(figure(meaning as Meaning, entry, scope));
      applicants.scope = scope;
      all = applicants.isComplete(count.value);
      continue;
    }
    const isRest =
      listing &&
      told === null &&
      OTHERS.test(label) &&
      LIST.every((kind) => stated.some(({ meaning }) => meaning === kind));
    if (isRest && count.exact) {
      stated.push(figure('other-result', entry, stated.at(-1)!.scope));
      continue;
    }
    const scope = told && (told.named || all) ? scopeOfRequests(passage, told, setting) : null;
    if (scope) {
      known.add(count.tail);
      if (told?.named) all = true;
    } else if (isSum(label)) {
      const whole = sumOf(stated);
      if (whole && count.exact) stated.push(figure('received-with-carried', entry, whole.scope));
    } else {
      divided ||= ANSWERED_OTHERWISE.test(label);
      all &&= listing;
    }
    if (!told || !meaning || !scope || meaning === 'in-hand') continue;
    listing ||= RESULT_MEANINGS.has(meaning);
    const found = { ...figure(meaning, entry, scope), ...(told.some ? { some: true as const } : {}) };
    stated.push(found);
    if (isReceived(meaning)) applicants.of(found);
  }
  return { stated: divided ? stated.filter(({ meaning }) => !isAnswered(meaning)) : stated, known };
}

/** Of applicants who are named without requests, whose figures those are is said before. */
function ofHead(told: Told): Told {
  return told.named ? told : { ...told, meaning: null, end: told.start };
}

/** 其他 alone, behind all results but the last: it is that one. */
const OTHERS = /^ *(?:以及|和|及)?其[他它](?:的|情况|为)* *$/;
const LIST: readonly Meaning[] = ['denied', 'unable', 'refused'];

/** A number with nothing but a word for a sum in front of it. */
function isSum(label: string): boolean {
  return /^ *(?:[共总合]计|共有?|总共|合计|总计)(?:为|是)? *$/.test(label);
}

/** The number of requests received, where it and that of those carried in stand last; their sum is what follows. */
function sumOf(stated: readonly Stated[]): Stated | null {
  const last = stated.slice(-2);
  const received = last.find(({ meaning }) => isReceived(meaning) && meaning !== 'received-with-carried');
  return received && last.some(({ meaning }) => meaning === 'carried-in') ? received : null;
}

/** Those who sent the requests that were named last. */
class Applicants {
  #sum: Decimal | null = null;
  #received: Stated | null;
  scope: Scope | null;
  constructor(received: Stated | null) {
    this.#received = received;
    this.scope = received?.scope ?? null;
  }
  of(received: Stated): void {
    this.#received = received;
    this.scope = received.scope;
    this.#sum = null;
  }
  /** Adds a number of them. @returns whether they are now all that were received */
  isComplete(value: Decimal): boolean {
    this.#sum = this.#sum ? add(this.#sum, value) : value;
    return this.#received !== null && equal(this.#sum, this.#received.value);
  }
}

function isAnswered(meaning: Meaning): boolean {
  return meaning === 'answered' || meaning === 'handled';
}

function figure(meaning: Meaning, { count }: Entry, scope: Scope): Stated {
  return { meaning, value: count.value, start: count.start, end: count.end, figure: true, scope };
}

/** What the words around a number say that it counts. */
function toldAt({ text }: Passage, entry: Entry, setting: Setting, { written }: Around): Told | null {
  const { reporter, topic } = setting;
  const { count, start, behind, follows } = entry;
  const own = withoutOwn(entry.label, reporter);
  const reason = IN_LABEL.exec(own)?.[0] ?? '';
  const label = readRequests(own.replace(reason, ' '.repeat(reason.length)));
  const [before = ''] = text.slice(0, start).split(/[,;:]/).slice(-2);
  const isPart = before.endsWith('其中') || label.some(({ kind }) => kind === 'part');
  const [guess, words] = guessAround(label, [behindOf(behind), follows], reporter, isPart);
  if (guess === null) return null;
  const answered = guess === 'answered' || guess === 'handled';
  // What stood in brackets between a result and its number is a reason, too.
  if (RESULT_MEANINGS.has(guess) && (isReason(before) || / {3}$/.test(entry.label))) return null;
  const verb = label.find(({ kind }) => VERBS.has(kind))?.start ?? 0;
  return {
    meaning: answered && NOT_ANSWERED.test(text) ? 'in-hand' : ofReceived(guess, words, written, count.tail),
    named: areNamed(words, text.slice(0, start), topic),
    some: reason !== '' && !SEVERAL.test(reason),
    start,
    verb: start + verb,
    end: count.start,
  };
}

/** Whether a clause names a reason, and neither a number nor how what follows is divided. */
function isReason(clause: string): boolean {
  return REASON.test(clause) && !/\d|结果|情形|类型|类别|方式/.test(clause);
}

const VERBS: ReadonlySet<string> = new Set(['received', 'newly-received', 'accepted', 'received-and-handled']);
/** Words behind a number that begin so are those of the next one. */
const OF_NEXT = /^[、和及与]/;

function behindOf(behind: string): string {
  return OF_NEXT.test(behind) ? '' : behind;
}

type Found = readonly [Guess | null, readonly RequestWord[]];

/** Words in front of a number tell of it alone where they name what is counted; else with those behind it. */
function guessAround(
  label: readonly RequestWord[],
  [behind, follows]: readonly [string, string],
  reporter: Reporter,
  isPart: boolean,
): Found {
  const tail = readRequests(withoutOwn(behind, reporter));
  const alone = guessOf(label, reporter, isPart);
  const both = [...label, ...tail];
  const isNamed = label.some(({ kind }) => kind === 'thing') || !tail.some(({ kind }) => kind === 'thing');
  const isPlain = !tail.some(({ kind }) => kind === 'unknown' || kind === 'apart');
  if (alone !== null && isNamed) return [isPlain ? alone : null, label];
  const whole = guessOf(both, reporter, isPart);
  if (whole !== null || alone !== null || follows === behind) return [whole, both];
  const further = [...label, ...readRequests(withoutOwn(follows, reporter))];
  const later = guessOf(further, reporter, isPart);
  return [later === 'carried-out' ? later : null, further];
}

/** Whether requests of the year before are counted among those that were received. */
function ofReceived(guess: Guess, words: readonly RequestWord[], written: string, tail: number): Guess | null {
  if (!isReceived(guess)) return guess;
  const behind = written.slice(tail);
  if (FURTHER.test(behind)) return null;
  if (WITH_CARRIED_IN.test(behind)) return 'received-with-carried';
  if (BESIDE_CARRIED_IN.test(behind)) return 'received';
  const isNew = words.some(({ kind }) => kind === 'newly-received') && !words.some(({ kind }) => kind === 'thing');
  return CARRIED_IN.test(written) && !isNew ? 'received-or-with-carried' : guess;
}
