import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { type Extracted, extractTables } from '../../server/src/core/features/extract.ts';
import type { Report } from '../../server/src/core/report/report.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import { LABELS } from '../../server/src/core/rules/labels/index.ts';
import { RESIDUE } from '../../server/src/core/rules/residue/index.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { plain } from '../../server/src/core/text/plain.ts';
import { render } from '../support/layouts.ts';
import { RUNS, consistentReports, layouts, texts } from './arbitraries.ts';

const MENDED = new Set([...LABELS, ...RESIDUE].map((rule) => rule.name));

/** A report in which a few characters were lost or typed over. */
const slips = fc
  .tuple(consistentReports, layouts, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), texts)
  .map(([model, layout, at, length, noise]) => {
    const text = render(model, layout);
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + noise.slice(0, 12) + text.slice(start + length);
  });

/** The figures of a report: what they come to, else the words in their cells without blanks. */
function figuresOf(report: Report): unknown {
  const written = (value: Extracted) =>
    typeof value === 'object' && value ? (value.value ?? plain(value.text).replace(/ /g, '')) : value;
  return Object.entries(extractTables(report)).map(([table, rows]) => [
    table,
    Object.entries(rows).map(([row, cells]) => [row, Object.entries(cells).map(([id, value]) => [id, written(value)])]),
  ]);
}

describe('safe repairs of labels and residue', () => {
  it('leave every figure as it was, and nothing to mend where they mended all', () => {
    fc.assert(
      fc.property(slips, (text) => {
        const { report, judgement, diagnostics } = analyze(text);
        for (const diagnostic of diagnostics.filter(({ rule }) => MENDED.has(rule))) {
          for (const { safe, edits } of fixesOf(diagnostic, report, judgement)) {
            if (!safe) continue;
            const mended = analyze(applyEdits(text, edits));
            expect({ [diagnostic.rule]: figuresOf(mended.report) }).toEqual({ [diagnostic.rule]: figuresOf(report) });
            const again = mended.diagnostics.filter(({ rule }) => rule === diagnostic.rule);
            if (diagnostic.places.length > 1 && edits.length > 1) expect(again).toEqual([]);
          }
        }
      }),
      // Each run analyses a report several times.
      { numRuns: RUNS / 4 },
    );
  });
});
