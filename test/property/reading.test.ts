import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { describeFinding, describeFix, describeRelated } from '../../server/src/core/features/describe.ts';
import { extractSections, extractTables } from '../../server/src/core/features/extract.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import { leaves, parse } from '../../server/src/core/syntax/parse.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { plain } from '../../server/src/core/text/plain.ts';
import { render } from '../support/layouts.ts';
import { RUNS, consistentReports, layouts, texts } from './arbitraries.ts';

/** A report with a stretch of it replaced by anything. */
const damaged = fc
  .tuple(consistentReports, layouts, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400), texts)
  .map(([model, layout, at, length, noise]) => {
    const text = render(model, layout);
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + noise + text.slice(start + length);
  });

describe('reading any text', () => {
  it('loses no character: the leaves tile the text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, damaged), (text) => {
        const syntax = parse(text);
        const spans = Array.from(leaves(syntax), ({ span }) => span);
        const ends = spans.map(({ end }) => end);
        expect(spans.map(({ start }) => start)).toEqual([0, ...ends].slice(0, spans.length));
        expect(spans.every(({ start, end }) => end > start)).toBe(true);
        expect(ends.at(-1) ?? 0).toBe(text.length);
        expect(plain(text)).toHaveLength(text.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('never throws, and what it finds lies inside the text on one line', () => {
    fc.assert(
      fc.property(fc.oneof(texts, damaged), (text) => {
        const { report, judgement, diagnostics } = analyze(text);
        extractSections(report);
        extractTables(report);
        for (const diagnostic of diagnostics) {
          for (const { start, end } of [
            diagnostic.span,
            ...diagnostic.places,
            ...diagnostic.related.map((each) => each.span),
          ]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
          }
          for (const language of ['zh-cn', 'en'] as const) {
            expect(describeFinding(diagnostic, language)).not.toMatch(/\{[a-z]+\}/i);
            diagnostic.related.forEach((each) => expect(describeRelated(each, language)).not.toMatch(/\{[a-z]+\}/i));
          }
          for (const fix of fixesOf(diagnostic, report, judgement)) {
            expect(describeFix(fix, 'zh-cn')).not.toMatch(/\{[a-z]+\}/i);
            applyEdits(text, fix.edits);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});
