import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';

const PARTS = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const ORDINALS = '一二三四五六';
const TITLE = '云岭市水务局2023年政府信息公开工作年度报告';

function reportOf(titles: readonly string[], title = TITLE, numberOf = (at: number) => `${ORDINALS[at]}、`): string {
  return `${title}\n${titles.map((each, at) => `${numberOf(at)}${each}\n本部分内容若干。`).join('\n')}\n`;
}

/** How offices name the six parts. */
const IN_USE: readonly (readonly string[])[] = [
  [
    ...['工作概述', '基本情况', '总体工作情况', '政府信息公开工作总体情况', '概述', '2023年政府信息公开工作总体情况'],
    ...['政府信息公开工作基本情况', '工作总体情况', '全年工作开展情况', '主要工作情况', '总体概况', '政务公开总体情况'],
  ],
  [
    ...['主动公开政府信息的情况', '行政机关主动公开政府信息的情况', '主动公开情况', '政府信息主动公开情况'],
    ...['本单位主动公开政府信息情况', '主动公开工作情况', '政府信息主动公开的情况', '主动公开政府信息数据情况'],
    ...['2023年主动公开政府信息情况', '主动公开政府信息统计情况', '主动公开信息情况表', '本年度主动公开政府信息情况'],
  ],
  [
    ...['依申请公开政府信息情况', '收到和处理政府信息公开申请的情况', '政府信息依申请公开情况', '依申请公开办理情况'],
    ...['收到和处理政府信息依申请公开情况', '政府信息公开申请办理情况', '依申请公开工作情况', '申请公开政府信息情况'],
    ...['政府信息公开申请情况', '依申请公开和不予公开政府信息情况', '收到和处理政府信息公开申请情况表'],
    ...['接收和处理政府信息公开申请情况', '本机关收到和处理政府信息公开申请的情况'],
  ],
  [
    ...['因政府信息公开工作被申请行政复议、提起行政诉讼情况', '因政府信息公开申请行政复议、提起行政诉讼的情况'],
    ...['行政复议和行政诉讼情况', '政府信息公开行政复议行政诉讼情况', '政府信息公开复议诉讼情况', '复议、诉讼情况'],
    ...['政府信息公开行政复议、诉讼情况', '行政复议、行政诉讼情况', '申请行政复议、提起行政诉讼情况'],
    ...['因政府信息公开被申请行政复议、提起行政诉讼的情况', '政府信息公开行政复议、行政诉讼情况表'],
  ],
  [
    ...['存在的主要问题及改进措施', '存在的问题及改进情况', '存在问题及下一步工作打算', '主要问题及改进措施'],
    ...['政府信息公开工作存在的主要问题及改进情况', '存在的主要问题和改进情况', '工作中存在的主要问题及改进情况'],
    ...['存在的不足及改进措施', '存在问题与改进措施', '存在困难、问题及改进措施', '面临的困难与下一步打算'],
    ...['2023年度存在的主要问题及2024年工作打算', '问题和改进情况', '不足之处及改进方向', '问题与对策'],
  ],
  [
    ...['其他事项', '其他需要报告的情况', '其他情况', '需要报告的其他事项', '其它需要报告的事项', '其他需要说明的事项'],
    ...[
      '其他需要报告的重要事项',
      '其他应当报告的事项',
      '其他报告事项',
      '其他需要报告事项',
      '其他有关事项',
      '需要说明的事项',
    ],
  ],
];

function rulesIn(text: string): string[] {
  return analyze(text).diagnostics.map(({ rule }) => rule);
}

describe('the parts of a report', () => {
  it.each(IN_USE.flatMap((titles, at) => titles.map((title) => [ORDINALS[at]!, title, at] as const)))(
    '%s、%s is none that is missing',
    (_, title, at) => {
      const rules = rulesIn(reportOf(PARTS.with(at, title)));
      expect(rules).not.toContain('missing-section');
      expect(rules).not.toContain('section-number');
      expect(rules).not.toContain('empty-section');
    },
  );

  it.each(PARTS.map((part, at) => [part, at] as const))('%s is missed where it is not there', (part, at) => {
    const rest = PARTS.filter((_, each) => each !== at);
    const text = reportOf(rest, TITLE, (each) => `${ORDINALS[PARTS.indexOf(rest[each]!)]}、`);
    const found = analyze(text).diagnostics.filter(({ rule }) => rule === 'missing-section');
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found[0]!.data)).toContain(part);
  });

  it.each<[string, (at: number) => string]>([
    ['（一）', (at) => `（${ORDINALS[at]}）`],
    ['一.', (at) => `${ORDINALS[at]}.`],
    ['第一部分', (at) => `第${ORDINALS[at]}部分 `],
    ['一 and a space', (at) => `${ORDINALS[at]} `],
    ['none', () => ''],
    ['一、 and a space', (at) => `${ORDINALS[at]}、 `],
    ['indented', (at) => `　　${ORDINALS[at]}、`],
    ['一：', (at) => `${ORDINALS[at]}：`],
  ])('are found with the number %s', (_, numberOf) => {
    expect(rulesIn(reportOf(PARTS, TITLE, numberOf))).not.toContain('missing-section');
  });
});

describe('the title of a report', () => {
  it.each([
    '云岭市水务局2023年政府信息公开年度报告',
    '云岭市水务局2023年度政府信息公开工作报告',
    '2023年云岭市水务局政府信息公开工作年度报告',
    '云岭市水务局\n2023年政府信息公开工作年度报告',
    '云岭市水务局政府信息公开工作年度报告（2023年）',
    '云岭市水务局政府信息公开工作年度报告（2023年度）',
    '云岭市水务局政府信息公开工作年度报告（2023）',
    '云岭市水务局政府信息公开工作年度报告（二〇二三年度）',
    '云岭市水务局政府信息公开工作年度报告\n（2023年度）',
    '标题：云岭市水务局2023年政府信息公开工作年度报告',
    '信息名称｜云岭市水务局2023年政府信息公开工作年度报告',
    '【年报】云岭市水务局2023年政府信息公开工作年度报告',
    '【政府信息公开年报】云岭市水务局2023年政府信息公开工作年度报告',
    '[年度报告]云岭市水务局2023年政府信息公开工作年度报告',
    '关于云岭市水务局2023年政府信息公开工作年度报告的公告\n云岭市水务局2023年政府信息公开工作年度报告',
    '云岭市水务局关于2023年政府信息公开工作情况的报告',
    '云岭市水务局２０２３年政府信息公开工作年度报告',
    '云岭市水务局二〇二三年政府信息公开工作年度报告',
    '云岭市水务局2023年政务公开工作年度报告',
    '云岭市水务局 2023 年 政府信息公开工作 年度报告',
    '首页 > 政务公开 > 云岭市水务局2023年政府信息公开工作年度报告\n云岭市水务局2023年政府信息公开工作年度报告',
    '云岭市水务局2023年政府信息公开工作年度报告\n发布时间：2024-01-20 浏览次数：12',
    '附件1\n云岭市水务局2023年政府信息公开工作年度报告',
    '云岭市水务局2023年政府信息公开工作年报',
    '云岭市水务局2023年政府信息公开工作年度报告（公开稿）',
  ])('%j gives the office and the year', (title) => {
    const { report, diagnostics } = analyze(reportOf(PARTS, title));
    expect([report.agency, report.year]).toEqual(['云岭市水务局', 2023]);
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('missing-title');
  });
});
