import { describe, expect, test } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { saying } from '../support/narrative.ts';

/*
 * Sentences that lie just on one side of a limit by which sums, shares and names are read: how near, how many, how long.
 */

const found = (sentence: string, office = '云岭市档案局'): string[] =>
  analyze(saying(2021, sentence).replaceAll('云岭市档案局', office))
    .diagnostics.map(({ rule }) => rule)
    .filter((rule) => /^(?:narrative-|breakdown-sum|platform-sum|percentage)/.test(rule));

describe('reported', () => {
  test.each<[why: string, rule: string, sentence: string]>([
    [
      'a number whose share is near that of a part is none of that part',
      'breakdown-sum',
      '公开信息100条，其中政策60条，占60%，动态30条，占45%，公告20条，占20%。',
    ],
    [
      'a sixth part, one, of a list that adds up without it',
      'breakdown-sum',
      '公开信息100条，其中机构信息30条、政策文件25条、工作动态20条、通知公告15条、财政预算10条、扶贫档案1条。',
    ],
    [
      'parts in the next sentence, of a long one',
      'breakdown-sum',
      '2023年通过政府网站和各类政务新媒体主动公开政府信息100条。其中政策60条、动态50条。',
    ],
    [
      'items on lines of their own, behind a long lead',
      'breakdown-sum',
      '全年公开各类政府信息100条，具体包括以下几个方面的内容：\n政策文件和政策解读材料60条\n工作动态和各类通知公告50条',
    ],
    [
      'a share whose whole stands in the sentence before',
      'percentage',
      '公开信息200条。政策类20条，占10%；动态类100条，占50%；公告类60条，占40%。',
    ],
    [
      'a rate, with other numbers behind it',
      'percentage',
      '受理工单420件，办结376件，办结率99.52%，召开会议3次，印发文件4份。',
    ],
    [
      'a rate of what came in and what was carried in',
      'percentage',
      '新收工单400件，上年结转20件，办结376件，办结率99.52%。',
    ],
    ['cases that are over, of all', 'narrative-reconsideration', '已审结政府信息公开行政复议案件3件。'],
  ])('%s', (_, rule, sentence) => expect(found(sentence)).toContain(rule));
});

describe('left in peace', () => {
  test.each<[why: string, sentence: string]>([
    ['two parts in brackets that fall short by a tenth', '公开信息100条（网站60条、微信30条）。'],
    ['a part that is divided behind commas', '公开信息100条，其中网站60条，要闻20条，公告40条；微信40条。'],
    ['parts of the number before the last one', '共受理工单100件，共办结90件，其中咨询60件、求助40件。'],
  ])('%s', (_, sentence) => expect(found(sentence).filter((rule) => rule.endsWith('-sum'))).toEqual([]));

  test('another office whose name ends as two characters of the name do', () => {
    expect(found('市政局共收到政府信息公开申请30件。', '云岭市民政局')).toEqual([]);
    expect(found('市民政局共收到政府信息公开申请30件。', '云岭市民政局')).toEqual(['narrative-new']);
  });
});
