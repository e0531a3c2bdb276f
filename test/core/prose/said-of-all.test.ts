import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../../server/src/core/report/prose/statements.ts';
import { paragraph } from '../../support/paragraph.ts';
import { OFFICE, stated } from '../../support/stated.ts';

const GOVERNMENT = { agency: '云岭市人民政府', year: 2023 };
const FIVE = 'received 5';
const EITHER = 'received-or-with-carried 5';
const NONE = ['received (0)'];
const SETTLED = 'settled (0)';

describe('that none was received', () => {
  test.each([
    ['规范办理依申请公开，全年未收到申请。', NONE],
    // Of what there was none is not certain.
    ['规范办理建议提案，全年未收到申请。', []],
    ['规范办理依申请公开，办理建议提案时未收到申请。', []],
    ['规范办理申请，全年未收到申请。', []],
    ['全年未收到申请。', []],
    ['全年未收到政府信息公开申请或投诉。', NONE],
    ['全年未收到政府信息公开申请和投诉。', NONE],
    ['全年未收到政府信息公开申请投诉。', []],
    ['全年未。', []],
    // One sort of applicant says nothing of the others.
    ['全年未收到自然人提出的政府信息公开申请。', []],
    ['全年未收到自然人、企业提出的政府信息公开申请。', NONE],
    ['全年未收到自然人任何形式的政府信息公开申请。', NONE],
    ['2023年未收到政府信息公开申请。', NONE],
    ['2022年未收到政府信息公开申请。', []],
    ['2021年没有政府信息公开申请。', []],
    ['未收到2023年政府信息公开申请。', NONE],
    ['未收到2021年政府信息公开申请。', []],
    ['企业未收到政府信息公开申请。', []],
    ['处罚未收到政府信息公开申请。', []],
    // No statement, but a condition or an exception.
    ['如有未收到政府信息公开申请的情形。', []],
    ['如未收到政府信息公开申请。', []],
    ['若未收到政府信息公开申请。', []],
    ['有如此成效，未收到政府信息公开申请。', NONE],
    ['除上述外，未收到政府信息公开申请。', []],
    ['未收到政府信息公开申请，除投诉外。', NONE],
    ['未收到政府信息公开申请及投诉等上年事项。', NONE],
    ['政府信息公开申请尚未。', []],
    // Named in a sentence without a figure alone.
    ['加强依申请公开工作。全年未收到申请。', []],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));
});

describe('that none was carried over or is open', () => {
  test.each([
    ['无上年结转，无结转下年度', [EITHER, 'carried-in (0)', 'carried-out (0)']],
    ['未结转到下年度', [FIVE, 'carried-out (0)']],
    ['无结转', [FIVE, SETTLED]],
    ['无未办结申请', [FIVE, SETTLED]],
    ['无上年结转至下年度的申请', [EITHER]],
    ['无2021年结转申请', [EITHER]],
    ['无2022年结转申请', [EITHER, 'carried-in (0)']],
    ['无下年度申请', [FIVE]],
    ['无上年申请', [FIVE]],
  ])('of five requests: %s', (clause, expected) => {
    expect(stated(`收到政府信息公开申请5件，${clause}。`)).toEqual(expected);
  });
});

describe('that all were finished', () => {
  test.each([
    ['收到政府信息公开申请5件，均已办结。', [FIVE, SETTLED]],
    ['收到政府信息公开申请5件，均已按时答复办结。', [FIVE, SETTLED]],
    ['收到政府信息公开申请5件（均已办结）。', [FIVE, SETTLED]],
    // Those finished were answered; of those that were not, nothing is said.
    ['收到政府信息公开申请5件，已办结的全部答复。', [FIVE]],
    ['收到政府信息公开申请5件，均已答复。', [FIVE]],
    ['收到政府信息公开申请5件，其余均已办结。', [FIVE]],
    ['收到政府信息公开申请5件，均已办结，1件延期。', [FIVE]],
    ['收到政府信息公开申请5件，投诉均已办结。', [FIVE]],
    // Not only the complaints.
    ['收到政府信息公开申请5件，收到投诉3件，均已办结。', [FIVE]],
    ['今年办理投诉3件，政府信息公开申请均已办结。', [SETTLED]],
    ['均已办结，收到政府信息公开申请5件。', [FIVE]],
    ['均已办结。', []],
    ['加强依申请公开工作。均已办结。', []],
    ['加强依申请公开工作。均已办结，收到政府信息公开申请5件。', [SETTLED, FIVE]],
    ['答复政府信息公开申请2件，均已办结，上年结转2件。', ['answered 2', SETTLED, 'carried-in 2']],
    ['政府信息公开申请全部按时办结，收到政府信息公开申请5件。', [SETTLED, FIVE]],
    ['收到政府信息公开申请5件，政府信息公开申请均已办结。', [FIVE, SETTLED]],
    ['答复政府信息公开申请2件，均已办结。', ['answered 2', SETTLED]],
    ['2022年的政府信息公开申请均已办结。', []],
    // Those carried in alone.
    ['上年结转政府信息公开申请2件，均已办结。', ['carried-in 2']],
    ['上年结转政府信息公开申请2件，政府信息公开申请均已办结。', ['carried-in 2', SETTLED]],
    ['上年结转政府信息公开申请2件，收到政府信息公开申请5件，均已办结。', ['carried-in 2', EITHER, SETTLED]],
    // A number in the same clause.
    ['收到的5件政府信息公开申请均已办结。', [SETTLED, EITHER]],
    ['全年收到政府信息公开申请5件均已办结。', [SETTLED, FIVE]],
    ['办理政府信息公开申请5件，收到政府信息公开申请5件均已办结。', ['handled 5', SETTLED, FIVE]],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));

  test.each([
    ['均已按时办结。', [SETTLED]],
    ['均已按时答复。', []],
    ['收到5份均已办结。', [SETTLED, EITHER]],
    ['收到申请5件，投诉2件，均已办结。', [EITHER]],
    ['开展培训3次，均已办结。', []],
  ])('in the section of requests: %s', (text, expected) => expect(stated(text, 'requests')).toEqual(expected));

  test.each([
    ['全市收到政府信息公开申请5件，均已办结。', ['received 5@area', 'settled (0)@area']],
    ['市政府本级收到政府信息公开申请5件，政府信息公开申请均已办结。', ['received 5@core', 'settled (0)@core']],
    ['市政府本级收到政府信息公开申请5件，均为自然人申请。', ['received 5@core', 'applicant/natural (5)@core']],
  ])('of a government: %s', (text, expected) => expect(stated(text, 'overview', GOVERNMENT)).toEqual(expected));
});

describe('that all came from one sort of applicant', () => {
  test.each([
    ['收到政府信息公开申请5件，均为自然人申请。', [FIVE, 'applicant/natural (5)']],
    ['收到政府信息公开申请5件，均来自企业。', [FIVE, 'applicant/business (5)']],
    ['收到政府信息公开申请5件，均为自然人申请，均已办结。', [FIVE, 'applicant/natural (5)', SETTLED]],
    ['收到政府信息公开申请5件，均为自然人、企业申请。', [FIVE]],
    ['收到政府信息公开申请5件，均为自然人的投诉。', [FIVE]],
    ['政府信息公开申请均为自然人提出。', []],
    ['均为自然人申请，收到政府信息公开申请5件。', [FIVE]],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));
});

test.each([
  ['加强管理。本年，未收到政府信息公开申请的 ；', ['未收到政府信息公开申请']],
  ['未收到政府信息公开申请以及投诉。', ['未收到政府信息公开申请']],
  ['收到政府信息公开申请5件， 均已按时办结的。', ['5', '均已按时办结的']],
  ['收到政府信息公开申请5件， 均为自然人申请。', ['5', '均为自然人申请']],
  ['本年， 政府信息公开申请均已办结。', ['政府信息公开申请均已办结']],
  ['本年，收到政府信息公开申请15件均已办结。', ['收到政府信息公开申请15件均已办结', '15']],
])('where that is said: %s', (text, expected) => {
  const places = statementsOf([paragraph(text, 'overview')], OFFICE).map(({ span }) =>
    text.slice(span.start, span.end),
  );
  expect(places).toEqual(expected);
});
