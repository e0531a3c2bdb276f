import { describe, expect, test } from 'vitest';
import { lostTables } from '../../../server/src/core/report/lost-tables.ts';
import { readReport } from '../../../server/src/core/report/read.ts';

const TITLE = '云岭市水务局2023年政府信息公开工作年度报告';
const [ONE, TWO, THREE, FOUR, SIX] = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '六、其他需要报告的事项',
];
/** The lines that stand for tables, each with the table that is missing there. */
const lost = (...lines: readonly string[]): string[] => {
  const text = [TITLE, ...lines].join('\n');
  return lostTables(readReport(text)).map(
    ({ line, span, table }) => `${line} ${text.slice(span.start, span.end)} ${table}`,
  );
};

describe('a line that stands for a table', () => {
  test.each([
    '[TABLE]',
    '【表格】',
    '[ 此处为表格 ]',
    '[table 3]',
    '(表略)',
    '（ 表格见图 ）',
    `[表${'长'.repeat(20)}]`,
  ])('is 「%s」 wherever it stands', (mark) => {
    expect(lost(ONE, `  ${mark}  `, TWO)).toEqual([`2 ${mark} null`]);
    expect(lost(ONE, TWO, mark)).toEqual([`3 ${mark} disclosure`]);
  });

  test.each(['![](media/image2.png)', '[image]', '【图片1】', '[PICTURE of a table]', `![${'a'.repeat(80)}](b)`])(
    'is 「%s」 where a table is missing',
    (mark) => {
      expect(lost(ONE, mark, TWO)).toEqual([]);
      expect(lost(ONE, TWO, mark)).toEqual([`3 ${mark} disclosure`]);
    },
  );

  test.each(['详见[表格]', '[表格]详见', '[附件]', '(表)', `[表${'长'.repeat(21)}]`, `![${'a'.repeat(81)}](b)`, ''])(
    'is not 「%s」',
    (line) => {
      expect(lost(ONE, TWO, line)).toEqual([]);
    },
  );

  test('stands for the table of its part, where that is not there', () => {
    const table = '规章\t1\t2\t3';
    expect(lost('[图片]', '[表]', TWO, '[表]', THREE, '[图片]', FOUR, '[图片]', SIX, '[图片]', '[表]')).toEqual([
      ...['2 [表] null', '4 [表] disclosure', '6 [图片] requests', '8 [图片] review', '11 [表] null'],
    ]);
    expect(lost(TWO, table, '[图片]', '[表]', THREE)).toEqual(['4 [表] null']);
  });
});
