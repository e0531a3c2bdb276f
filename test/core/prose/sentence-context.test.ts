import { describe, expect, test } from 'vitest';
import { OFFICE, stated } from '../../support/stated.ts';

const GOVERNMENT = { agency: '云岭市人民政府', year: 2023 };
const RECEIVED = 'received 15';
const TWELVE = 'answered 12';
const TWO = 'reconsideration/total 2';
const [PERSONS, FIVE] = ['applicant/natural 10', 'applicant/business 5'];

/** A heading of forty characters, the longest there is. */
const LONG = `建议提案办理情况${'和工作'.repeat(10)}情况`;
const LONG_CASES = `政府信息公开行政复议${'和工作'.repeat(10)}`;

describe('below a heading', () => {
  test.each([
    ['新收申请15件。', 'overview', '', [RECEIVED]],
    ['新收申请15件。', 'requests', '', [RECEIVED]],
    ['新收申请15件。', 'review', '', []],
    ['新收申请15件。', 'overview', '（三）建议提案办理情况', []],
    ['新收申请15件。', 'overview', LONG, []],
    ['新收申请15件。', 'overview', `${LONG}等`, [RECEIVED]],
    ['新收申请15件。', 'overview', '政府信息公开行政复议情况', []],
    ['行政复议2件。', 'overview', '政府信息公开行政复议情况', [TWO]],
    ['行政复议2件。', 'overview', LONG_CASES, [TWO]],
    ['行政复议2件。', 'overview', `${LONG_CASES}等`, []],
    ['行政复议2件。', 'overview', '政府信息公开行政复议5件', ['reconsideration/total 5']],
    ['行政复议2件。', 'overview', '行政复议情况', []],
    ['行政复议2件。', 'overview', '依申请公开情况', [TWO]],
  ] as const)('%s (%s) %s', (text, section, heading, expected) => {
    expect(stated(text, section, OFFICE, heading)).toEqual(expected);
  });
});

describe('behind a sentence', () => {
  test.each([
    ['收到政府信息公开申请15件。答复12件。', [RECEIVED, TWELVE]],
    ['收到申请15件。答复12件。', []],
    ['依申请公开情况：新收15件，答复12件。', [RECEIVED, TWELVE]],
    ['（二）依申请公开情况：加强管理：新收15件。', [RECEIVED]],
    ['依申请公开情况：加强管理。新收15件。', [RECEIVED]],
    ['收到政府信息公开申请15件。财政局收到政府信息公开申请3件。答复12件。', [RECEIVED]],
    ['财政局收到政府信息公开申请15件。答复12件。', []],
    // Of the same sort as the case in front, where it says that it is one of disclosure.
    ['因政府信息公开被申请行政复议2件。全年加强培训。行政诉讼1件。', [TWO, 'litigation/total 1']],
    ['政府信息公开行政复议情况。行政复议2件。', [TWO]],
    ['行政复议情况。行政复议2件。', []],
    ['加强政府信息公开。行政复议2件。', []],
    ['行政复议2件。行政诉讼1件。', []],
    ['收到政府信息公开申请15件。行政复议2件。', [RECEIVED, TWO]],
    ['办理建议3件。依申请公开情况：新收15件，答复12件。', [RECEIVED, TWELVE]],
    ['办理建议3件。新收15件，答复12件。', []],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));
});

describe('in brackets', () => {
  test.each([
    ['收到政府信息公开申请15件（自然人10件，企业5件）。', [RECEIVED, PERSONS, FIVE]],
    ['收到政府信息公开申请15件 （自然人10件，企业5件）。', [RECEIVED, PERSONS, FIVE]],
    ['收到政府信息公开申请15件（自然人10件，企业5件），答复12件。', [RECEIVED, PERSONS, FIVE, TWELVE]],
    ['收到政府信息公开申请15件，答复12件（予以公开10件，不予公开2件）。', [RECEIVED, TWELVE, 'granted 10', 'denied 2']],
    ['收到政府信息公开申请15件（办结12件），投诉（自然人10件）。', [RECEIVED, TWELVE]],
    ['收到15件（自然人10件，企业5件）政府信息公开申请。', [RECEIVED, PERSONS, FIVE]],
    // Who they are of is not certain.
    ['收到政府信息公开申请15件均登记（自然人10件，企业5件）。', [RECEIVED]],
    ['收到政府信息公开申请15件，投诉3件（自然人10件，企业5件）。', [RECEIVED]],
    ['（自然人10件，企业5件）收到政府信息公开申请15件。', [RECEIVED]],
    ['投诉3件（自然人10件，企业5件），收到政府信息公开申请15件。', [RECEIVED]],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));
});

describe('in brackets behind those carried over, of which alone they tell', () => {
  const EITHER = 'received-or-with-carried 15';
  test.each([
    ['上年结转2件（予以公开1件、不予公开1件）', [EITHER, 'carried-in 2']],
    ['上年结转2件（自然人1件、企业1件）', [EITHER, 'carried-in 2']],
    ['上年结转2件（均已办结）', [EITHER, 'carried-in 2']],
    ['上年结转2件（答复2件）', [EITHER, 'carried-in 2']],
    ['上年结转2件，答复12件（予以公开10件、不予公开2件）', [EITHER, 'carried-in 2', TWELVE, 'granted 10', 'denied 2']],
    ['上年结转2件，登记12件（予以公开10件、不予公开2件）', [EITHER, 'carried-in 2', 'granted 10', 'denied 2']],
    ['结转下年度2件（自然人1件、企业1件）', [RECEIVED, 'carried-out 2']],
  ])('%s', (text, expected) => expect(stated(`收到政府信息公开申请15件，${text}。`)).toEqual(expected));
});

describe('in the section of requests, behind what another office did', () => {
  test.each([
    ['财政局加强信息公开申请。新收15件，答复12件。', [RECEIVED, TWELVE]],
    ['财政局加强信息公开申请15次。新收15件，答复12件。', []],
  ])('%s', (text, expected) => expect(stated(text, 'requests')).toEqual(expected));
});

describe('said twice', () => {
  test.each([
    ['收到政府信息公开申请15件，收到政府信息公开申请15件。', [RECEIVED]],
    ['收到政府信息公开申请15件，收到政府信息公开申请16件。', []],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));

  test('of all offices and of one they are two figures', () => {
    const text = '全市收到政府信息公开申请15件，市政府本级收到政府信息公开申请3件。';
    expect(stated(text, 'overview', GOVERNMENT)).toEqual(['received 15@area', 'received 3@core']);
  });
});
