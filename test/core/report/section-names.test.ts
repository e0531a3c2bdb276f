import { describe, expect, test } from 'vitest';
import { listedNames, nearNames } from '../../../server/src/core/report/section-names.ts';
import { isSentence } from '../../../server/src/core/report/sentence-line.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';
import { plain } from '../../../server/src/core/text/plain.ts';
import { paragraph } from '../../support/paragraph.ts';

const NAMES = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = '', FIFTH = ''] = NAMES;

describe('the names of the parts in a paragraph', () => {
  /** How many there are, and the words from the first to the last. */
  const listed = (text: string): string | null => {
    const list = listedNames(paragraph(text, null).prose);
    return list && `${list.count} ${plain(text).slice(list.start, list.end)}`;
  };
  const three = NAMES.slice(0, 3).join('、');

  test.each([
    [`本报告由${NAMES.join('、')}组成。`, `6 ${NAMES.join('、')}`],
    [`𠮷本报告由${three}组成。`, `3 ${three}`],
    [`一是${FIRST}；二是${SECOND}；三是${THIRD}。`, `3 ${FIRST};二是${SECOND};三是${THIRD}`],
    [`第一部分${FIRST}，第二部分${SECOND}，以及第三部分${THIRD}`, `3 ${FIRST},第二部分${SECOND},以及第三部分${THIRD}`],
    [`${THIRD}、${FIRST}和${SECOND}`, `3 ${THIRD}、${FIRST}和${SECOND}`],
  ])('are a list in 「%s」', (text, list) => {
    expect(listed(text)).toBe(list);
  });

  test.each([`${FIRST}、${SECOND}`, `${FIRST}、改革情况、${SECOND}、${THIRD}`, '公开。', ''])(
    'are none in 「%s」',
    (text) => {
      expect(listed(text)).toBeNull();
    },
  );
});

describe('a name that is almost right', () => {
  const near = (...names: readonly string[]): string[] => {
    const text = `包括：${names.join('、')}。`;
    return nearNames(paragraph(text, null).prose).map(
      ({ section, start, end }) => `${section.id} ${plain(text).slice(start, end)}`,
    );
  };

  test.each([
    ['a character lost', [FIRST, '主动公开政府信息情', THIRD, FOURTH], ['disclosure 主动公开政府信息情']],
    ['a character twice', [FIRST, '主动公开政府信信息情况', THIRD, FOURTH], ['disclosure 主动公开政府信信息情况']],
    [
      'two of them',
      [FIRST, SECOND, '收到和处理政府信息公申请情况', FOURTH, '存在的主要问题及改进情', NAMES[5]!],
      ['requests 收到和处理政府信息公申请情况', 'problems 存在的主要问题及改进情'],
    ],
    ['other words', [FIRST, '主动公开重要情况', THIRD, FOURTH], []],
    ['no name there', [FIRST, THIRD, FOURTH], []],
    ['names in another order', [THIRD, '主动公开政府信息情', FIRST, FOURTH], []],
    ['no name in front', ['总体情', SECOND, THIRD, FOURTH], []],
    ['no name behind', [FIRST, SECOND, FOURTH, '存在的主要问题及改进情'], []],
    ['right names', [FIRST, SECOND, THIRD, FOURTH, FIFTH], []],
    ['two right names', [FIRST, '主动公开政府信息情', THIRD], []],
  ])('%s', (_, names, found) => {
    expect(near(...names)).toEqual(found);
  });
});

describe('a line that is a sentence', () => {
  const prose = (length: number): string => '公'.repeat(length);
  test.each([
    [`${prose(19)}。`, true],
    [`${prose(18)}。`, false],
    [`${prose(10)}。${prose(9)}`, true],
    [prose(20), false],
    [`${prose(19)}。\t3`, false],
    [`| ${prose(19)}。 |`, false],
  ])('「%s」', (line, is) => {
    expect(isSentence(parse(line).lines[0]!.content)).toBe(is);
  });
});
