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
  | 'other-result'
  /** 不予处理 and 其他处理, 不予公开 and 无法提供 in one number. */
  | 'refused-or-other'
  | 'denied-or-unable';

/** A number of requests received from applicants of one sort: a column of table three, or all but the first. */
export type ApplicantMeaning = `applicant/${ApplicantKind}`;
export type ApplicantKind = 'natural' | 'business' | 'research' | 'public-benefit' | 'legal-services' | 'organisations';

/** A number of cases of table four: whose, and how they ended. */
export type ReviewMeaning = `${ReviewKind}/${ReviewResult}`;
export type ReviewKind = 'reconsideration' | 'litigation' | 'litigation-direct' | 'litigation-after' | 'dispute';
export type ReviewResult = 'upheld' | 'corrected' | 'other' | 'pending' | 'closed' | 'total';

/** Decisions of the year of one sort, and fees in units of 10,000 yuan, as table two counts them. */
export type DecisionMeaning = 'decisions/license' | 'decisions/penalty' | 'decisions/coercion' | 'fee-amount';

/** What a figure of the prose counts. A figure that is not certain to count one of these has no meaning. */
export type Meaning =
  /** Requests that came in: in the year, in the year with those carried in, or one of the two. */
  | 'received'
  | 'received-with-carried'
  | 'received-or-with-carried'
  | 'carried-in'
  | 'answered'
  /** Requests that were dealt with: those received, with those carried in, or those answered. */
  | 'handled'
  | 'carried-out'
  /** Words that say that none was carried out, as all were finished. */
  | 'settled'
  | ResultMeaning
  | ApplicantMeaning
  | ReviewMeaning
  /** Normative documents: issued in the year, repealed in it, in force at its end. */
  | 'normative'
  | 'normative-repealed'
  | 'normative-valid'
  | DecisionMeaning
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
  /** Where the number may be of some of those only that a table counts in one: those of one reason. */
  readonly some?: true;
}

/** The same figure in a text that begins `by` characters earlier. */
export function movedStated(stated: Stated, by: number): Stated {
  return { ...stated, start: stated.start + by, end: stated.end + by };
}
