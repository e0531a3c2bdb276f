import { describe, expect, it } from 'vitest';
import { analyzeConfig } from '../../server/src/core/analyze.ts';
import { describeFinding } from '../../server/src/core/features/describe.ts';
import { readConfig } from '../../server/src/settings/config-file.ts';
import { mark } from '../support/marks.ts';

/** The text with what is found in it marked, and the messages in order. */
function judged(text: string): { marked: string; said: string[] } {
  const { diagnostics } = analyzeConfig(text, { faults: readConfig(text).faults, unused: [] });
  expect(diagnostics.every(({ rule, severity }) => rule === 'invalid-config' && severity === 'warning')).toBe(true);
  return {
    marked: mark(
      text,
      diagnostics.map(({ span }) => span),
    ),
    said: diagnostics.map((each) => describeFinding(each, 'zh-cn')),
  };
}

const SOUND = `{
  // 本单位的设置
  "$schema": "./gongkai.json",
  "rules": { "row-sum": "warning", "cjk-space": "off" },
  "exclude": ["草稿/", "!草稿/定稿.txt", "/旧"],
  "deadlines": { "department": "01-31", "government": "2-29" },
  "words": { "right": ["云岭按装公司"], "wrong": { "__proto__": "原型", "按装": "安装" } },
  "accepted": [
    { "rule": "row-sum", "file": "./2020//年报.txt", "text": "甲：1 2", "reason": "已核对" },
    { "rule": "odd-space", "file": "年报.txt", "text": "", },
  ],
}
`;

describe('a settings file', () => {
  it('that is sound says all that it can', () => {
    const { given, accepted, faults, list } = readConfig(SOUND);
    expect(faults).toEqual([]);
    expect(given.rules).toEqual({ 'row-sum': 'warning', 'cjk-space': 'off' });
    expect(given.exclude).toEqual(['草稿/', '!草稿/定稿.txt', '/旧']);
    expect(given.deadlines).toEqual({ department: { month: 1, day: 31 }, government: { month: 2, day: 29 } });
    expect(given.words?.right).toEqual(['云岭按装公司']);
    expect(Object.entries(given.words?.wrong ?? {})).toEqual([
      ['__proto__', '原型'],
      ['按装', '安装'],
    ]);
    expect(accepted.map(({ rule, file, text }) => [rule, file, text])).toEqual([
      ['row-sum', '2020/年报.txt', '甲：1 2'],
      ['odd-space', '年报.txt', ''],
    ]);
    expect(list?.items.map(({ start }) => SOUND.slice(start, start + 9))).toEqual(['{ "rule":', '{ "rule":']);
  });

  it.each([
    ['', 'nothing'],
    ['\n', 'a line end'],
    ['// 空', 'a comment'],
    ['{}', 'an empty object'],
  ])('%j: %s is sound', (text) => {
    expect(readConfig(text)).toMatchObject({ faults: [], given: {}, accepted: [], list: null });
  });

  it.each([
    ['{ ⟦"rulez"⟧: {} }', '没有“rulez”这一项，最接近的是“rules”'],
    ['{ ⟦"language"⟧: "en" }', '没有“language”这一项，可以写的有 $schema、rules、exclude、deadlines、words、accepted'],
    ['{ "rules": { ⟦"row-smu"⟧: "off" } }', '没有“row-smu”这条规则，最接近的有 row-sum'],
    ['{ "rules": { ⟦"勾稽"⟧: "off" } }', '没有“勾稽”这条规则。'],
    ['{ "rules": { "row-sum": ⟦"loud"⟧ } }', '“row-sum”的级别写作 “loud”，可以写的有 error、warning'],
    ['{ "rules": { "row-sum": ⟦[1]⟧ } }', '“row-sum”的级别写作 […]'],
    ['{ "rules": ⟦["row-sum"]⟧ }', '“rules”应写成花括号里的若干“名称: 值”'],
    ['{ "rules": ⟦null⟧ }', '“rules”应写成花括号'],
    ['{ "exclude": ⟦"草稿/"⟧ }', '“exclude”应写成方括号里的一列'],
    ['{ "exclude": ["好", ⟦"../别处"⟧, ⟦""⟧, ⟦5⟧] }', '不能走出这个文件夹'],
    ['{ "deadlines": { "department": ⟦"02-30"⟧, "government": ⟦"3月31日"⟧ } }', '应写成“月-日”，例如 "01-31"'],
    ['{ "deadlines": { ⟦"goverment"⟧: "03-31" } }', '最接近的是“government”'],
    ['{ "words": { "right": ⟦"词"⟧, "wrong": { "按装": ⟦""⟧, ⟦" "⟧: "空" } } }', '“right”应写成方括号里的一列'],
    ['{ "rules": {}, ⟦"rules"⟧: {} }', '“rules”写了不止一次，以最后一次为准'],
    ['{ "accepted": ⟦{}⟧ }', '“accepted”应写成方括号里的一列'],
    ['{ "accepted": [⟦5⟧] }', '“accepted”应写成花括号'],
    ['{ "accepted": [⟦{ "rule": "row-sum", "file": "a.txt" }⟧] }', '这里缺少“text”'],
    ['{ "accepted": [{ "rule": ⟦"row"⟧, "file": ⟦"/a.txt"⟧, "text": ⟦1⟧ }] }', '没有“row”这条规则'],
    ['{ "accepted": [{ "rule": "row-sum", "file": "a.txt", "text": "", "reason": ⟦1⟧ }] }', '“reason”应是引号里的文字'],
    ['⟦[]⟧', '“.gongkai.json”应写成花括号'],
    ['{ "rules": { "row-sum": "off" ⟦"cjk-space"⟧: "off" }, "exclude": [ }', '这里不合 JSON 的写法'],
    ['⟦x⟧', '这里不合 JSON 的写法'],
  ])('%s', (marked, says) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const found = judged(text);
    expect(found.marked).toBe(marked);
    expect(found.said[0]).toContain(says);
  });

  it('holds as to the rest', () => {
    const text = '{ "rules": { "row-sum": "loud", "cjk-space": "off", "x": "off" }, "exclude": ["a", 5], "y": 1 }';
    const { given, faults } = readConfig(text);
    expect(given).toEqual({ rules: { 'cjk-space': 'off' }, exclude: ['a'] });
    expect(faults).toHaveLength(4);
  });

  it('holds as far as it is JSON', () => {
    const { given, faults } = readConfig('{ "rules": { "row-sum": "off", }, "exclude": ["a" "b"], "words": { ');
    expect(given).toMatchObject({ rules: { 'row-sum': 'off' }, exclude: ['a', 'b'] });
    expect(faults.map(({ fault }) => fault.kind)).toEqual(['syntax']);
  });

  it('marks one line of what runs over several', () => {
    const { marked } = judged('{\r\n  "rules": [\r\n    1\r\n  ]\r\n}');
    expect(marked).toBe('{\r\n  "rules": ⟦[⟧\r\n    1\r\n  ]\r\n}');
  });

  it('of brackets in brackets is borne', () => {
    const { faults } = readConfig('['.repeat(200_000));
    expect(faults[0]?.fault.kind).toBe('syntax');
  });
});
