import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyze } from '../../server/src/core/analyze.ts';
import { type Folding, foldings } from '../../server/src/core/features/folding.ts';
import { hover } from '../../server/src/core/features/hover.ts';
import { type OutlineItem, outline } from '../../server/src/core/features/outline.ts';
import { type Span, covers } from '../../server/src/core/text/span.ts';
import { render } from '../support/layouts.ts';
import { RUNS, consistentReports, layouts, texts } from './arbitraries.ts';

/** A report with a stretch of it replaced by anything, or with a stretch moved to another place. */
const damaged = fc
  .tuple(
    consistentReports,
    layouts,
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(400),
    fc.oneof(texts, fc.constant('')),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([model, layout, at, length, noise, to]) => {
    const text = render(model, layout);
    const start = Math.floor(at * text.length);
    const rest = text.slice(0, start) + noise + text.slice(start + length);
    if (noise !== '') return rest;
    const place = Math.floor(to * rest.length);
    return rest.slice(0, place) + text.slice(start, start + length) + rest.slice(place);
  });

const anyText = fc.oneof(
  texts,
  damaged,
  // Texts that are read as reports whatever else is in them.
  texts.map((text) => `云岭市档案局2023年政府信息公开工作年度报告\n一、总体情况\n${text}\n六、其他需要报告的事项`),
);

/** What is wrong with the spans of an outline: each inside its parent, behind its neighbour, its selection inside it. */
function badSpans(items: readonly OutlineItem[], parent: Span): OutlineItem[] {
  let end = parent.start;
  return items.flatMap((item) => {
    const { span, selection, children } = item;
    const ordered = end <= span.start && span.start <= span.end && selection.start <= selection.end;
    end = span.end;
    const bad = !ordered || !covers(span, selection) || !covers(parent, span);
    return [...(bad ? [item] : []), ...badSpans(children, span)];
  });
}

/** Foldings that are not inside or behind the ones before them. */
function badFoldings(found: readonly Folding[], lines: number): Folding[] {
  return found.filter((folding, at) => {
    const { first, last } = folding;
    const fits = found.slice(0, at).every((before) => {
      const inside = last <= before.last && (before.first < first || last < before.last);
      return before.first <= first && (before.last < first || inside);
    });
    return !fits || first < 0 || last <= first || lines <= last;
  });
}

/** Hidden characters, holes that nothing filled, HTML, links. */
const BAD_MARKDOWN = /[^\P{C}\n]|[\p{Zl}\p{Zp}]|\{[a-z]+\}|(?<!\\)<|\]\(/u;

function badHovers(analysis: Analysis, places: readonly number[]): unknown[] {
  const { length } = analysis.text;
  return [0, ...places, 1].flatMap((place) => {
    const offset = Math.floor(place * length);
    const found = hover(analysis, offset, place > 0.5 ? 'zh-cn' : 'en');
    if (!found) return [];
    const { span, markdown } = found;
    const right = span.start <= offset && offset <= span.end && span.end <= length && !BAD_MARKDOWN.test(markdown);
    return right ? [] : [found];
  });
}

describe('features of any text', () => {
  it('never throw; outlines and foldings are nested and in order; hovers cover their place and hide nothing', () => {
    const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(anyText, places, (text, at) => {
        const analysis = analyze(text);
        const items = outline(analysis, 'zh-cn');
        expect(badSpans(items, { start: 0, end: text.length })).toEqual([]);
        expect(badFoldings(foldings(analysis), analysis.report.syntax.lines.length)).toEqual([]);
        expect(badHovers(analysis, at)).toEqual([]);
        if (!analysis.report.recognised) return;
        // Every heading stands in the outline, and every section that has none.
        const missing = analysis.report.sections.filter(({ heading }) => !heading).length;
        const count = (kind: OutlineItem['kind']) => items.filter((item) => item.kind === kind).length;
        expect([count('section'), count('missing-section')]).toEqual([analysis.report.headings.length, missing]);
      }),
      { numRuns: RUNS },
    );
  });
});
