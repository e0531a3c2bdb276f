import type { RequestWord } from './course-words.ts';
import type { Passage } from './passages.ts';
import { type Guess, isReceived } from './request-meaning.ts';
import { CHANNEL } from './request-words.ts';
import type { Reporter } from './reporter.ts';
import { type Scope, lastClause, scopeNamed, scopeOf, speaksOfAll } from './scope.ts';
import { type Topic, isAboutRequests, isUnnamed, startOfMatter } from './topic.ts';

/** What a passage is read against. */
export interface Setting {
  readonly topic: Topic;
  readonly reporter: Reporter;
}

/** What the words around a number, or of a clause, say of requests. */
export interface Told {
  readonly meaning: Guess | null;
  /** Whether the words name requests. */
  readonly named: boolean;
  /** Whether the number may be of some of those only that a table counts in one. */
  readonly some: boolean;
  /** Where the words begin, the first verb among them, and the number. */
  readonly start: number;
  readonly verb: number;
  readonly end: number;
}

/** Whose figure it is, where it is certain to be one of requests; null where it is not. */
export function scopeOfRequests(passage: Passage, told: Told, { topic, reporter }: Setting): Scope | null {
  // A running total that is divided into what came in the year and before is none of other years.
  const isOfYear = /累计[^;]*(?:本年度?|今年|当年)新/.test(passage.text);
  const headTo = (end: number): string => {
    const head = passage.before + passage.text.slice(0, end);
    return isOfYear ? head.replace('累计', '') : head;
  };
  const isOwn =
    told.named && told.meaning !== null && (isReceived(told.meaning) || told.meaning.startsWith('applicant/'));
  if (isOwn) {
    const head = headTo(told.verb).replace(/对 *$/, '');
    return speaksOfAll(head, reporter) ? scopeNamed(lastClause(head), reporter) : null;
  }
  if (!told.named && !(topic.own && isAboutRequests(headTo(told.start), topic))) return null;
  const head = headTo(told.end);
  const stretch = head.slice(startOfMatter(head));
  if (CHANNEL.test(stretch.slice(stretch.lastIndexOf(';') + 1))) return null;
  return scopeOf(head, stretch, reporter);
}

/**
 * Whether `words` name requests for disclosure. Where nothing else was named, requests (申请) that came in new or were
 * carried over are no others.
 */
export function areNamed(words: readonly RequestWord[], before: string, topic: Topic): boolean {
  const has = (...kinds: RequestWord['kind'][]): boolean => words.some(({ kind }) => kinds.includes(kind));
  if (has('thing')) return true;
  const isPlain = has('moved') || (has('newly-received') && words.some(({ text }) => text.includes('申请')));
  return isPlain && isUnnamed(before, topic);
}
