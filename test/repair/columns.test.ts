import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import type { RuleName } from '../../server/src/core/messages/catalogue.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import { recalculation } from '../../server/src/core/repair/recalculate.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { type Change, sample } from '../support/sample.ts';

const DOUBLE = /[\u2e80-\u303e\u3041-\ua4cf\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/g;
const widthOf = (text: string) => text.length + (text.match(DOUBLE) ?? []).length;

/** The report with its tables drawn: each row between pipes, cells filled up with spaces, two to spare. */
function drawn(text: string, end: string): string {
  const lines = text.split('\n');
  const cells = lines.map((line) => (line.includes('\t') ? line.split('\t') : []));
  const widths: number[] = [];
  for (const row of cells) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, widthOf(cell) + 2)));
  const filled = (cell: string, at: number) => cell + ' '.repeat(widths[at]! - widthOf(cell));
  return lines
    .map((line, at) => (cells[at]!.length > 0 ? `| ${cells[at]!.map(filled).join(' | ')} |` : line))
    .join(end);
}

/** The columns in which the pipes of each drawn line stand. */
const pipesIn = (text: string, end: string) =>
  text
    .split(end)
    .filter((line) => line.startsWith('|'))
    .map((line) => [...line.matchAll(/\|/g)].map(({ index }) => widthOf(line.slice(0, index))));

const CARRIED = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1';

const FAULTS: readonly (readonly [rule: RuleName, changes: readonly Change[]])[] = [
  ['row-sum', [[CARRIED, '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t10005']]],
  ['row-sum', [[CARRIED, '四、结转下年度继续办理\t12345件\t0\t0\t0\t0\t0\t1']]],
  ['column-balance', [[CARRIED, '四、结转下年度继续办理\t10\t0\t0\t0\t0\t0\t10']]],
  ['review-sum', [['1\t0\t0\t1\t2\t0\t1', '1\t0\t0\t1\t2000\t0\t1']]],
  ['blank-total', [[CARRIED, '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t']]],
  ['blank-cell', [[CARRIED, '四、结转下年度继续办理\t1\t\t\t0\t\t0\t1']]],
  ['slash-cell', [[CARRIED, '四、结转下年度继续办理\t1\t/\t/\t0\t——\t0\t1']]],
  ['word-for-zero', [[CARRIED, '四、结转下年度继续办理\t1\t不涉及\t0\t0\t0\t0\t1']]],
  ['unit-in-count', [[CARRIED, '四、结转下年度继续办理\t1件\t0\t0\t0\t0\t0\t1件']]],
  ['full-width-digit', [[CARRIED, '四、结转下年度继续办理\t１\t０\t0\t0\t0\t0\t1']]],
  ['look-alike-digit', [[CARRIED, '四、结转下年度继续办理\tl\t0\t0\t0\t0\t0\t1']]],
  ['doubled-value', [[CARRIED, '四、结转下年度继续办理\t1 1\t0\t0\t0\t0\t0\t1']]],
  ['space-in-cell', [[CARRIED, '四、结转下年度继续办理\t\u30001\t0\u3000\t0\t0\t0\t0\t1']]],
  ['label-variant', [['2.其他法律行政法规禁止公开', '2.其他法律法规禁止公开']]],
  ['half-width-bracket', [['（一）予以公开', '(一)予以公开']]],
];

const ENDS = { LF: '\n', CRLF: '\r\n' } as const;

describe.each(Object.entries(ENDS))('in a drawn table with %s', (_, end) => {
  it.each(FAULTS)('the columns stay where they are: %s', (rule, changes) => {
    const text = drawn(sample(2019, ...changes), end);
    const { report, judgement, diagnostics } = analyze(text);
    const found = diagnostics.find((each) => each.rule === rule);
    const fixes = fixesOf(found!, report, judgement);
    expect(fixes).not.toEqual([]);
    for (const { edits } of fixes) {
      const mended = applyEdits(text, edits);
      expect(mended).not.toBe(text);
      expect(pipesIn(mended, end)).toEqual(pipesIn(text, end));
      expect(mended.split(end)).toHaveLength(text.split(end).length);
    }
  });

  it('recalculation keeps the columns', () => {
    const text = drawn(sample(2019, [CARRIED, '四、结转下年度继续办理\t123456\t0\t0\t0\t0\t0\t1']), end);
    const { report, judgement } = analyze(text);
    const mended = applyEdits(text, recalculation(report, judgement, null));
    expect(mended).toContain('| 123456');
    expect(pipesIn(mended, end)).toEqual(pipesIn(text, end));
  });
});
