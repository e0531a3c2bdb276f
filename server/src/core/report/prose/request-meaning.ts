import { APPLICANTS, RESULTS, type RequestKind, type RequestWord } from './course-words.ts';
import type { Reporter } from './reporter.ts';
import type { ApplicantMeaning, Meaning, ResultMeaning } from './statement.ts';

/** What a number of requests counts; `in-hand`: requests, but nothing that a table holds. */
export type Guess = Meaning | 'in-hand';

/** Of one way of granting and the other, and of two ways to end a request without an answer, one number may be given. */
const TOGETHER: Readonly<Record<string, ResultMeaning>> = {
  'granted partly-granted': 'granted-or-partly',
  'refused other-result': 'refused-or-other',
  'denied unable': 'denied-or-unable',
};

/** What a set of words has in it. */
type Has = (...kinds: RequestKind[]) => boolean;

/**
 * What a number counts that stands among `words`, in whatever order they are; null where they do not tell.
 * @param isPart whether it is one of those that stand before it
 */
export function guessOf(words: readonly RequestWord[], reporter: Reporter, isPart: boolean): Guess | null {
  const kinds = kindsOf(words, reporter);
  const has: Has = (...any) => any.some((kind) => kinds.has(kind));
  if (has('unknown', 'apart', 'none', 'year', 'any', 'others')) return null;
  if (has('moved')) return carried(has);
  if (has('next', 'last')) return null;
  const received = has('received', 'newly-received', 'accepted', 'received-and-handled');
  if (has('open')) return received ? null : 'carried-out';
  const answered = has('answered', 'finished');
  const applicant = APPLICANTS.filter((kind) => has(kind));
  const result = RESULTS.filter((kind) => has(kind));
  if (result.length > 0) {
    // 予以公开信息120条 is of pieces of information, whoever asked for them.
    const isOfRequests = result.length > 1 || result[0]!.includes('-or-') || !has('information') || has('thing');
    return received || applicant.length > 0 || !isOfRequests ? null : together(result);
  }
  if (applicant.length > 0) return applicant.length > 1 || answered ? null : applicantOf(applicant[0]!);
  if (received) return receivedOf(has, answered, isPart);
  if (answered) return 'answered';
  if (has('handled')) return has('registered') || isPart ? 'in-hand' : 'handled';
  if (has('registered')) return 'in-hand';
  if (isPart || has('except', 'rest', 'everything', 'occurred')) return null;
  // 320件申请中: what follows is of them.
  if (words.at(-1)?.text === '中') return has('thing', 'request') ? 'in-hand' : null;
  return has('thing') && has('amount', 'this', 'sender') && isOfRequests(words) ? 'received' : null;
}

/** Whether they name requests, and not what would be published on request. */
function isOfRequests(words: readonly RequestWord[]): boolean {
  return words.some(
    ({ kind, text }) => kind === 'thing' && /(?:申请|请求|诉求|案件|事项|件)$/.test(text) && text !== '依申请',
  );
}

/** The kinds of words, years by how they stand to that of the report. */
export function kindsOf(words: readonly RequestWord[], { year }: Reporter): ReadonlySet<RequestKind> {
  return new Set(
    words.map(({ kind, text }) => {
      if (kind !== 'year' || year === null) return kind;
      const by = Number(text.slice(0, 4)) - year;
      return by === 0 ? 'this' : by === 1 ? 'next' : by === -1 ? 'last' : 'year';
    }),
  );
}

/** Requests carried in or out, by the words of a clause that says where from or where to. */
function carried(has: Has): 'carried-in' | 'carried-out' | null {
  if (has('last') === has('next') || has(...RESULTS) || has(...APPLICANTS)) return null;
  return has('last') ? 'carried-in' : 'carried-out';
}

/** Whether it counts requests that came in, with those carried in or without. */
export function isReceived(guess: Guess): boolean {
  return guess.startsWith('received');
}

function receivedOf(has: Has, answered: boolean, isPart: boolean): Guess | null {
  if (has('except', 'rest', 'occurred')) return null;
  if (isPart && !has('newly-received')) return null;
  if (answered || has('accepted', 'received-and-handled', 'handled', 'registered')) return 'received-or-with-carried';
  return has('newly-received', 'thing') ? 'received' : 'received-or-with-carried';
}

function together(results: readonly ResultMeaning[]): ResultMeaning | null {
  const [only] = results;
  return results.length === 1 && only ? only : (TOGETHER[results.join(' ')] ?? null);
}

function applicantOf(kind: (typeof APPLICANTS)[number]): ApplicantMeaning {
  return `applicant/${kind}`;
}
