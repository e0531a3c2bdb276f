import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { type Extracted, extractTables } from '../../server/src/core/features/extract.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import { RESIDUE } from '../../server/src/core/rules/residue/index.ts';
import { TYPOGRAPHY } from '../../server/src/core/rules/typography/index.ts';
import type { Report } from '../../server/src/core/report/report.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { plain } from '../../server/src/core/text/plain.ts';
import { render } from '../support/layouts.ts';
import { RUNS, consistentReports, layouts } from './arbitraries.ts';

const RULES = [...RESIDUE, ...TYPOGRAPHY];
/** Every rule is heard, those too that are off by default. */
const levels = Object.fromEntries(RULES.map(({ name }) => [name, 'hint' as const]));

/** What conversion and hasty typing leave. */
const slips = fc.constantFrom(
  ...[
    '\f',
    '\u0001',
    '\u000b',
    '\t',
    '\n- 3 -\n',
    '\n第 2 页\n',
    '\n\n—1—\n\n',
    '，，',
    '、。',
    '。，',
    '、等',
    '(',
    '”',
    '《',
  ],
  ...[
    '[批注1]',
    '\n批注 [A1]：核实\n',
    '国办发[2023]5号',
    '云政办(2023)5号',
    '（）',
    '____',
    'XX局',
    '2023 年',
    '&nbsp;',
    ' ',
  ],
);

/** A report with slips at any places, its line ends of either kind. */
const slipped = fc
  .tuple(
    consistentReports,
    layouts,
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), slips), { maxLength: 8 }),
    fc.boolean(),
  )
  .map(([model, layout, places, crlf]) => {
    const text = render(model, layout);
    const edits = new Map(places.map(([at, slip]) => [Math.floor(at * text.length), slip]));
    const damaged = applyEdits(
      text,
      [...edits].map(([at, newText]) => ({ span: { start: at, end: at }, newText })),
    );
    return crlf ? damaged.replace(/\n/g, '\r\n') : damaged;
  });

/** The figures of a report; words in their cells without blanks. */
function figuresOf(report: Report): string {
  const written = (_: string, value: Extracted | object) =>
    value !== null && typeof value === 'object' && 'text' in value
      ? { ...value, text: plain(value.text).replace(/ /g, '') }
      : value;
  return JSON.stringify(extractTables(report), written, 1);
}

describe('safe repairs of residue and typography', () => {
  it('change no figure, and leave nothing to mend where they mended all', () => {
    fc.assert(
      fc.property(slipped, (text) => {
        const { report, judgement, diagnostics } = analyze(text, { levels });
        const figures = figuresOf(report);
        for (const diagnostic of diagnostics.filter(({ rule }) => rule in levels)) {
          const [fix] = fixesOf(diagnostic, report, judgement).filter(({ safe }) => safe);
          if (!fix) continue;
          const mended = analyze(applyEdits(text, fix.edits), { levels });
          expect({ [diagnostic.rule]: figuresOf(mended.report) }).toEqual({ [diagnostic.rule]: figures });
          const again = mended.diagnostics.filter(({ rule }) => rule === diagnostic.rule);
          const whole = diagnostic.places.length > 1 && fix.edits.length === diagnostic.places.length;
          if (whole) expect(again.map(({ message }) => message)).toEqual([]);
        }
      }),
      { numRuns: RUNS / 4 },
    );
  });
});
