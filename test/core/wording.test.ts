import { describe, expect, it } from 'vitest';
import { en as client } from '../../client/src/words/en.ts';
import { zhCn as clientZhCn } from '../../client/src/words/zh-cn.ts';
import { WORDS } from '../../server/src/cli/words.ts';
import { article20 } from '../../server/src/core/form/article-20.ts';
import { FORMS } from '../../server/src/core/form/forms.ts';
import { WORDINGS } from '../../server/src/core/messages/catalogue.ts';
import { fill } from '../../server/src/core/messages/template.ts';
import { listed } from '../../server/src/core/rules/listed.ts';

/** Every sentence in `value`, by its path; of what is said in both languages those of one. */
function sentences(value: unknown, isEnglish: boolean, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'en' && !isEnglish ? [] : sentences(each, isEnglish, `${path}/${key}`),
  );
}

const notes = FORMS.flatMap(({ tables, sections }) => [
  ...sections.map(({ note }) => note),
  ...Object.values(tables).flatMap(({ blocks }) =>
    blocks.flatMap(({ rows, columns, groups, headers }) =>
      [...rows, ...columns, ...groups, ...headers].map(({ note }) => note),
    ),
  ),
]);

describe('Chinese', () => {
  const said = sentences([WORDINGS['zh-cn'], WORDS['zh-cn'], clientZhCn, notes, article20], false);

  it('quotes in “ ”, and names tables by their part', () => {
    expect(said.filter(([, text]) => /[「」]|[二三四]表/.test(text))).toEqual([]);
  });

  it('says which is more, and what is to be corrected', () => {
    expect(said.filter(([, text]) => /差 \{|差多少|改错的|免得|规矩/.test(text))).toEqual([]);
  });

  it('speaks as official papers do', () => {
    expect(
      said.filter(([, text]) => /读不出来|写不出去|写不进|装全|与它说话|看了|走了|满了|中断了/.test(text)),
    ).toEqual([]);
  });
});

describe('an equation of many cells', () => {
  it('names four of a side, and says how many there are and what they come to', () => {
    const left = [3, 1, 4, 1, 5].map((value, at) => ({ name: `第${at + 1}项`, value: String(value) }));
    const data = { equations: [{ left, leftSum: '14', right: [{ name: '总计', value: '13' }], rightSum: '13' }] };
    const { grammar } = WORDINGS['zh-cn'];
    expect(fill('现在：{equations}。', data, grammar)).toBe(
      '现在：第1项 3 ＋ 第2项 1 ＋ 第3项 4 ＋ 第4项 1 等 5 格 ＝ 14 ≠ 总计 13。',
    );
  });
});

describe('a list of names', () => {
  const write = (names: readonly string[], language: 'zh-cn' | 'en') =>
    fill('{names}', { names: listed(names) }, WORDINGS[language].grammar);

  it('has no mark between quotation marks, as GB/T 15834 has it', () => {
    expect(write(['行政许可', '行政处罚'], 'zh-cn')).toBe('“行政许可”“行政处罚”');
    expect(write(['行政许可', '行政处罚'], 'en')).toBe('“行政许可”, “行政处罚”');
  });

  it('names three of many, and ends as the language does', () => {
    expect(write(['甲', '乙', '丙', '丁'], 'zh-cn')).toBe('“甲”“乙”“丙”等');
    expect(write(['甲', '乙', '丙', '丁'], 'en')).toBe('“甲”, “乙”, “丙” and others');
  });

  it('keeps the mark where more than a name stands between', () => {
    const cells = [
      { row: '（七）总计', column: '自然人' },
      { row: '（七）总计', column: '商业企业' },
    ];
    expect(fill('{cells}', { cells }, WORDINGS['zh-cn'].grammar)).toBe(
      '“（七）总计”的“自然人”、“（七）总计”的“商业企业”',
    );
  });
});

describe('English', () => {
  const words = [WORDINGS.en, WORDS.en, client, article20.map(({ en }) => en)];
  const said = [
    ...sentences(words, true),
    ...sentences(
      notes.map(({ en }) => en),
      true,
    ),
  ];

  it('holds Chinese in quotation marks only', () => {
    const bare = said.map(([path, text]) => [path, text.replace(/“[^”]*”/g, '')]);
    expect(bare.filter(([, text]) => /[\u4e00-\u9fff「」]/.test(text!))).toEqual([]);
  });

  it('counts one and many', () => {
    const { grammar } = WORDINGS.en;
    expect(fill('{count|cell is|cells are} blank', { count: 1 }, grammar)).toBe('1 cell is blank');
    expect(fill('{count|cell is|cells are} blank', { count: 2 }, grammar)).toBe('2 cells are blank');
    const counted = /\{count\} (?!equations|is\b)[a-z-]+s\b/;
    const messages = sentences([WORDINGS.en.messages, WORDINGS.en.fixes], true);
    expect(messages.filter(([, text]) => counted.test(text)).map(([path]) => path)).toEqual([
      '/0/article-number',
      '/0/article-number/item',
    ]);
  });
});

describe('quotation marks inside others', () => {
  it('are single ones; outside they are as they are', () => {
    const data = { row: '3.危及“三安全一稳定”' };
    const { grammar } = WORDINGS['zh-cn'];
    expect(fill('“{row}”', data, grammar)).toBe('“3.危及‘三安全一稳定’”');
    expect(fill('改为：{row}', data, grammar)).toBe('改为：3.危及“三安全一稳定”');
  });
});
