import { ZERO } from '../../text/decimal.ts';
import { type Count, countsIn } from './counts.ts';
import * as words from './request-words.ts';
import { type Reporter, scopeNamed, speaksOfAll } from './scope.ts';
import { sentencesOf } from './sentences.ts';
import type { Stated } from './statement.ts';

/** A clause before the thing reaches no further back. */
const REACH = 80;
/** Longer stretches without a full stop, or with more of what is counted, are no sentences, and are not searched. */
const LONGEST_SENTENCE = 2000;
const MOST_THINGS = 40;
const UNITS = new Set(['件', '份', '宗', '条', '起', '例', '项', '次', '件次', '个']);

/** The numbers of all requests received that a paragraph names; a number whose meaning is not certain is left out. */
export function receivedIn(plain: string, reporter: Reporter): Stated[] {
  return sentencesOf(plain).flatMap(({ start, text }) => {
    const things = text.length > LONGEST_SENTENCE ? [] : [...text.matchAll(words.REQUESTS)];
    if (things.length === 0 || things.length > MOST_THINGS) return [];
    const counts = countsIn(text);
    return things.flatMap(({ 0: thing, index }) => {
      const found = numberBehind(text, index, index + thing.length, counts) ?? numberBefore(text, index, thing, counts);
      if (!found || !found.count.exact || !UNITS.has(found.count.unit)) return [];
      const { count, verb, handled } = found;
      const head = text.slice(0, verb);
      if (words.NOT.test(head) || !speaksOfAll(head, reporter)) return [];
      const behind = text.slice(count.tail);
      if (words.FURTHER.test(behind)) return [];
      const either = handled || words.CARRIED_IN.test(text);
      const all = words.WITH_CARRIED_IN.test(behind);
      return [
        {
          meaning: all ? 'received-with-carried' : either ? 'received-or-with-carried' : 'received',
          value: count.value,
          start: start + count.start,
          end: start + count.end,
          figure: true,
          scope: scopeNamed(lastClause(head), reporter),
        },
      ];
    });
  });
}

/** The places where a paragraph says that no request was received. */
export function noneReceivedIn(plain: string, reporter: Reporter): Stated[] {
  return sentencesOf(plain).flatMap(({ start, text }) => {
    const found: { from: number; end: number }[] = [];
    if (text.length > LONGEST_SENTENCE) return [];
    for (const { 0: thing, index } of text.matchAll(words.REQUESTS)) {
      const end = index + thing.length;
      const { from, head } = clauseBefore(text, index);
      const match = words.NOTHING.exec(head);
      const isThing = words.IS_REQUEST.test(thing) && words.PHRASE_END.test(text.slice(end, end + 8));
      if (match && isThing) found.push({ from: from + match.index, end });
    }
    for (const { 0: whole, 1: said = '', index } of text.matchAll(words.NOTHING_OF_IT)) {
      found.push({ from: index + whole.length - said.length, end: index + whole.length });
    }
    return found
      .filter(({ from }) => speaksOfAll(text.slice(0, from), reporter) && !/除|[有如若]$/.test(text.slice(0, from)))
      .map(({ from, end }) => ({
        meaning: 'received',
        value: ZERO,
        start: start + from,
        end: start + end,
        figure: false,
        scope: scopeNamed(lastClause(text.slice(0, from)), reporter),
      }));
  });
}

interface Found {
  readonly count: Count;
  /** Where the verb begins. */
  readonly verb: number;
  /** Whether the verb may include requests of earlier years. */
  readonly handled: boolean;
}

/** `收到信息公开申请15件` */
function numberBehind(text: string, start: number, end: number, counts: readonly Count[]): Found | null {
  const count = counts.find((each) => each.start >= end);
  if (!count || count.start - end > REACH || !words.TO_NUMBER.test(text.slice(end, count.start))) return null;
  const { from, head } = clauseBefore(text, start);
  return verbIn(words.RECEIVED.exec(head), from, count);
}

/** `收到15件信息公开申请` */
function numberBefore(text: string, start: number, thing: string, counts: readonly Count[]): Found | null {
  const count = counts.findLast((each) => each.tail <= start);
  if (!count || start - count.tail > REACH || !words.NUMBERED.test(text.slice(count.tail, start))) return null;
  const end = start + thing.length;
  if (!words.PHRASE_END.test(text.slice(end, end + 8))) return null;
  const { from, head } = clauseBefore(text, count.start);
  return verbIn(words.RECEIVED_NUMBER.exec(head), from, count);
}

function verbIn(match: RegExpExecArray | null, from: number, count: Count): Found | null {
  if (!match) return null;
  const [, verb = '', also = ''] = match;
  return { count, verb: from + match.index, handled: also !== '' || verb.includes('受理') };
}

function lastClause(head: string): string {
  return clauseBefore(head, head.length).head;
}

/** The words of the same clause before `at`, and where they begin. */
function clauseBefore(text: string, at: number): { from: number; head: string } {
  const near = Math.max(0, at - REACH);
  const head = text.slice(near, at);
  const cut = Math.max(...[',', ';', ':', '('].map((mark) => head.lastIndexOf(mark))) + 1;
  return { from: near + cut, head: head.slice(cut) };
}
