import { describe, expect, it, test } from 'vitest';
import { readReport } from '../../../server/src/core/report/read.ts';
import { statementsOf } from '../../../server/src/core/report/prose/statements.ts';
import { paragraph } from '../../support/paragraph.ts';
import { OFFICE, stated } from '../../support/stated.ts';

const GOVERNMENT = { agency: '云岭市人民政府', year: 2023 };

describe('what became of requests', () => {
  test.each([
    [
      '全年共收到政府信息公开申请15件，上年结转2件，办结16件，结转下年度继续办理1件。',
      ['received-or-with-carried 15', 'carried-in 2', 'answered 16', 'carried-out 1'],
    ],
    [
      '共受理信息公开申请17件（含2022年结转2件），已答复16件，1件按规定顺延至下年度答复。',
      ['received-with-carried 17', 'carried-in 2', 'answered 16', 'carried-out 1'],
    ],
    ['依法答复政府信息公开申请16件，无上年结转。', ['answered 16', 'carried-in (0)']],
    ['答复16件政府信息公开申请。', ['answered 16']],
    [
      '收到依申请公开15件，年内办结14件，1件未到答复期限，结转至2024年办理。',
      ['received 15', 'answered 14', 'carried-out 1'],
    ],
    [
      '收到信息公开申请15件，其中，2件为上年结转，16件均已按时办结。',
      ['received-or-with-carried 15', 'carried-in 2', 'answered 16'],
    ],
    ['收到政府信息公开申请15件，较上年增加3件，增长25%，答复16件。', ['received 15', 'answered 16']],
    ['收到政府信息公开申请15件，其中网络申请12件、信函申请3件；答复16件。', ['received 15', 'answered 16']],
    [
      '新收政府信息公开申请十二件，上年结转两件，办结一百零三件。',
      ['received-or-with-carried 12', 'carried-in 2', 'answered 103'],
    ],
    ['（二）依申请公开。规范办理流程。全年收到申请15件，答复16件。', ['received-or-with-carried 15', 'answered 16']],
    ['（二）依申请公开情况：2023年，未收到申请。', ['received (0)']],
    ['答复政府信息公开申请16件；没有结转下年度办理的申请。', ['answered 16', 'carried-out (0)']],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));

  it('needs no name for them in their own section, or under a heading of their own', () => {
    const text = '本年新收15件，上年结转2件；答复16件，结转下一年度1件。';
    const expected = ['received 15', 'carried-in 2', 'answered 16', 'carried-out 1'];
    expect(stated(text, 'requests')).toEqual(expected);
    expect(stated(text, 'overview', OFFICE, '（二）依申请公开情况')).toEqual(expected);
    // Requests that are carried over are named by that, where nothing else was named before.
    expect(stated(text)).toEqual(['carried-in 2', 'carried-out 1']);
    expect(stated(text, 'overview', OFFICE, '（三）建议提案办理情况')).toEqual([]);
  });
});

describe('results', () => {
  test.each([
    [
      '答复政府信息公开申请16件，其中：予以公开8件，占50%；部分公开1件；不予公开1件；无法提供的4件；不予处理2件；其他处理0件。',
      ['answered 16', 'granted 8', 'partly-granted 1', 'denied 1', 'unable 4', 'refused 2', 'other-result 0'],
    ],
    [
      '共答复信息公开申请16件（予以公开及部分公开9件，不予公开1件），结转下年度1件。',
      ['answered 16', 'granted-or-partly 9', 'denied 1', 'carried-out 1'],
    ],
    [
      '收到信息公开申请15件，8件予以公开，1件部分公开，1件不予公开。',
      ['received 15', 'granted 8', 'partly-granted 1', 'denied 1'],
    ],
    [
      '收到信息公开申请15件。经审核，“予以公开”八件、“部分公开”一件、不予公开3件（国家秘密1件、内部事务2件）。',
      ['received 15', 'granted 8', 'partly-granted 1', 'denied 3'],
    ],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));
});

describe('reviews and lawsuits', () => {
  test.each([
    [
      '因政府信息公开工作被申请行政复议2件，其中维持1件，尚未审结1件；被提起行政诉讼1件，结果纠正1件。',
      [
        'reconsideration/total 2',
        'reconsideration/upheld 1',
        'reconsideration/pending 1',
        'litigation/total 1',
        'litigation/corrected 1',
      ],
    ],
    [
      '涉及政府信息公开的行政诉讼案件46件，其中未经复议直接起诉26件，复议后起诉20件。',
      ['litigation/total 46', 'litigation-direct/total 26', 'litigation-after/total 20'],
    ],
    [
      '因信息公开引发行政复议2件（1件维持、1件未审结）。',
      ['reconsideration/total 2', 'reconsideration/upheld 1', 'reconsideration/pending 1'],
    ],
    ['信息公开类行政复议5件，其中维持2件、驳回3件。', ['reconsideration/total 5']],
    ['没有因政府信息公开被申请行政复议、提起行政诉讼的情况。', ['reconsideration/total (0)', 'litigation/total (0)']],
    [
      '全年未发生因政府信息公开引发的投诉举报、行政复议或行政诉讼案件。',
      ['reconsideration/total (0)', 'litigation/total (0)'],
    ],
    ['（四）政府信息公开行政复议情况。全年行政复议2件。', ['reconsideration/total 2']],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));

  it('needs no name of disclosure in their own section', () => {
    expect(stated('全年行政复议2件、行政诉讼1件。', 'review')).toEqual([
      'reconsideration/total 2',
      'litigation/total 1',
    ]);
    expect(stated('行政复议、行政诉讼均为0件。', 'review')).toEqual(['reconsideration/total 0', 'litigation/total 0']);
  });
});

test.each([
  ['全年制发规范性文件2件，废止1件。', ['normative 2', 'normative-repealed 1']],
  ['2023年，我局制定并发布了3件行政规范性文件。', ['normative 3']],
  ['本年度未制发行政规范性文件。', ['normative (0)']],
  ['本年度收取信息处理费3,940元。', ['fee 3940']],
  ['共收取政府信息公开信息处理费0.394万元。', ['fee 3940']],
  ['全年主动公开政府信息513条。', ['published 513']],
])('%s', (text, expected) => expect(stated(text)).toEqual(expected));

describe('a government', () => {
  test.each([
    ['2023年，全市共收到政府信息公开申请500件，答复510件。', ['received 500@area', 'answered 510@area']],
    ['市政府本级收到政府信息公开申请36件，答复34件。', ['received 36@core', 'answered 34@core']],
    [
      '全市共收到政府信息公开申请500件，市政府本级收到36件。',
      ['received 500@area', 'received-or-with-carried 36@core'],
    ],
    ['各县区收到政府信息公开申请460件。', []],
    ['代表市政府答复政府信息公开申请20件。', []],
    ['市政府受理涉及政府信息公开的行政复议案件45件。', []],
    ['未收到政府信息公开行政复议申请。', []],
  ])('%s', (text, expected) => expect(stated(text, 'overview', GOVERNMENT)).toEqual(expected));
});

it('gives the places in the text, across a page break', () => {
  const text = [
    '云岭市水利局2023年政府信息公开工作年度报告',
    '一、总体情况',
    '（二）依申请公开。按照《条例》规定，进一步规范依申请公开办理流程，全年共收到政府信息公开申请 1',
    '5 件，上年结转2件。',
    '按照《条例》规定，进一步规范依申请公开办理流程，全年依法依规按时答复政府信息公开',
    '申请16件，结转下年度1件。',
    '二、主动公开政府信息情况',
  ].join('\n');
  const { statements } = readReport(text);
  expect(statements.map(({ span }) => text.slice(span.start, span.end))).toEqual(['1', '2', '16', '1']);
  // The figure that the break tore is read whole, and nobody may write over a part of it.
  expect(statements[0]).toMatchObject({ value: { units: 15n }, figure: false });
  const cut = statements.map(({ sentence }) => text.slice(sentence.start, sentence.end));
  expect(cut[2]).toMatch(/^按照.*信息公开$/);
});

test.each([
  '收到信息公开申请1件、',
  '答复1件，',
  '（答复1件',
  '信息公开行政复议1件；',
  '有关',
  '没有涉及',
  '1件结转，',
])('reads a long paragraph of 「%s」 in time that grows with its length', (piece) => {
  for (const text of [piece.repeat(20_000), `${piece.repeat(100)}。`.repeat(200)]) {
    const before = performance.now();
    statementsOf([paragraph(text, 'requests')], OFFICE);
    expect(performance.now() - before).toBeLessThan(3000);
  }
});
