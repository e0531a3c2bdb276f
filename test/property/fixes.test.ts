import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, type Diagnostic, analyze } from '../../server/src/core/analyze.ts';
import { type Extracted, extractTables } from '../../server/src/core/features/extract.ts';
import { combined, safeFixes } from '../../server/src/core/features/safe-fixes.ts';
import type { Report } from '../../server/src/core/report/report.ts';
import type { Fix } from '../../server/src/core/repair/fix.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import { REPORT_RULES } from '../../server/src/core/rules/registry.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { plain } from '../../server/src/core/text/plain.ts';
import { render } from '../support/layouts.ts';
import { RUNS, consistentReports, layouts } from './arbitraries.ts';

/** Every rule is heard, those too that are off by default. */
const levels = Object.fromEntries(
  REPORT_RULES.filter(({ severity }) => severity === 'off').map(({ name }) => [name, 'hint' as const]),
);

/** What is typed or pasted at the wrong place. */
const INSERTED = [
  ...[
    '，，',
    '、。',
    '(',
    '”',
    '《',
    ' ',
    '\u00a0',
    '\u3000',
    '\t',
    '\f',
    '\u0001',
    ',',
    ';',
    '.',
    '𠮷',
    '5',
    '０',
    'O',
  ],
  ...[
    '[批注1]',
    '[bookmark: _Toc1]',
    '&nbsp;',
    '国办发[2023]5号',
    '（）',
    '____',
    '2023 年',
    '截止目前',
    '的的',
    '按装',
  ],
  ...['\n- 3 -\n', '\n第 2 页\n', '\n', '\n\n', '\n---\t---\n', '\n打印本页\n', '\n小计\t1\t2\t3\t4\t5\t6\t7\n'],
];

/** What is written for something else. */
const REPLACED = [
  ['政府信息公开条例', '政府信息公开条列'],
  ['政府信息公开工作年度报告', '信息公开年度报告'],
  ['档案局', '档案居'],
  ['（七）总计', '（七）总'],
  ['2.其他法律行政法规禁止公开', '2.其他法律法规禁止公开'],
  ['商业企业', '商业\n企业'],
  ['自然人', '自然人（个）'],
  ['本年增/减', '本年增/'],
  ['1.属于国家秘密', ''],
  ['一、总体情况', '1、总体情况'],
  ['三、收到', '3、收到'],
  ['六、其他需要报告的事项', ''],
  ['五、存在的主要问题及改进情况', ''],
  ['（一）', '(1)'],
  ['，', ','],
  ['（', '('],
  ['。', '.'],
  ['信息公开', '信息 公开'],
  ['12月31日', '12月30日'],
  ['2020', '2021'],
  ['2023', '2020'],
  ['\t0', '\t'],
  ['\t0', '\t/'],
  ['\t0', '\t０'],
  ['\t0', '\t1,234'],
  ['\t0', '\t2个'],
  ['\t0', '\t0 0'],
  ['\t0', '\t12万元'],
  ['\t0', '\t无'],
  ['\n0', '\n 0'],
  ['\n0', '\n7'],
] as const;

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Writes the second of `words` where the first stands, at one of its places. */
function replaced(text: string, [from, to]: readonly [string, string], at: number): string {
  const parts = text.split(from);
  if (parts.length === 1) return text;
  const cut = 1 + Math.floor(at * (parts.length - 1));
  return parts.slice(0, cut).join(from) + to + parts.slice(cut).join(from);
}

function inserted(text: string, words: string, at: number): string {
  const offset = Math.floor(at * text.length);
  return text.slice(0, offset) + words + text.slice(offset);
}

/** Reports with a few faults, in which a character of two units moves every offset behind it. */
const faulty = fc
  .tuple(
    consistentReports,
    layouts,
    fc.array(fc.tuple(fc.constantFrom(...INSERTED), place), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom(...REPLACED), place), { maxLength: 4 }),
  )
  .map(([model, layout, insertions, replacements]) => {
    let text = render(model, layout).replace('办公室', '办公室𠮷科');
    for (const [words, at] of replacements) text = replaced(text, words, at);
    for (const [words, at] of insertions) text = inserted(text, words, at);
    return text;
  });

interface Offered {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

const fixesIn = ({ report, judgement, diagnostics }: Analysis): Offered[] =>
  diagnostics.flatMap((diagnostic) => fixesOf(diagnostic, report, judgement).map((fix) => ({ diagnostic, fix })));

const nameOf = ({ diagnostic: { rule }, fix: { title, data } }: Offered) => JSON.stringify([rule, title, data]);

/**
 * The figures that a text determines as numbers, by cell; cells that hold no number as their words without blanks. Where a
 * label is mended, more of them may be determined.
 */
function figuresOf(report: Report): Record<string, unknown> {
  const shown = (value: Extracted) =>
    typeof value === 'object' && value ? (value.value ?? plain(value.text).replace(/ /g, '')) : value;
  const extracted = extractTables(report);
  const figures = Object.values(report.tables).flatMap((table) =>
    [...(table?.rows.values() ?? [])].flatMap((row) => [...row.figures.values()]),
  );
  return Object.fromEntries(
    figures
      .filter(({ value }) => value.kind !== 'unplaced')
      .map(({ id: { table, row, column } }) => [
        `${table}/${row}/${column}`,
        shown(extracted[table][row]?.[column] ?? null),
      ]),
  );
}

// Each run analyses a report several times: on a machine that does other things, this takes minutes.
describe('repairs of all rules', { timeout: 300_000 }, () => {
  it('do not overlap, and change nothing the second time', () => {
    fc.assert(
      fc.property(faulty, (text) => {
        const all = fixesIn(analyze(text, { levels }));
        for (const offered of all) {
          const name = nameOf(offered);
          const once = applyEdits(text, offered.fix.edits);
          expect(once, name).not.toBe(text);
          const again = fixesIn(analyze(once, { levels }));
          const [before, after] = [all, again].map((each) => each.filter((other) => nameOf(other) === name).length);
          expect([name, after! < before!]).toEqual([name, true]);
        }
      }),
      { numRuns: RUNS / 10 },
    );
  });

  it('are the same whatever the line ends, and keep them', () => {
    fc.assert(
      fc.property(faulty, (text) => {
        const other = text.replace(/\n/g, '\r\n');
        const [fixes, others] = [text, other].map((each) => fixesIn(analyze(each, { levels })));
        expect(others!.map(nameOf)).toEqual(fixes!.map(nameOf));
        fixes!.forEach((offered, at) => {
          const mended = applyEdits(text, offered.fix.edits);
          const otherMended = applyEdits(other, others![at]!.fix.edits);
          expect(otherMended, nameOf(offered)).toBe(mended.replace(/\n/g, '\r\n'));
        });
      }),
      { numRuns: RUNS / 10 },
    );
  });

  it('that are safe change no figure, all of them together', () => {
    fc.assert(
      fc.property(faulty, (text) => {
        const analysis = analyze(text, { levels });
        const { edits } = combined(safeFixes(analysis));
        const mended = analyze(applyEdits(text, edits), { levels });
        expect(figuresOf(mended.report)).toMatchObject(figuresOf(analysis.report));
      }),
      { numRuns: RUNS / 4 },
    );
  });
});
