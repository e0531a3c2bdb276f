import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { extractTables } from '../../server/src/core/features/extract.ts';
import { formatting } from '../../server/src/core/features/formatting.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { leftAlone } from '../../server/src/core/features/formatting/left-alone.ts';
import { textWidth } from '../../server/src/core/text/width.ts';
import { consistentReports } from '../property/arbitraries.ts';
import { THOROUGH } from '../support/thorough.ts';
import { ALL_LAYOUTS, renderAny } from '../support/all-layouts.ts';
import { LAYOUTS, render } from '../support/layouts.ts';
import { balanced, uniform, withFigure } from '../support/model.ts';
import { fixture } from '../support/sample.ts';

function formatted(text: string): string {
  return applyEdits(text, formatting(analyze(text), { start: 0, end: text.length }, '\n', 4));
}

/** A line as an editor shows it: tabs as the blanks up to the next fourth column, a Chinese character as two columns. */
function drawn(line: string): string {
  return line.split('\t').reduce((before, cell) => before + ' '.repeat(4 - (textWidth(before) % 4)) + cell);
}

const tablesIn = (text: string) => extractTables(analyze(text).report);
const rulesIn = (text: string) => analyze(text).diagnostics.map(({ rule }) => rule);
const FEW = { numRuns: THOROUGH ? 20 : 6 };

describe.each(ALL_LAYOUTS)('of layout %s', (layout) => {
  it('changes no figure, and nothing the second time', () => {
    fc.assert(
      fc.property(consistentReports, (model) => {
        const text = renderAny(model, layout);
        const once = formatted(text);
        expect(tablesIn(once)).toEqual(tablesIn(text));
        expect(formatted(once)).toBe(once);
      }),
      FEW,
    );
  });
});

describe.each(LAYOUTS)('the tables of layout %s', (layout) => {
  it.each([2019, 2021] as const)('become rows of lines, and nothing more is found in them: form %i', (form) => {
    const text = render(balanced(uniform(form, '3')), layout);
    const once = formatted(text);
    expect(once).toMatch(/^二、上年结转政府信息公开申请数量 +\t\t\t3 +\t3 +\t.*18$/m);
    expect(rulesIn(once).filter((rule) => !rulesIn(text).includes(rule))).toEqual([]);
  });
});

describe('a table that stays as it is', () => {
  const whyNot = (text: string) => leftAlone(analyze(text), { start: 0, end: text.length }, 'zh-cn');

  it('is said to, with the rows of which nothing tells the columns', () => {
    const model = ['granted', 'total'].reduce(
      (each, row) => withFigure(each, 'requests', row, 'social', ''),
      uniform(2021, '3'),
    );
    const text = render(model, 'L4');
    expect(whyNot(text)).toEqual([
      '第三部分的表没有整理：看不出这几行的数字各在哪一列：（一）予以公开、（七）总计。请先把这几行填齐（可以用“以表格查看”）。',
    ]);
    expect(formatted(text)).toContain('\n\n（一）予以公开\n\n3\n\n');
  });

  it('is said nothing of where its figures have their places', () => {
    expect(LAYOUTS.flatMap((layout) => whyNot(render(uniform(2021, '3'), layout)))).toEqual([]);
  });
});

describe('formatting', () => {
  it('puts the figures of a column below each other', () => {
    const text = formatted(fixture('faultless-2021.txt').replace('\t12\t2\t0', '\t12345\t2\t0'));
    const rows = text.split('\n').filter((line) => /^(?:一、本年新收|二、上年结转|\t（七）|四、结转下)/.test(line));
    const columns = rows.map((row) =>
      [...drawn(row).matchAll(/ (?=\d)/g)].map(({ index }) => textWidth(drawn(row).slice(0, index))),
    );
    expect(rows).toHaveLength(4);
    expect(new Set(columns.map(String)).size).toBe(1);
  });

  it('keeps blank cells and words in cells', () => {
    const model = withFigure(
      withFigure(uniform(2021, '3'), 'requests', 'new', 'research', ''),
      'disclosure',
      'fee',
      'amount',
      '5 万元',
    );
    for (const layout of ['L1', 'L3'] as const) {
      const text = render(model, layout);
      expect(formatted(text)).not.toBe(text);
      expect(tablesIn(formatted(text))).toEqual(tablesIn(text));
    }
  });

  it('leaves alone what holds more than labels and figures', () => {
    const text = render(balanced(uniform(2021, '3')), 'L1');
    const strange = text.replace('\t二、上年结转', '\t另外说明一句\n\n\t二、上年结转');
    expect(strange).not.toBe(text);
    expect(formatted(strange)).toContain('\t另外说明一句\n\n\t二、上年结转');
  });

  it('leaves alone what is no report', () => {
    expect(formatted('各科室：\n合计\t3\n')).toBe('各科室：\n合计\t3\n');
  });

  it('formats the tables of the range only', () => {
    const text = render(balanced(uniform(2021, '3')), 'L1');
    const start = text.indexOf('二、上年结转');
    const edits = formatting(analyze(text), { start, end: start }, '\n', 4);
    expect(edits).toHaveLength(1);
    expect(applyEdits(text, edits)).toContain('\t行政许可\n');
  });
});
