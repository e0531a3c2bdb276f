import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { alsoOf } from '../../server/src/core/rules/finding.ts';
import { extractTables } from '../../server/src/core/features/extract.ts';
import { renderAny } from '../support/all-layouts.ts';
import { render } from '../support/layouts.ts';
import { balanced, uniform, withFigure } from '../support/model.ts';
import { type Change, sample } from '../support/sample.ts';

/** The rules of sums, rows and cells that speak of a text. */
const WATCHED =
  /^(row-|column-|review-|shifted-|stray-fig|empty-table|uncertain|missing-row|unknown-row|label-variant|mixed-form|wrong-form|blank-|not-a|word-|annot)/;

function heard(text: string): string[] {
  return analyze(text)
    .diagnostics.filter(({ rule }) => WATCHED.test(rule))
    .map((found) => [found.rule, ...alsoOf(found)].join(' + '));
}

const LAST = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1';
const FIRST = '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t0';
const SECOND = '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0';
const TOTAL = '（七）总计\t13\t2\t0\t0\t1\t0\t16';

describe('a table of one report', () => {
  it.each<[string, readonly Change[], readonly string[]]>([
    ['nothing changed', [], []],
    ['an applicant of 四 too many', [[LAST, LAST.replace('\t1\t', '\t5\t')]], ['row-sum + column-balance']],
    ['an applicant of 四 left out', [[LAST, LAST.replace('\t1\t', '\t0\t')]], ['row-sum + column-balance']],
    ['the total of 四', [[LAST, LAST.replace(/1$/, '3')]], ['row-sum + column-balance']],
    ['an applicant of （七）', [[TOTAL, TOTAL.replace('\t13', '\t14')]], ['row-sum + column-total + column-balance']],
    [
      'a result and its total',
      [['2.重复申请\t2\t0\t0\t0\t0\t0\t2', '2.重复申请\t2\t0\t0\t0\t0\t0\t4']],
      ['row-sum + column-total'],
    ],
    [
      'a row of table two with a figure less',
      [['行政规范性文件\t2\t1\t9', '行政规范性文件\t2\t1']],
      ['uncertain-cell'],
    ],
    ['a row of table two with one figure', [['行政规范性文件\t2\t1\t9', '行政规范性文件\t9']], ['uncertain-cell']],
    ['shortened: 1.逾期不补正', [[FIRST, '1.逾期不补正\t0']], ['label-variant']],
    ['shortened: 1.无正当理由逾期不补正', [[FIRST, '1.无正当理由逾期不补正\t0']], ['label-variant']],
    ['shortened: 2.逾期不缴费', [[SECOND, '2.逾期不缴费\t0']], ['label-variant']],
    ['shortened: 2.逾期未缴费', [[SECOND, '2.逾期未缴费\t0']], ['label-variant']],
    ['shortened: 2.逾期未缴纳费用', [[SECOND, '2.逾期未缴纳费用\t0']], ['label-variant']],
    ['shortened: 7.行政执法案卷', [['7.属于行政执法案卷', '7.行政执法案卷']], ['label-variant']],
    ['shortened: 8.行政查询事项', [['8.属于行政查询事项', '8.行政查询事项']], ['label-variant']],
    ['shortened and wrong', [[FIRST, '1.逾期不补正\t4']], ['label-variant', 'row-sum + column-total']],
  ])('%s', (_, changes, findings) => {
    expect(heard(sample(2021, ...changes)).sort()).toEqual([...findings].sort());
  });
});

describe('a row that stands one column off', () => {
  const model = balanced(withFigure(uniform(2021, '0'), 'requests', 'granted', 'natural-person', '12'));
  const row = (figures: string) =>
    render(model, 'L3').replace(/（一）予以公开(\t+)12(\t0){5}\t12/, `（一）予以公开$1${figures}`);
  it.each<[string, string, readonly string[]]>([
    ['right, the total lost', '\t12\t0\t0\t0\t0\t0', ['shifted-column + row-sum + column-total']],
    ['right, a zero in front', '0\t12\t0\t0\t0\t0\t0', ['shifted-column + row-sum + column-total']],
    ['right, a stroke in front', '/\t12\t0\t0\t0\t0\t0', ['shifted-column + row-sum + column-total']],
    ['the total alone', '12\t0\t0\t0\t0\t0\t13', ['row-sum + column-total']],
    ['one applicant in the column of another', '0\t12\t0\t0\t0\t0\t12', ['column-total', 'column-total']],
    ['as it should be', '12\t0\t0\t0\t0\t0\t12', []],
  ])('%s', (_, figures, findings) => {
    expect(heard(row(figures)).filter((each) => !each.startsWith('blank'))).toEqual(findings);
  });

  it('where its rule is off, its sums are told', () => {
    const { diagnostics } = analyze(row('\t12\t0\t0\t0\t0\t0'), { levels: { 'shifted-column': 'off' } });
    expect(diagnostics.map(({ rule }) => rule)).toContain('row-sum');
  });
});

it('where the first rule of a cell is off, the next one tells it', () => {
  const text = sample(2021, [LAST, LAST.replace('\t1\t', '\t5\t')]);
  const { diagnostics } = analyze(text, { levels: { 'row-sum': 'off' } });
  expect(diagnostics.map((found) => [found.rule, alsoOf(found)])).toEqual([['column-balance', []]]);
});

/** A table with one cell a line, a bar in front of each row and one below each cell. */
const barred = (text: string) =>
  text
    .split('\n')
    .map((line) => {
      if (!line.includes('\t')) return line;
      const cells = line.split('\t').filter((cell) => cell !== '');
      return cells.map((cell, at) => `${at === 0 ? '| ' : ''}${cell}\n|`).join('\n');
    })
    .join('\n');

describe('a table with bars alone on lines', () => {
  it('is read as any other', () => {
    expect(heard(barred(sample(2021)))).toEqual([]);
  });

  it('shows a wrong sum', () => {
    expect(heard(barred(sample(2021, [LAST, LAST.replace('\t1\t', '\t5\t')])))).toEqual(['row-sum + column-balance']);
  });
});

describe('tables on two forms', () => {
  const part = (text: string) => text.slice(text.indexOf('三、收到'), text.indexOf('四、政府信息公开行政复议'));
  const [old, current] = [sample(2019), sample(2021)];

  it('an old table two in a report of today is one finding', () => {
    expect(heard(old.replace(part(old), part(current)).replace('2020年政府信息公开', '2023年政府信息公开'))).toEqual([
      'mixed-form',
    ]);
  });

  it('every sum of theirs is checked', () => {
    const wrong = part(current).replace(LAST, LAST.replace('\t1\t', '\t5\t'));
    expect(heard(old.replace(part(old), wrong).replace('2020年政府信息公开', '2023年政府信息公开'))).toEqual([
      'mixed-form',
      'row-sum + column-balance',
    ]);
  });

  it('an old table three in a report of today is one finding', () => {
    expect(heard(current.replace(part(current), part(old)))).toEqual(['mixed-form']);
  });

  it('a report on one form has none', () => {
    expect([...heard(old), ...heard(current)]).toEqual([]);
  });
});

describe('a blank beside a merged cell of the header', () => {
  it.each(['L6', 'L13'] as const)('is the blank of its own column, in layout %s', (layout) => {
    // Between the second column and the third lies an empty cell in every row.
    const model = withFigure(uniform(2019, '7'), 'disclosure', 'other-service', 'previous', '');
    const { 'other-service': row, license } = extractTables(analyze(renderAny(model, layout)).report).disclosure;
    expect(row).toEqual({ previous: null, change: 7, decisions: 7 });
    expect(license).toEqual({ previous: 7, change: 7, decisions: 7 });
  });
});
