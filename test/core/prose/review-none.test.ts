import { describe, expect, it, test } from 'vitest';
import { statementsOf } from '../../../server/src/core/report/prose/statements.ts';
import { paragraph } from '../../support/paragraph.ts';
import { OFFICE, stated } from '../../support/stated.ts';

const GOVERNMENT = { agency: '云岭市人民政府', year: 2023 };
const NO_REVIEW = 'reconsideration/total (0)';

describe('in the section of cases', () => {
  test.each([
    ['未发生行政复议，我局依法办理。', [NO_REVIEW]],
    ['未发生行政复议、行政诉讼。', [NO_REVIEW, 'litigation/total (0)']],
    ['未发生行政争议。', ['dispute/total (0)']],
    // Both kinds are examples only.
    ['未发生行政复议、行政诉讼等行政争议。', ['dispute/total (0)']],
    // There may be lawsuits that followed no review.
    ['行政复议未引发行政诉讼。', []],
    ['未发生土地征收行政复议。', []],
    ['未发生投诉。', []],
  ])('%s', (text, expected) => expect(stated(text, 'review')).toEqual(expected));

  // A government that received none may speak of those that it decides.
  test.each([
    ['办理信息公开事项未引发行政复议。', [NO_REVIEW]],
    ['未发生行政复议。', [NO_REVIEW]],
    ['未收到行政复议。', []],
  ])('of a government: %s', (text, expected) => expect(stated(text, 'review', GOVERNMENT)).toEqual(expected));

  it('takes a name for no word of none', () => {
    const reporter = { agency: '无忧市水利局', year: 2023 };
    expect(stated('关于无忧市水利局的行政复议。', 'review', reporter)).toEqual([]);
    expect(stated('无忧市水利局未发生行政复议。', 'review', reporter)).toEqual([NO_REVIEW]);
  });
});

test.each([
  ['未发生行政复议。', []],
  ['未收到信息公开行政复议。', [NO_REVIEW]],
  ['未发生行政复议，信息公开行政诉讼1件。', ['litigation/total 1']],
  ['信息公开行政诉讼1件，未发生行政复议。', ['litigation/total 1', NO_REVIEW]],
  ['2022年未发生信息公开行政复议。', []],
])('elsewhere, cases are named as those over disclosure: %s', (text, expected) => {
  expect(stated(text)).toEqual(expected);
});

it('gives the words that say so as the place', () => {
  const text = '收到申请15件，全年未发生行政复议 ，均依法办理';
  const [found] = statementsOf([paragraph(text, 'review')], OFFICE);
  expect(text.slice(found?.span.start, found?.span.end)).toBe('未发生行政复议');
});
