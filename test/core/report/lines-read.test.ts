import { describe, expect, it, test } from 'vitest';
import { readReport } from '../../../server/src/core/report/read.ts';
import { linesRead, untagged } from '../../support/lines-read.ts';
import {
  as,
  TITLE,
  HEADINGS,
  ONE,
  TWO,
  THREE,
  FOUR,
  FIVE,
  SIX,
  DISCLOSURE,
  REQUESTS,
  REVIEW,
} from '../../support/tagged-rows.ts';

const OPEN = '今年我局认真贯彻落实条例，推进政府信息公开，全年主动公开政府信息，加强';
const REST = '平台建设，提高公开质量，方便群众查询。';

describe('a report is read line by line', () => {
  test.each([
    [
      'whole',
      [
        ...as('段0', '索引号：000'),
        ...as('残', '打印此页'),
        TITLE,
        ...as('段0', '2024年1月20日', '本报告根据条例编制，统计期限自2023年1月1日起至2023年12月31日止，'),
        '│',
        ...as('续', '数据如下。'),
        ONE,
        ...as('段1', '（一）主动公开。公开信息3条。', '二是加强管理。'),
        ...as('页', '- 2 -'),
        TWO,
        ...as('段2', '现将情况列表如下：'),
        ...DISCLOSURE,
        ...as('段2', '注：无。'),
        THREE,
        ...REQUESTS,
        '│',
        FOUR,
        ...REVIEW,
        FIVE,
        ...as('段5', '问题有：公开不够全面'),
        SIX,
        ...as('段6', '无。'),
        ...as('残', '打印此页', '来源：本站'),
      ],
    ],
    ['with its tables behind all headings', [TITLE, ...HEADINGS, ...DISCLOSURE, ...REQUESTS, ...REVIEW]],
    [
      'with a table in front of them',
      [TITLE, ...DISCLOSURE, ONE, ...as('段1', '公开。'), TWO, THREE, ...REQUESTS, FOUR],
    ],
    ['with a table in another part', [TITLE, ONE, ...REQUESTS.slice(0, 3), TWO, THREE]],
    ['with two rows in their own part', [TITLE, ONE, TWO, THREE, ...REQUESTS.slice(0, 2)]],
    [
      'with two rows in another part, which are no table',
      [TITLE, ONE, ...REQUESTS.slice(0, 2).map((row) => row.replace('表3', '段1')), TWO, THREE],
    ],
    [
      'with three in another part, of which one has other words',
      [
        ...[TITLE, ONE],
        ...REQUESTS.slice(0, 3).map((row, at) =>
          row.replace('表3', '段1').replace('数量', at === 0 ? '数量（件）' : '数量'),
        ),
        ...[TWO, THREE],
      ],
    ],
    [
      'with a table twice, once in another part',
      [
        ...[TITLE, ONE, ...REQUESTS.slice(0, 3).map((row) => row.replace('表3', '段1')), TWO],
        ...[THREE, ...REQUESTS, FOUR],
      ],
    ],
    [
      'with a row twice in another part, which are no table',
      [
        ...[TITLE, ONE, ...as('段1', '\t自然人\t其他\t总计')],
        ...[REQUESTS[0]!, REQUESTS[0]!, REQUESTS[1]!].map((row) => row.replace('表3', '段1')),
        ...[TWO, THREE],
      ],
    ],
    ['with the labels of a table alone', [TITLE, THREE, FOUR, ...REVIEW.slice(0, 2), FIVE]],
    [
      'with the labels of a table alone, in another part',
      [TITLE, ONE, ...REVIEW.slice(0, 2).map((row) => row.replace('表4', '段1')), FOUR, FIVE],
    ],
    [
      'with a sentence in a table',
      [
        ...[TITLE, THREE, ...REQUESTS.slice(0, 2)],
        ...as('表3', '全年收到政府信息公开申请1件，均已办结，没有结转下年度继续办理的申请。'),
        ...[...REQUESTS.slice(2), FOUR],
      ],
    ],
    [
      'with headings over two lines',
      [
        TITLE,
        ...as('节3', '三、收到和处理政府信息', '公开申请情况'),
        ...REQUESTS,
        ...as('节4', '四、政府信息公开行政复议、', '行政诉讼情况'),
        ...REVIEW,
      ],
    ],
    [
      'with text behind headings',
      [
        ...[TITLE, ONE, ...as('节2~+段2', '二、主动公开政府信息情况：见下表。'), ...DISCLOSURE, THREE, FOUR, FIVE],
        ...as('节6~+段6', '六、其他需要报告的事项：无。本年度没有收取费用。'),
      ],
    ],
    [
      'with a part twice',
      [TITLE, ONE, ...as('段1', '公开。'), TWO, ...as('段2', '公开。'), ONE, ...as('段1', '公开。')],
    ],
    [
      'with a table of Markdown, and a line of dashes below it',
      [
        TITLE,
        TWO,
        ...as(
          '表2',
          '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
          '| --- | --- | --- | --- |',
          '| 规章 | 0 | 0 | 0 |',
          '| 行政规范性文件 | 2 | 1 | 9 |',
        ),
        ...as('残', '| --- | --- |'),
        ...as('段2', '公开。'),
      ],
    ],
    ['with a line of dashes above all', [...as('残', '| --- | --- |'), ...as('段0', '| 规章 | 0 | 0 | 0 |')]],
    [
      'with lines between headings that a web page has around them',
      [TITLE, ...as('残', '微信 微博'), ONE, ...as('段1', '来源：本站', '微信 微博'), TWO, ...as('残', '来源：本站')],
    ],
    ['with such a line in its second part', [TITLE, ONE, TWO, ...as('段2', '来源：本站'), THREE]],
    ['with such lines around its only heading', [TITLE, ...as('残', '来源：本站'), ONE, ...as('残', '来源：本站')]],
    ['without a heading', [TITLE, ...as('残', '来源：本站'), ...as('段0', '无。')]],
  ])('%s', (_, rows) => {
    expect(linesRead(untagged(rows)).split('\n')).toEqual(rows);
  });
});

describe('a paragraph', () => {
  test.each([
    ['goes on behind the number of a page', as('页', '- 2 -'), '续'],
    ['goes on below an empty line', ['│'], '续'],
    ['ends at a table', DISCLOSURE, '段1'],
    ['ends at a line of a web page', as('残', '打印此页'), '段1'],
    ['ends at a heading', [TWO], '段2'],
  ])('%s', (_, between, tag) => {
    const rows = [TITLE, ONE, ...as('段1', OPEN), ...between, ...as(tag, REST), THREE];
    expect(linesRead(untagged(rows)).split('\n')).toEqual(rows);
  });

  it('ends at the title', () => {
    const rows = [TITLE, ...as('段0', OPEN), TITLE.replace('题', '又'), ...as('段0', REST), ONE, TWO];
    expect(linesRead(untagged(rows)).split('\n')).toEqual(rows);
  });
});

describe('a text is a report', () => {
  const isReport = (...rows: readonly string[]) => readReport(untagged(rows)).recognised;
  test.each([
    ['with a title and a heading', [TITLE, FOUR], true],
    ['with a title and a table', [TITLE, ...DISCLOSURE], true],
    ['with a title alone', [TITLE, '│公开。'], false],
    ['with three headings', [ONE, TWO, THREE], true],
    ['with two', [ONE, TWO], false],
    ['with two and one in other words', [ONE, TWO, '│五、问题与对策'], false],
    ['with a table alone', DISCLOSURE, false],
    [
      'of which all stands on one line',
      [`│${HEADINGS.map((row) => `${row.slice(3)} ${'公'.repeat(80)}。`).join('')}`],
      true,
    ],
  ])('%s', (_, rows, isOne) => {
    expect(isReport(...rows)).toBe(isOne);
  });

  it('that has its year from its title, or from the period behind it', () => {
    const year = (...rows: readonly string[]) => readReport(untagged(rows)).year;
    const undated = TITLE.replace('2023年', '');
    const period = '│统计期限自2022年1月1日起至2022年12月31日止。';
    expect(year(TITLE, period, ONE)).toBe(2023);
    expect(year(undated, period, ONE)).toBe(2022);
    expect(year(undated, ONE, period)).toBeNull();
    expect(year(undated, ...Array<string>(58).fill('│'), period, '│公开。')).toBe(2022);
    expect(year(undated, ...Array<string>(59).fill('│'), period, '│公开。')).toBeNull();
    expect(year(period, ONE)).toBeNull();
  });
});
