import { describe, expect, it } from 'vitest';
import { analyzeConfig } from '../../server/src/core/analyze.ts';
import { describeFinding } from '../../server/src/core/features/describe.ts';
import { readConfig } from '../../server/src/settings/config-file.ts';
import { mark } from '../support/marks.ts';

/** The settings under `collection`, with what is found in them marked, and the messages in order. */
function judged(collection: string) {
  const text = `{ "collection": ${collection} }`;
  const { diagnostics } = analyzeConfig(text, { faults: readConfig(text).faults, unused: [] });
  const spans = diagnostics.map(({ span }) => span);
  return {
    marked: mark(text, spans).slice('{ "collection": '.length, -2),
    said: diagnostics.map((each) => describeFinding(each, 'zh-cn')),
    levels: diagnostics.map(({ severity }) => severity),
  };
}

/** Members of lists by the agencies that they report into, as they are used. */
function members(collection: string): Record<string, string[]> {
  const { collection: read } = readConfig(`{ "collection": ${collection} }`);
  return Object.fromEntries(read.members.map(({ parent, members: own }) => [parent, own.map(({ name }) => name)]));
}

describe('settings of a collection', () => {
  it('that are sound say all that they can', () => {
    const { collection, faults } = readConfig(`{ "collection": {
      "aliases": { "云岭市档案局": ["云岭市史志局"] },
      "merged": { "云岭市水务局": { "from": 2023, "of": ["云岭市水利局", "云岭市供水处"] } },
      "members": { "云岭市人民政府": ["云岭市档案局", { "name": "云岭市旅游局", "from": 2020, "to": 2022 }] },
      "use": { "云岭市档案局 2023": "./定稿//档案局.txt" }
    } }`);
    expect(faults).toEqual([]);
    expect(collection.aliases).toEqual([{ name: '云岭市档案局', others: ['云岭市史志局'] }]);
    expect(collection.merged).toEqual([{ name: '云岭市水务局', from: 2023, of: ['云岭市水利局', '云岭市供水处'] }]);
    expect(collection.members[0]!.members.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['云岭市档案局', null, null],
      ['云岭市旅游局', 2020, 2022],
    ]);
    expect(collection.use).toEqual([{ name: '云岭市档案局', year: 2023, file: '定稿/档案局.txt' }]);
  });

  it('may be left out', () => {
    expect(readConfig('{}').collection).toEqual({ aliases: [], merged: [], members: [], use: [] });
  });

  it.each([
    ['⟦[]⟧', '“collection”应写成花括号'],
    ['{ ⟦"member"⟧: {} }', '最接近的是“members”'],
    ['{ "aliases": { "甲局": ⟦"乙局"⟧ } }', '“甲局”应写成方括号里的一列'],
    ['{ "aliases": { "甲局": ["乙局", ⟦5⟧, ⟦""⟧] } }', '“甲局”应是引号里的文字'],
    ['{ "aliases": { ⟦" "⟧: [] } }', '应是引号里的文字'],
    ['{ "merged": { "甲局": ⟦{ "from": 2023 }⟧ } }', '这里缺少“of”'],
    ['{ "merged": { "甲局": { "from": ⟦"去年"⟧, "of": [] } } }', '“from”应是四位的年度，例如 2023'],
    ['{ "merged": { "甲局": ⟦2023⟧ } }', '“甲局”应写成花括号'],
    ['{ "members": { "甲市人民政府": [⟦{ "from": 2023 }⟧] } }', '这里缺少“name”'],
    ['{ "members": { "甲市人民政府": [{ "name": "甲局", ⟦"till"⟧: 1 }] } }', '没有“till”这一项'],
    ['{ "use": { ⟦"甲局"⟧: "甲.txt" } }', '“甲局”应写成机关名称、空格、年度'],
    ['{ "use": { "甲局 2023": ⟦"../甲.txt"⟧ } }', '不能走出这个文件夹'],
  ])('%s', (marked, says) => {
    const found = judged(marked.replace(/[⟦⟧]/g, ''));
    expect(found.marked).toBe(marked);
    expect(found.said[0]).toMatch(says);
    expect(found.levels.every((level) => level === 'warning')).toBe(true);
  });
});

describe('lists that count an agency twice', () => {
  it.each([
    [
      'the same name',
      '{ "members": { "云岭市人民政府": ["云岭市档案局", ⟦"市档案局"⟧] } }',
      '“云岭市人民政府”已经把它计算在内',
    ],
    [
      'the one that adds up',
      '{ "members": { "云岭市人民政府": [⟦"云岭市政府"⟧] } }',
      '请从“云岭市人民政府”的名单里删去“云岭市政府”',
    ],
    [
      'what a member adds up itself, though its list stands behind',
      '{ "members": { "云岭市人民政府": ["青山县人民政府", ⟦"青山县教育局"⟧], "青山县人民政府": ["教育局"] } }',
      '“青山县人民政府”已经把它计算在内',
    ],
    [
      'an office in the place of a government that is a member',
      '{ "members": { "云岭市人民政府": [⟦"青山县教育局"⟧, "青山县人民政府"] } }',
      '请从“云岭市人民政府”的名单里删去“青山县教育局”：“青山县人民政府”已经把它计算在内，汇总时会重复',
    ],
    [
      'two that name each other',
      '{ "members": { "青山县人民政府": ["白水县人民政府"], "白水县人民政府": [⟦"青山县人民政府"⟧] } }',
      '请从“白水县人民政府”的名单里删去“青山县人民政府”',
    ],
    [
      'a member of two that have nothing to do with each other',
      '{ "members": { "青山县人民政府": ["清水镇人民政府"], "白水县人民政府": [⟦"青山县清水镇人民政府"⟧] } }',
      '“青山县人民政府”已经把它计算在内',
    ],
  ])('are an error: %s', (_, marked, says) => {
    const found = judged(marked.replace(/[⟦⟧]/g, ''));
    expect(found.marked).toBe(marked);
    expect(found.said[0]).toMatch(says);
    expect(found.levels).toEqual(['error']);
  });

  it('are used without what is counted already', () => {
    expect(members('{ "members": { "云岭市人民政府": ["青山县教育局", "青山县人民政府", "云岭市档案局"] } }')).toEqual({
      云岭市人民政府: ['青山县人民政府', '云岭市档案局'],
    });
  });

  it.each([
    [
      'other years',
      '{ "members": { "青山县人民政府": [{ "name": "清水镇人民政府", "to": 2021 }], "白水县人民政府": [{ "name": "青山县清水镇人民政府", "from": 2022 }] } }',
    ],
    [
      'offices of one name in two counties',
      '{ "members": { "青山县人民政府": ["教育局"], "白水县人民政府": ["教育局"] } }',
    ],
    [
      'the own office, and counties with lists of their own',
      '{ "members": { "云岭市人民政府": ["云岭市人民政府办公室", "市教育局", "青山县人民政府"], "青山县人民政府": ["青山县政府办", "教育局", "清水镇人民政府"] } }',
    ],
    ['one member', '{ "members": { "甲公司": ["乙公司"] } }'],
  ])('are none: %s', (_, collection) => expect(judged(collection).said).toEqual([]));
});
