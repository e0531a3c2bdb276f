import { describe, expect, test } from 'vitest';
import { headingsOn } from '../../../server/src/core/report/crowded-lines.ts';
import { isCrowded } from '../../../server/src/core/report/crowded.ts';
import { findHeadings } from '../../../server/src/core/report/headings.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';
import { tableIn } from '../../support/table-read.ts';

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
];
const [ONE = '', TWO = '', THREE = ''] = HEADINGS;

describe('headings on one line', () => {
  const prose = (length: number) => '公'.repeat(length);
  /** The first three headings with so many characters behind each. */
  const line = (...lengths: readonly number[]) =>
    lengths.map((length, at) => `${HEADINGS[at]}${prose(length)}`).join('');
  const upTo = (length: number): string => {
    const text = line(60, 60, 0);
    return text + prose(length - text.length);
  };

  test.each([
    ['three', line(80, 80, 20), 3],
    ['four', line(60, 60, 60, 60), 4],
    ['two', line(100, 100), 0],
    ['six characters between', line(6, 150, 20), 3],
    ['five characters between', line(5, 150, 20), 0],
    ['a hundred between in all', line(50, 50, 90), 3],
    ['fewer in all', line(50, 49, 90), 0],
    ['on 200 characters', upTo(200), 3],
    ['on 199', upTo(199), 0],
    ['in another order', `${THREE}${prose(80)}${TWO}${prose(80)}${ONE}${prose(80)}`, 0],
    ['in other words', `一、信息公开总体情况${prose(90)}${TWO}${prose(80)}${THREE}`, 3],
    ['none', prose(300), 0],
  ])('%s', (_, text, count) => {
    expect(headingsOn(parse(text).lines[0]!.content)).toBe(count);
  });
});

describe('a table of contents', () => {
  const lines = (...texts: readonly string[]) => findHeadings(parse(texts.join('\n'))).map(({ line }) => line);
  const body = HEADINGS.flatMap((heading) => [heading, '公开。']);

  test.each([
    ['of three headings or more', HEADINGS, [4, 6, 8, 10]],
    ['with empty lines between', [ONE, '', '', '', TWO, '', THREE], [7, 9, 11, 13]],
    ['whose headings are far apart, which is none', [ONE, '', '', '', '', TWO, THREE], [0, 5, 6, 7, 9, 11, 13]],
    ['with text between, which is none', [ONE, '公开。', TWO, THREE], [0, 2, 3, 4, 6, 8, 10]],
    ['of two headings, which is none', [ONE, TWO], [0, 1, 2, 4, 6, 8]],
    [
      'with a heading that does not come again, which is none',
      [...HEADINGS, '五、存在的主要问题及改进情况'],
      [0, 1, 2, 3, 4, 5, 7, 9, 11],
    ],
  ])('%s', (_, contents, found) => {
    expect(lines(...contents, ...body)).toEqual(found);
  });
});

describe('a table with more figures than its labels account for', () => {
  const LABELS = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（七）总计'];
  const [NEW = '', CARRIED_IN = ''] = LABELS;
  const table = LABELS.map((label) => `${label} 1 0 0 0 0 0 1`).join('\n');
  const LAST = '四、结转下年度继续办理 1 0 0 0 0 0 1';
  const twice = `${NEW} 1 2 3 4 5 6 7 1 2 3 4 5 6 7\n${CARRIED_IN} 1 2 3 4 5 6 7`;

  test.each([
    ['as many', table, false],
    ['a row of another label', `${table}\n公开 1 2 3 4 5 6 7\n${LAST}`, true],
    ['fewer than a row of another label', `${table}\n公开 1 2 3 4 5 6\n${LAST}`, false],
    ['signs and groups', `${table}\n公开 -1 +2 1,003 4.5 5 6 7\n${LAST}`, true],
    ['strokes among them', `${table}\n公开 / 无 3 4 5 6 7\n${LAST}`, false],
    ['words among others', `${table}\n公开 1 2 3 4 5 6 甲7\n${LAST}`, false],
    ['a row without a label', table.replace('\n二', '\n1 2 3 4 5 6 7\n二'), true],
    ['two rows behind a label', twice, true],
    ['not quite two rows behind a label', twice.replace(' 7 1', ' 1'), false],
    ['two rows behind a label, between tabs', twice.replaceAll(' ', '\t'), false],
  ])('%s', (_, text, crowded) => {
    expect(isCrowded(tableIn(text, 'requests')!)).toBe(crowded);
  });
});
