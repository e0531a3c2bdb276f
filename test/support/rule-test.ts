import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { describeFinding, describeRelated } from '../../server/src/core/features/describe.ts';
import type { RuleName } from '../../server/src/core/messages/catalogue.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import type { Related, Severity } from '../../server/src/core/rules/finding.ts';
import { REPORT_RULES } from '../../server/src/core/rules/registry.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { mark, unmark } from './marks.ts';

interface Speaks {
  /** The text, with ⟦⟧ around every place that the rule must mark, and around no other. */
  readonly text: string;
  readonly severity?: Severity;
  /** What the (first) message must say. */
  readonly says?: string | RegExp;
  /** What the first finding leads to, in order: the words for it, and the line with ⟦⟧ around the place. */
  readonly leads?: readonly string[];
  /** What the first repair of the first finding makes of the text around it: a string that must then be in it. */
  readonly fixed?: string;
  /** The text as it should be, for the rule's page: where nothing repairs it, and no other text of the tests tells it. */
  readonly right?: string;
}

interface Cases {
  readonly speaks: Readonly<Record<string, Speaks>>;
  /** Near misses, on which the rule must keep silent. */
  readonly silent: Readonly<Record<string, string>>;
}

/** Tests of one rule: texts on which it speaks, exactly where marked, and near misses on which it is silent. */
export function testRule(name: RuleName, { speaks, silent }: Cases): void {
  const rule = REPORT_RULES.find((each) => each.name === name);
  /** The rule alone, so that a rule that is off by default is heard as well. */
  const levels = rule?.severity === 'off' ? { [name]: 'warning' as const } : {};
  const heard = (text: string) => {
    const analysis = analyze(text, { levels });
    if (!rule?.anyText) expect(analysis.report.recognised, 'the text is read as a report').toBe(true);
    return { ...analysis, found: analysis.diagnostics.filter((each) => each.rule === name) };
  };
  describe(name, () => {
    it('has two texts at least on which it speaks, and two near misses', () => {
      expect(Object.keys(speaks).length).toBeGreaterThan(1);
      expect(Object.keys(silent).length).toBeGreaterThan(1);
    });

    for (const [title, { text: marked, severity, says, leads, fixed, right }] of Object.entries(speaks)) {
      it(`speaks: ${title}`, () => {
        const { text } = unmark(marked);
        const { found, report, judgement } = heard(text);
        expect(
          mark(
            text,
            found.map((each) => each.span),
          ),
        ).toBe(marked);
        const [first] = found;
        expect(first, 'a text on which a rule speaks has marks').toBeDefined();
        if (severity) expect(first?.severity).toBe(severity);
        if (says !== undefined) expect(describeFinding(first!, 'zh-cn')).toMatch(says);
        if (leads) expect(first?.related.map((each) => leadIn(text, each))).toEqual(leads);
        if (fixed !== undefined) {
          const [repair] = fixesOf(first!, report, judgement);
          expect(repair, 'has a repair').toBeDefined();
          expect(applyEdits(text, repair!.edits)).toContain(fixed);
        }
        if (right !== undefined) expect(heard(right).found).toEqual([]);
      });
    }
    for (const [title, text] of Object.entries(silent)) {
      it(`silent: ${title}`, () => {
        const { text: bare, spans } = unmark(text);
        expect(spans, 'a near miss has no marks').toEqual([]);
        expect(heard(bare).found.map((each) => describeFinding(each, 'zh-cn'))).toEqual([]);
      });
    }
  });
}

function leadIn(text: string, related: Related): string {
  const { start, end } = related.span;
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: `${text}\n`.indexOf('\n', end) };
  const shown = `${text.slice(line.start, start)}⟦${text.slice(start, end)}⟧${text.slice(end, line.end)}`;
  return `${describeRelated(related, 'zh-cn')}：${shown.trimEnd()}`;
}
