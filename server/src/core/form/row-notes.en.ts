import type { NoteWords } from './row-note.ts';

const APART =
  'Excludes the other group of litigation. No cell holds the total of litigation; where the text gives it, it is the sum of the two totals.';
const GROUP = 'The name of a group: it has no cells and no sum of its own.';

/** The rows of table 3 in English. */
export const requestRows = {
  new: {
    counts: 'Requests received from 1 January to 31 December, online, by letter, in person or by fax.',
    confusable:
      'A request that was completed later counts once. One that was passed on to another agency counts as well.',
  },
  'carried-in': {
    counts:
      'Requests that were not finished at the end of last year and were carried over, those of earlier years too.',
    confusable: 'Must equal “四、结转下年度继续办理” in the report of last year.',
  },
  granted: { counts: 'The information was given, or the applicant was told where it is published.' },
  'partly-granted': {
    counts: 'One request answered in parts: what can be disclosed was given, the rest was not.',
    confusable: 'Counts in this row only, and not again under “（三）不予公开”.',
  },
  denied: { counts: `${GROUP} Refusals are counted under the eight reasons below.` },
  'denied.state-secret': { counts: 'Classified as a state secret by law.' },
  'denied.other-law': {
    counts: 'A law or an administrative regulation forbids disclosure; local regulations and rules do not count.',
    confusable: '“其他法律法规禁止公开” is a wrong name: it lacks “行政”.',
  },
  'denied.security-stability': {
    counts: 'Disclosure would endanger state, public or economic security or social stability.',
  },
  'denied.third-party': {
    counts:
      'Business secrets, privacy and the like: the third party does not agree, and the public interest does not weigh more.',
  },
  'denied.internal-affairs': { counts: 'Internal matters: personnel, logistics, internal procedures.' },
  'denied.process': {
    counts: 'Papers on the way to a decision: records of discussions, drafts, consultations, reports to superiors.',
  },
  'denied.enforcement-file': { counts: 'Files of administrative enforcement.' },
  'denied.inquiry': {
    counts: 'Information for which special rules of inquiry hold, such as registers of companies or of real estate.',
  },
  unable: { counts: `${GROUP} What cannot be given is counted under the three reasons below.` },
  'unable.not-held': { counts: 'The agency searched and does not hold the information, or is not responsible for it.' },
  'unable.needs-creation': {
    counts: 'The information would have to be made first, by processing, analysis or compilation.',
  },
  'unable.unclear': {
    counts: 'The request was completed, and it is still not clear what is asked for.',
    confusable:
      'Not the requests under “（六）其他处理” that were not completed in time: those were not completed at all.',
  },
  refused: { counts: `${GROUP} What was not dealt with is counted under the five reasons below.` },
  'refused.petition': { counts: 'A petition, a complaint or a report of wrongdoing in the name of a request.' },
  'refused.duplicate': { counts: 'The same applicant asked for the same information again.' },
  'refused.publication': { counts: 'A public publication was asked for: a gazette, a newspaper, a book.' },
  'refused.excessive': {
    counts: 'Clearly more requests, or more often, than is reasonable, and the reasons given do not hold.',
  },
  'refused.confirmation': {
    counts: 'The agency was asked to confirm or to issue again what the applicant has already.',
  },
  other: {
    counts:
      'Results other than those above. In the form of 2019 this is one row; in that of 2021 it is a group of three: not completed in time, fee not paid in time, others.',
  },
  'other.not-corrected': {
    counts:
      'The applicant did not complete the request in time, without good reason, and it was dropped (form of 2021).',
    confusable: 'Not the requests under “（四）无法提供” that are still unclear: those were completed.',
  },
  'other.fee-unpaid': {
    counts: 'The applicant did not pay the fee in time, and the request was dropped (form of 2021).',
  },
  'other.other': { counts: 'Other results than these two, such as a request that was withdrawn (form of 2021).' },
  total: {
    counts: 'The sum of all rows of results above.',
    confusable: 'Not the sum of “一、本年新收” and “二、上年结转”.',
  },
  'carried-out': {
    counts: 'Requests without an answer on 31 December, those whose time has not run out as well.',
    confusable: 'Next year’s “二、上年结转” comes from here.',
  },
} as const satisfies Record<string, NoteWords>;

/** The columns of table 3 in English. */
export const requestColumns = {
  'natural-person': {
    counts: 'Requests in the name of a person.',
    confusable: 'A lawyer who acts for a person counts here: it matters who asks.',
  },
  enterprise: { counts: 'Requests of companies and other organisations that work for profit.' },
  research: { counts: 'Requests of universities and research institutes.' },
  social: { counts: 'Requests of associations, foundations and private non-profit organisations.' },
  'legal-service': {
    counts: 'Requests of law firms and the like.',
    confusable: 'A lawyer who acts for a person counts under “自然人”.',
  },
  other: { counts: 'Requests of organisations of none of these kinds.' },
  total: { counts: 'The sum of the six cells before it.' },
} as const satisfies Record<string, NoteWords>;

/** The groups of table 4 in English. */
export const reviewRows = {
  reconsideration: { counts: 'Cases of administrative reconsideration over disclosure, by case.' },
  'litigation-direct': {
    counts: 'Lawsuits over disclosure without reconsideration before, by case.',
    confusable: APART,
  },
  'litigation-after': { counts: 'Lawsuits over disclosure after reconsideration, by case.', confusable: APART },
} as const satisfies Record<string, NoteWords>;

/** The columns of table 4 in English. */
export const reviewColumns = {
  upheld: { counts: 'The act was upheld, or the claim was dismissed.' },
  corrected: { counts: 'The act was annulled, changed or found unlawful, or the agency was ordered to act.' },
  other: { counts: 'Ended by mediation, withdrawal, termination or the like.' },
  pending: { counts: 'Not decided at the end of the year.' },
  total: { counts: 'The sum of the four cells before it.' },
} as const satisfies Record<string, NoteWords>;
