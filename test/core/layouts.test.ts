import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { extractTables } from '../../server/src/core/features/extract.ts';
import { render } from '../support/layouts.ts';
import { balanced, uniform } from '../support/model.ts';

/** The sample in tab rows, and the same made into another layout. */
const TABS = render(balanced({ ...uniform(2021, '12'), agency: '云岭市人民政府' }), 'L3');
const read = (text: string) => extractTables(analyze(text).report);
const loud = (text: string) =>
  analyze(text).diagnostics.flatMap(({ rule, severity }) =>
    severity === 'error' || severity === 'warning' ? [rule] : [],
  );

/** What stands around a table of words, from its heading to the next. */
const requests = (rows: string): string => TABS.replace(/(三、收到[^\n]*\n)[\s\S]*?(?=四、政府)/, `$1${rows}\n`);

describe('a report', () => {
  it('wrapped whole in one table is read as without it', () => {
    const wrapped = TABS.replace(/^(.*)$/gm, (line) =>
      line === '' ? '' : `| ${line.replaceAll('\t', ' | ')} |${' |'.repeat(30)}`,
    );
    expect(read(wrapped)).toEqual(read(TABS));
    expect(loud(wrapped)).toEqual([]);
  });

  it('with a page number and a new page between a label and its figures is read as without them', () => {
    const paged = TABS.replace('一、本年新收政府信息公开申请数量\t\t', '一、本年新收政府信息公开申请数量\t\t').replace(
      /\n(四、结转下年度[^\n]*)/,
      '\n- 3 -\n\f$1',
    );
    expect(read(paged)).toEqual(read(TABS));
    expect(loud(paged)).toEqual([]);
  });
});

describe('labels around figures', () => {
  const table = [
    '一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1',
    '二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0',
    '三、    （一）予以公开    1 0 0 0 0 0 1',
    '本年 （二）部分公开（区分处理的，',
    '            0 0 0 0 0 0 0',
    '度办 只计这一情形，不计其他情形）',
    '理结 （七）总计 1 0 0 0 0 0 1',
    '果',
    '四、结转下年度继续办理 0 0 0 0 0 0 0',
  ].join('\n');

  it('are put together, and each has its own', () => {
    const { requests: rows } = read(requests(table));
    expect(rows.new).toMatchObject({ 'natural-person': 1, total: 1 });
    expect(rows['partly-granted']).toMatchObject({ 'natural-person': 0, total: 0 });
    expect(rows.total).toMatchObject({ total: 1 });
  });

  it('leave a row open of which a figure was torn in two', () => {
    const torn = table.replace('申请数量 1 0 0 0 0 0 1\n', '申请数量 1 0 0 0 0 0 24194512\n0\n');
    const { requests: rows } = read(requests(torn));
    expect(rows.new).toEqual(Object.fromEntries(Object.keys(rows.total ?? {}).map((column) => [column, null])));
    expect(analyze(requests(torn)).diagnostics.map(({ rule }) => rule)).toContain('uncertain-cell');
    expect(loud(requests(torn))).not.toContain('row-sum');
  });

  it('keep the columns of blanks where spaces align them, and guess none where they do not', () => {
    /** A row in which Han characters take two columns and every figure begins where its column does. */
    const row = (label: string, figures: string) =>
      label +
      ' '.repeat(40 - 2 * label.length) +
      figures
        .split('|')
        .map((figure) => figure.padEnd(5))
        .join('');
    const aligned = [
      row('一、本年新收政府信息公开申请数量', '1|20|3|4|5|6|39'),
      row('二、上年结转政府信息公开申请数量', '0|0|0|0|0|0|0'),
      row('（一）予以公开', '|20||4|||24'),
      row('（七）总计', '|20||4|||24'),
      row('四、结转下年度继续办理', '1||3||5|6|15'),
    ].join('\n');
    expect(read(requests(aligned)).requests.granted).toMatchObject({
      'natural-person': null,
      enterprise: 20,
      social: 4,
      total: 24,
    });
    const shoved = aligned.replace(/ {2,}/g, ' ');
    expect(read(requests(shoved)).requests.granted).toMatchObject({ enterprise: null, social: null, total: null });
  });
});
