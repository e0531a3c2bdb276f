import { NOT_ANSWERED, REASON, RESULT_MEANINGS, type RequestWord, readRequests } from './course-words.ts';
import type { Entry, Passage } from './passages.ts';
import { type Guess, guessOf, isReceived } from './request-meaning.ts';
import { type Setting, type Told, areNamed } from './request-scope.ts';
import { BESIDE_CARRIED_IN, CARRIED_IN, FURTHER, WITH_CARRIED_IN } from './request-words.ts';
import { type Reporter, withoutOwn } from './scope.ts';

/** A reason within the words of a result; several of them leave nothing out. */
const IN_LABEL =
  /(?:因|由于)[^,;]{1,30}?(?=不予以?公开|无法提供|不予以?处理|部分公开|其[他它]处理)|^[^,;]{1,30}等(?:原因|情形|情况|理由|因素)/;
/** Several reasons. */
const SEVERAL = /等(?:原因|情形|情况|理由|因素)?$/;

/**
 * What the words around a number say that it counts.
 * @param written the passage with what stands in its brackets
 */
export function toldAt({ text }: Passage, entry: Entry, setting: Setting, written: string): Told | null {
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

/** Words that say that requests came in. */
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
