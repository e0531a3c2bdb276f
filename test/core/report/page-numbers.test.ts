import { describe, expect, test } from 'vitest';
import { pageNumbers } from '../../../server/src/core/report/page-numbers.ts';
import { isSentence } from '../../../server/src/core/report/sentence-line.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';

const found = (...lines: string[]) => [...pageNumbers(parse(lines.join('\n')))];

describe('a page number', () => {
  test.each(['- 3 -', '-3-', '-- 3 --', '第3页', '第 3 页，共 9 页', '第3页共9页', '3/9页', '3 / 共9页'])(
    'alone on its line: 「%s」',
    (line) => expect(found('甲', line, '乙')).toEqual([1]),
  );

  test.each(['3', '3/9', 'Page 3 of 9', '- 12345 -', '第3页的内容', `第3页${' '.repeat(200)}`])(
    'is not, within a page: 「%s」',
    (line) => expect(found('甲', line, '乙')).toEqual([]),
  );

  test.each(['3', ' 3 ', '3/9', 'page 3', 'Page 3 of 9'])('in front of a new page: 「%s」', (line) => {
    expect(found('甲', line, '\f乙')).toEqual([1]);
  });

  test.each(['3件', '12345', '甲'])('is not, in front of a new page: 「%s」', (line) => {
    expect(found('甲', line, '\f乙')).toEqual([]);
  });

  test('may have blank lines behind it, up to five', () => {
    expect(found('3', ...Array<string>(5).fill(''), '\f乙')).toEqual([0]);
    expect(found('3', ...Array<string>(5).fill('  '), '\f乙')).toEqual([0]);
    expect(found('3', ...Array<string>(6).fill(' '), '\f乙')).toEqual([]);
    expect(found('3', '甲', '\f乙')).toEqual([]);
  });
});

test('a sentence is a long line with a full stop and no cells', () => {
  const lines = [`${'一'.repeat(19)}。`, `${'一'.repeat(18)}。`, '一'.repeat(30), `甲\t${'一'.repeat(30)}。`];
  expect(lines.map((line) => isSentence(parse(line).lines[0]!.content))).toEqual([true, false, false, false]);
});
