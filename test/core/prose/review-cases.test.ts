import { describe, expect, test } from 'vitest';
import { OFFICE, stated } from '../../support/stated.ts';

const GOVERNMENT = { agency: '云岭市人民政府', year: 2023 };
const inReview = (text: string, reporter = OFFICE) => stated(text, 'review', reporter);

const TOTAL = 'reconsideration/total';
const LAWSUITS = 'litigation/total';

describe('numbers of cases', () => {
  test.each([
    ['行政复议3件，行政诉讼1件。', [`${TOTAL} 3`, `${LAWSUITS} 1`]],
    ['全年发生2件行政复议、1件行政诉讼。', [`${TOTAL} 2`, `${LAWSUITS} 1`]],
    ['行政复议2件和行政诉讼1件。', [`${TOTAL} 2`, `${LAWSUITS} 1`]],
    ['行政复议、行政诉讼共3件。', ['dispute/total 3']],
    ['行政复议、行政诉讼均为2件，其中维持1件、纠正1件。', [`${TOTAL} 2`, `${LAWSUITS} 2`]],
    ['行政复议、行政诉讼0件。', [`${TOTAL} 0`, `${LAWSUITS} 0`]],
    // Of some kinds of lawsuits only, or of more kinds than two.
    ['行政复议和直接起诉共3件。', []],
    ['行政复议、行政诉讼、行政争议共3件。', []],
    ['行政诉讼和争议2件。', []],
    // Nothing is counted in copies, but there may be none.
    ['行政复议2份。', []],
    ['行政复议0份。', [`${TOTAL} 0`]],
    ['行政复议约3件。', []],
  ])('%s', (text, expected) => expect(inReview(text)).toEqual(expected));
});

describe('words behind a number', () => {
  test.each([
    ['全年行政复议2件已办结，行政诉讼1件尚未审结。', [`${TOTAL} 2`, `${LAWSUITS} 1`]],
    ['行政复议2件均已审结。', [`${TOTAL} 2`]],
    ['因信息公开被申请行政复议2件已办结。', [`${TOTAL} 2`]],
    // One ending alone is none of all cases.
    ['行政复议2件全部维持。', ['reconsideration/upheld 2']],
    ['行政复议2件维持原决定和答复。', ['reconsideration/upheld 2']],
    ['行政复议维持1件，纠正1件。', ['reconsideration/upheld 1', 'reconsideration/corrected 1']],
    ['行政复议2件涉及土地征收。', []],
  ])('%s', (text, expected) => expect(inReview(text)).toEqual(expected));
});

describe('cases over something else', () => {
  test.each([
    ['土地征收行政复议3件。', []],
    ['土地征收类行政复议3件，行政诉讼1件。', []],
    ['土地征收类行政复议3件，信息公开行政诉讼1件。', [`${LAWSUITS} 1`]],
    ['土地征收方面的信息公开行政复议3件。', []],
    ['投诉、行政复议共3件。', []],
    ['无行政复议、行政诉讼1件。', []],
  ])('%s', (text, expected) => expect(inReview(text)).toEqual(expected));
});

describe('cases that the office decides, or of another office', () => {
  test.each([
    ['收到行政复议3件。', [`${TOTAL} 3`]],
    ['收到行政复议申请3件。', []],
    ['办理行政复议申请3件。', [`${TOTAL} 3`]],
    ['被提起行政复议申请3件。', [`${TOTAL} 3`]],
    ['财政局信息公开行政复议3件；本局信息公开行政复议2件。', [`${TOTAL} 2`]],
    ['市财政局方面，被申请行政复议2件。', []],
    ['作为第三人参加诉讼，行政诉讼1件。', []],
    ['行政诉讼1件，依法应诉。', []],
    ['行政复议2件；出庭应诉1次。', [`${TOTAL} 2`]],
    ['出庭应诉1次；行政复议2件。', [`${TOTAL} 2`]],
  ])('%s', (text, expected) => expect(inReview(text)).toEqual(expected));

  test.each([
    ['办理行政复议3件。', []],
    ['被申请行政复议3件。', [`${TOTAL} 3`]],
  ])('in the report of a government: %s', (text, expected) => expect(inReview(text, GOVERNMENT)).toEqual(expected));
});

// A lawsuit has a number in each instance; a review has no instances.
test.each([
  ['行政诉讼2件，其中一审1件、二审1件。', []],
  ['行政复议、行政诉讼共3件，二审1件。', []],
  ['行政复议2件，上诉1件。', [`${TOTAL} 2`]],
])('instances: %s', (text, expected) => expect(inReview(text)).toEqual(expected));
