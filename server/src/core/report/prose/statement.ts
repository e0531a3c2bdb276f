import type { Decimal } from '../../text/decimal.ts';
import type { Scope } from './scope.ts';

/** The results of handling requests, as table three groups them. */
export type ResultMeaning =
  | 'granted'
  | 'partly-granted'
  /** 予以公开及部分公开 in one number. */
  | 'granted-or-partly'
  | 'denied'
  | 'unable'
  | 'refused'
  | 'other-result';

/** A number of cases of table four: whose, and how they ended. */
export type ReviewMeaning = `${ReviewKind}/${ReviewResult}`;
export type ReviewKind = 'reconsideration' | 'litigation' | 'litigation-direct' | 'litigation-after';
export type ReviewResult = 'upheld' | 'corrected' | 'other' | 'pending' | 'total';

/** What a figure of the prose counts. A figure that is not certain to count one of these has no meaning. */
export type Meaning =
  /** Requests that came in: in the year, in the year with those carried in, or one of the two. */
  | 'received'
  | 'received-with-carried'
  | 'received-or-with-carried'
  | 'carried-in'
  | 'answered'
  | 'carried-out'
  | ResultMeaning
  | ReviewMeaning
  /** Normative documents issued in the year. */
  | 'normative'
  /** Information-handling fees taken in the year, in yuan. */
  | 'fee'
  /** Pieces of information published in the year, through all channels. */
  | 'published';

/** A figure whose meaning is certain. Offsets are those of the text that it was read from. */
export interface Stated {
  readonly meaning: Meaning;
  readonly value: Decimal;
  /** Its digits, or the words that say that there is none. */
  readonly start: number;
  readonly end: number;
  /** Whether it is written as a figure, not as words that say that there is none. */
  readonly figure: boolean;
  readonly scope: Scope;
}

/** The same figure in a text that begins `by` characters earlier. */
export function movedStated(stated: Stated, by: number): Stated {
  return { ...stated, start: stated.start + by, end: stated.end + by };
}
