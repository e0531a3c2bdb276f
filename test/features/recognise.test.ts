import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { looksLikeReport, openingOf } from '../../server/src/core/features/recognise.ts';
import { uniform } from '../support/model.ts';
import { LAYOUTS, render } from '../support/layouts.ts';

const TITLE = '云岭市档案局2023年政府信息公开工作年度报告';
const PREAMBLE = '本报告根据《中华人民共和国政府信息公开条例》编制。';
const HEADINGS = '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n';

describe('a report is told by its beginning', () => {
  it.each(LAYOUTS)('in layout %s', (layout) => {
    for (const form of [2019, 2021] as const) expect(looksLikeReport(render(uniform(form, '0'), layout))).toBe(true);
  });

  it.each<[string, string]>([
    ['title and preamble', `${TITLE}\n\n${PREAMBLE}\n`],
    ['title and first heading', `${TITLE}\n一、总体情况\n`],
    ['a title on two lines', `云岭市档案局\n2023年政府信息公开工作\n年度报告\n${PREAMBLE}\n`],
    ['a web page around it', `首页 > 信息公开\n字体：大 中 小\n${TITLE}\n发布时间：2024-01-25\n${PREAMBLE}\n`],
    ['no title, three headings', HEADINGS],
    ['CRLF', `${TITLE}\r\n\r\n一、总体情况\r\n`],
    ['empty lines in front', `${'\n'.repeat(12)}${TITLE}\n${PREAMBLE}`],
  ])('with %s', (_, text) => expect(looksLikeReport(text)).toBe(true));

  it.runIf(process.env.GONGKAI_REPORTS)('in every real report', () => {
    const folder = process.env.GONGKAI_REPORTS!;
    const missed = readdirSync(folder).filter(
      (name) => name.endsWith('.txt') && !looksLikeReport(readFileSync(join(folder, name), 'utf8')),
    );
    expect(missed).toEqual([]);
  });
});

describe('no report is', () => {
  it.each<[string, string]>([
    ['an empty text', ''],
    ['an ordinary text', '春天来了。\n一、总体情况\n'],
    [
      'a notice about reports',
      `云岭市人民政府办公室关于做好2023年政府信息公开工作年度报告编制工作的通知\n\n各单位：\n${PREAMBLE}\n`,
    ],
    [
      'a notice with the template of a report',
      `云岭市人民政府办公室\n关于报送2023年政府信息公开年度报告的通知\n附件\nXX局2023年政府信息公开工作年度报告\n${HEADINGS}`,
    ],
    ['news of a report', '我市发布2023年政府信息公开工作年度报告。\n近日，市政府办公室……\n'],
    ['a title alone', `${TITLE}\n`],
    ['another annual report', '云岭市档案局2023年法治政府建设工作年度报告\n一、总体情况\n'],
    ['a list of links', `${TITLE}\n云岭市司法局2023年政府信息公开工作年度报告\n云岭市教育局2023年政府信息公开年报\n`],
    ['a report far down', `${'x\n'.repeat(100)}${TITLE}\n${HEADINGS}`],
  ])('%s', (_, text) => expect(looksLikeReport(text)).toBe(false));
});

it('reads no more than the opening', () => {
  expect(openingOf('a\n'.repeat(100))).toBe('a\n'.repeat(60));
  expect(openingOf('x'.repeat(1_000_000))).toHaveLength(20_000);
});
