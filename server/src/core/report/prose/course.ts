import { Applicants } from './applicants.ts';
import { ANSWERED_OTHERWISE, RESULT_MEANINGS } from './course-words.ts';
import { COMPARISON } from './part-words.ts';
import { type Entry, type Passage, entriesOf } from './passages.ts';
import { isReceived } from './request-meaning.ts';
import { type Setting, type Told, scopeOfRequests } from './request-scope.ts';
import { REQUESTS } from './request-words.ts';
import type { Scope } from './scope.ts';
import type { Meaning, Stated } from './statement.ts';
import { toldAt } from './told.ts';

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

/** In what requests are counted. */
const UNITS = new Set(['件', '份', '宗', '条', '起', '例', '项', '次', '件次', '个']);
/** Without one of these a passage that is not about requests tells nothing of them. */
const MATTER = /申请|请求|诉求|公开|结转|转结|转入/;
const NOTHING: Course = { stated: [], known: new Set() };
/** A clause that says that requests are the matter of what follows. */
const INTRODUCED = new RegExp(
  `^ ?(?:[一二三四五六]是|\\([一二三四五六七八九十]\\))? ?(?:在|关于)?(?:${REQUESTS.source})(?:工作|办理|受理|处理|方面|情况|上)*[,:]`,
);

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
    const told = count.exact ? toldAt(passage, entry, setting, around.written) : null;
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
      NAMED_BEFORE.every((kind) => stated.some(({ meaning }) => meaning === kind));
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
/** The results that such a list names besides those granted. */
const NAMED_BEFORE: readonly Meaning[] = ['denied', 'unable', 'refused'];

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

function isAnswered(meaning: Meaning): boolean {
  return meaning === 'answered' || meaning === 'handled';
}

function figure(meaning: Meaning, { count }: Entry, scope: Scope): Stated {
  return { meaning, value: count.value, start: count.start, end: count.end, figure: true, scope };
}
