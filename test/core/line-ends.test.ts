import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { recalculation } from '../../server/src/core/repair/recalculate.ts';
import { extractTables } from '../../server/src/core/features/extract.ts';
import { looksLikeReport } from '../../server/src/core/features/recognise.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { linesOf } from '../../server/src/core/text/line-table.ts';
import { softLinesOf } from '../../server/src/core/text/soft-lines.ts';
import { LAYOUTS, render } from '../support/layouts.ts';
import { BREAKS, CELL_END, asInWord } from '../support/line-ends.ts';
import { balanced, uniform, withFigure } from '../support/model.ts';

const MODEL = balanced({ ...uniform(2021, '12'), agency: '云岭市人民政府' });
const BROKEN = withFigure(MODEL, 'requests', 'carried-out', 'natural-person', '17');
const WORD = asInWord(render(MODEL, 'L1'));
const figures = (text: string) => extractTables(analyze(text).report);
const FIGURES = figures(render(MODEL, 'L3'));
/** What is said, but for the characters themselves. */
const said = (text: string) =>
  analyze(text).diagnostics.flatMap(({ rule, message, data }) =>
    rule === 'control-character' ? [] : [{ rule, message, data }],
  );
/** Of all three tables. */
const MOST_CELLS = 250;
const partsOf = (text: string) => softLinesOf(text).map(({ start, end }) => text.slice(start, end));

describe.each(Object.entries(BREAKS))('%s', (_, end) => {
  it.each(LAYOUTS)('ends lines like any other: %s', (layout) => {
    for (const model of [MODEL, BROKEN]) {
      const text = render(model, layout);
      const written = text.replaceAll('\n', end);
      expect(looksLikeReport(written)).toBe(true);
      expect(figures(written)).toEqual(figures(text));
      expect(said(written)).toEqual(said(text));
    }
  });

  it('ends lines of prose beside other line ends', () => {
    expect(partsOf(`一、总体情况${end}严格执行。\n二${end}${end}三`)).toEqual([
      '一、总体情况',
      '严格执行。',
      '二',
      '',
      '三',
    ]);
  });

  it('divides no row of cells, and nothing at the end of a line', () => {
    const text = `行政${end}许可\t${end}3\t4\n${end}五、存在${end}\n| 自然${end}人 | 总计 |${end}`;
    expect(partsOf(text)).toEqual(text.split('\n'));
    expect(partsOf(`行政许可\t3\t4${end}行政处罚\t5\t6`)).toEqual(['行政许可\t3\t4', '行政处罚\t5\t6']);
  });
});

describe('the table text of Word', () => {
  const ENDS = { 'as Word gives it': '\r', 'as an editor makes it': '\n', 'as an editor on Windows makes it': '\r\n' };

  it.each(Object.entries(ENDS))('is read like any other: %s', (_, end) => {
    const text = WORD.replaceAll('\r', end);
    expect(looksLikeReport(text)).toBe(true);
    expect(figures(text)).toEqual(FIGURES);
    expect(said(text)).toEqual(said(render(MODEL, 'L1')));
  });

  it('has the wrong sum of any other', () => {
    const rules = said(asInWord(render(BROKEN, 'L1'))).map(({ rule }) => rule);
    expect(rules).toEqual(said(render(BROKEN, 'L1')).map(({ rule }) => rule));
    expect(rules).toContain('row-sum');
  });

  it('never gives a figure to another column, wherever cells are blank', () => {
    const cell = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, fc.integer({ min: 0, max: 30 }).map(String));
    fc.assert(
      fc.property(fc.array(cell, { minLength: MOST_CELLS, maxLength: MOST_CELLS }), (cells) => {
        const written = structuredClone(MODEL.figures);
        let next = 0;
        for (const rows of Object.values(written)) {
          for (const row of Object.values(rows)) for (const id of Object.keys(row)) row[id] = cells[next++]!;
        }
        const found = figures(asInWord(render({ ...MODEL, figures: written }, 'L1')));
        for (const [table, rows] of Object.entries(found)) {
          for (const [row, columns] of Object.entries(rows)) {
            for (const [column, value] of Object.entries(columns)) {
              if (value !== null) expect(value).toBe(Number(written[table as 'review'][row]![column] || NaN));
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its marks where totals are worked out anew', () => {
    const text = WORD.replace(/(?<=一、本年新收[^]*?)1512/, '3');
    const { report, judgement } = analyze(text);
    expect(applyEdits(text, recalculation(report, judgement, null))).toBe(WORD);
  });
});

describe('the repair of such characters', () => {
  const repaired = (text: string) => {
    const { report, judgement, diagnostics } = analyze(text);
    const found = diagnostics.filter(({ rule }) => rule === 'control-character');
    expect(found).toHaveLength(1);
    const [fix] = fixesOf(found[0]!, report, judgement);
    return { safe: fix?.safe, text: applyEdits(text, fix?.edits ?? []), count: found[0]!.places.length };
  };

  it('leaves the lines of the table text of Word as they are, and says one thing of all its marks', () => {
    const mended = repaired(WORD);
    expect(mended).toEqual({ safe: true, text: WORD.replaceAll('\u0007', ''), count: WORD.split(CELL_END).length - 1 });
    expect(figures(mended.text)).toEqual(FIGURES);
  });

  it.each(Object.entries(BREAKS))('writes line ends of an editor: %s', (_, end) => {
    const text = render(MODEL, 'L3').trimEnd();
    expect(repaired(text.replaceAll('\n', end))).toMatchObject({ safe: true, text });
  });
});

describe('soft lines', () => {
  const text = fc.string({
    unit: fc.constantFrom('\r', '\n', '\u0007', '\r\u0007', '\u000b', '\f', '\u2028', '公', '5', '\t', '|', ' '),
    maxLength: 40,
  });

  it('tile the text, and each lies in one line of an editor', () => {
    fc.assert(
      fc.property(text, (written) => {
        const outer = linesOf(written);
        let at = 0;
        softLinesOf(written).forEach(({ index, start, end, next }, place) => {
          expect([index, start]).toEqual([place, at]);
          expect(outer.some((line) => line.start <= start && end <= line.end)).toBe(true);
          at = next;
        });
        expect(at).toBe(written.length);
      }),
    );
  });

  it('are the same whatever was read before', () => {
    fc.assert(
      fc.property(text, text, text, text, (head, old, now, tail) => {
        const before = analyze(head + old + tail);
        const { lines } = analyze(head + now + tail, {}, null, before).report.syntax;
        const placed = lines.map(({ index, start, end, next, content }) => ({ index, start, end, next, content }));
        const fresh = analyze(head + now + tail).report.syntax.lines;
        expect(placed.map(({ content, ...line }) => ({ ...line, end: content.oddEnd, text: content.text }))).toEqual(
          fresh.map(({ index, start, next, content }) => ({
            index,
            start,
            next,
            end: content.oddEnd,
            text: content.text,
          })),
        );
      }),
      { numRuns: 500 },
    );
  });
});
