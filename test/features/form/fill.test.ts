import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze.ts';
import { blankReport } from '../../../server/src/core/features/blank-report.ts';
import { fill } from '../../../server/src/core/features/form/fill.ts';
import { fillSentences } from '../../../server/src/core/features/form/fill-sentences.ts';
import type { Filling } from '../../../server/src/core/features/form/fill-wishes.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { renderAny } from '../../support/all-layouts.ts';
import { CONVERTED } from '../../converters/fixtures.ts';
import { uniform, withFigure } from '../../support/model.ts';
import { sample } from '../../support/sample.ts';

const reportOf = (text: string) => analyze(text).report;

/** The text with cells filled in, and what is said of it. */
function filled(text: string, ...cells: readonly Filling[]): { text: string; said: string[] } {
  const report = reportOf(text);
  const found = fill(report, cells);
  return { text: applyEdits(text, found.edits), said: fillSentences(report, found, 'zh-cn') };
}

const GRANTED: Filling = { table: 'requests', row: 'granted', column: 'social', words: '3' };
const FEE: Filling = { table: 'disclosure', row: 'fee', column: 'amount', words: '1.5' };
const UPHELD: Filling = { table: 'review', row: 'reconsideration', column: 'upheld', words: '4' };
const L3 = renderAny(uniform(2021, '7'), 'L3');

/** The line of a text that begins with these words. */
const lineOf = (text: string, words: string) => text.split('\n').find((line) => line.trimStart().startsWith(words));

describe('a cell that is filled in', () => {
  it.each([
    ['1２', '12'],
    [' 5\u00a0', '5'],
    ['1,234', '1234'],
    ['', ''],
  ])('「%s」 is written as 「%s」', (typed, words) => {
    expect(filled(L3, { ...GRANTED, words: typed })).toEqual({
      text: L3.replace(/（一）予以公开(\t+)7\t7\t7\t7/, `（一）予以公开$17\t7\t7\t${words}`),
      said: [],
    });
  });

  it('may be an amount of money, or a change against the year before', () => {
    expect(lineOf(filled(L3, FEE).text, '行政事业性收费')).toMatch(/\t1\.5\t/);
    const text = renderAny(uniform(2019, '7'), 'L3');
    const change: Filling = { table: 'disclosure', row: 'license', column: 'change', words: '-3' };
    expect(lineOf(filled(text, change).text, '行政许可')).toMatch(/^行政许可\t7\t-3\t7/);
  });

  it.each(['约3', '3.5', '-3', '/', '3个', 'x'.repeat(400), '9'.repeat(60), '1 2'])(
    'says so of 「%s」, which is no number of cases, and leaves it as it is',
    (words) => {
      const { text, said } = filled(L3, { ...GRANTED, words });
      expect(text).toBe(L3);
      expect(said).toEqual([expect.stringMatching(/^没有填：“（一）予以公开”的“社会公益组织”写的是“/)]);
    },
  );

  it('is written over all that stood there, whatever lines it stood on', () => {
    const text = sample(2021, ['行政规范性文件\t2\t1\t9', '行政规范性文件\t2个（含1件）\t1\t9']);
    const cell: Filling = { table: 'disclosure', row: 'normative', column: 'issued', words: '2' };
    expect(filled(text, cell).text).toBe(sample(2021));
    const stacked = renderAny(uniform(2021, '7'), 'L1').replace('（一）予以公开\n\t7', '（一）予以公开\n\t7\n7');
    const person: Filling = { ...GRANTED, column: 'natural-person', words: '8' };
    expect(filled(stacked, person).text).toBe(stacked.replace('（一）予以公开\n\t7\n7', '（一）予以公开\n\t8'));
  });

  it('stays in its column where lines or spaces keep columns', () => {
    const framed = (figure: string) =>
      sample(2021).replace('行政规范性文件\t2\t1\t9', () => `| 行政规范性文件 | ${figure}| 1    | 9    |`);
    const cell: Filling = { table: 'disclosure', row: 'normative', column: 'issued', words: '20' };
    expect(filled(framed('2    '), cell).text).toBe(framed('20   '));
  });
});

describe('a blank that has no place', () => {
  const blank = withFigure(uniform(2021, '7'), 'requests', 'granted', 'enterprise', '');

  it('has its row written on one line, which is said', () => {
    const text = renderAny(uniform(2021, '7'), 'L4');
    const { text: cleared, said } = filled(text, { ...GRANTED, words: '' });
    expect(cleared).toContain('\n（一）予以公开\t7\t7\t7\t\t7\t7\t7\n');
    expect(said).toEqual(['这几行原来没有地方写空白的格，已改写成一行：（一）予以公开。其他数字没有改动。']);
    expect(filled(cleared, GRANTED)).toEqual({ text: cleared.replace('\t\t', '\t3\t'), said: [] });
  });

  it('is not guessed where nothing tells which one it is; the whole row can be given', () => {
    const text = renderAny(blank, 'L4');
    expect(filled(text, GRANTED)).toEqual({
      text,
      said: ['没有填：“（一）予以公开”有 6 个数字，看不出各在哪一列。请把整行一次填齐（可以粘贴一行）。'],
    });
    const columns = ['natural-person', 'enterprise', 'research', 'social', 'legal-service', 'other', 'total'];
    const row = columns.map((column, at) => ({ ...GRANTED, column, words: String(at) }));
    expect(filled(text, ...row).text).toContain('\n（一）予以公开\t0\t1\t2\t3\t4\t5\t6\n');
  });

  it('is found in a report whose editor took the tabs at the ends of lines', () => {
    const text = blankReport('云岭市档案局', 2023)!.replace(/\t+$/gm, '');
    const { text: once } = filled(text, GRANTED, FEE, UPHELD);
    expect(once).toContain('\n三、本年度办理结果\t（一）予以公开\t\t\t\t3\t\t\t\n');
    expect(reportOf(once).tables.review?.rows.get('reconsideration')?.figures.get('upheld')?.value).toMatchObject({
      kind: 'number',
    });
  });

  it.each([2020, 2023])('is found in every row of such a report of %s', (year) => {
    const text = blankReport('云岭市档案局', year)!.replace(/\t+$/gm, '');
    const report = reportOf(text);
    for (const { id: table, blocks } of Object.values(report.readBy.tables)) {
      for (const { rows, columns } of blocks) {
        for (const { id: row } of rows) {
          const { refused } = fill(report, [{ table, row, column: columns.at(-1)!.id, words: '3' }]);
          expect(refused).toEqual([]);
        }
      }
    }
  });
});

describe('a table that a program has aligned by spaces', () => {
  const converted = (folder: string, name: string) => readFileSync(join(CONVERTED, folder, `${name}.txt`), 'utf8');
  const valid: Filling = { table: 'disclosure', row: 'rules', column: 'valid', words: '4567' };

  it('grows to the right where its last column has no room on the left', () => {
    const text = converted('2021-sparse', 'pandoc-plain-html');
    const wider = filled(text, valid);
    expect(wider.said).toEqual([]);
    expect(lineOf(text, '规章 ')).toMatch(/ {14}0$/);
    expect(wider.text).toBe(text.replace(/(规章 .* )0\n/, '$14567\n'));
  });

  it('has a blank in a row whose label is printed around its figures, or on their line', () => {
    const text = converted('2021-dense', 'pdftotext-layout-docx');
    const around = filled(text, { ...GRANTED, row: 'partly-granted', words: '' });
    expect(around.text).toBe(
      text.replace('345     66    305   334   158    154    1362', '345\t66\t305\t\t158\t154\t1362'),
    );
    expect(around.said).toEqual(['这几行原来没有地方写空白的格，已改写成一行：（二）部分公开。其他数字没有改动。']);
    const before = filled(text, { ...GRANTED, row: 'denied.state-secret', words: '' });
    expect(before.text).toBe(
      text.replace(
        '1.属于国家秘密   117    157    427   290   392    415    1798',
        '1.属于国家秘密\n117\t157\t427\t\t392\t415\t1798',
      ),
    );
  });
});

describe('a table or a row that is not there', () => {
  it('is said with the repair that puts it in', () => {
    const lost = L3.replace(/(四、政府[^\n]*\n)[\s\S]*?(?=五、存在)/, '$1');
    expect(filled(lost, UPHELD)).toEqual({
      text: lost,
      said: ['没有填：没有认出第四部分的表。请先用“问题”列表里的快速修复“补上空白的表”补上。'],
    });
    const short = L3.replace(/^\t*8\.属于行政查询事项.*\n/m, '');
    const inquiry = { ...GRANTED, row: 'denied.inquiry' };
    expect(filled(short, inquiry, { ...inquiry, column: 'other' }, GRANTED).said).toEqual([
      '没有填：第三部分的表里没有“（三）8.属于行政查询事项”这一行。请先用“问题”列表里的快速修复“补上缺少的行（数字留空）”补上。',
    ]);
  });

  it('is said where the form has no such cell', () => {
    expect(filled(L3, { ...GRANTED, row: 'nothing' }).said).toEqual(['没有填：这份年报用的式样里没有这一格。']);
  });
});
