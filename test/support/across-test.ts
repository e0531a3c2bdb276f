import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { describeFinding } from '../../server/src/core/features/describe.ts';
import type { RuleName } from '../../server/src/core/messages/catalogue.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import type { Severity } from '../../server/src/core/rules/finding.ts';
import { RULES } from '../../server/src/core/rules/registry.ts';
import { standOf } from '../../server/src/core/rules/stand.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { type Files, type Told, heardAmong } from './collection.ts';
import { mark, unmark } from './marks.ts';

interface Speaks extends Told {
  /** Texts by their paths, with ⟦⟧ around every place that the rule must mark, and around no other. */
  readonly files: Files;
  readonly severity?: Severity;
  /** What the (first) message must say. */
  readonly says?: string | RegExp;
  /** What the first repair of the first finding makes of the text around it. */
  readonly fixed?: string;
  /** Words of other files that the first finding points to, in order. */
  readonly pointsTo?: readonly string[];
}

interface Cases {
  readonly speaks: Readonly<Record<string, Speaks>>;
  /** Near misses, on which the rule must keep silent. */
  readonly silent: Readonly<Record<string, Files | (Told & { readonly files: Files })>>;
}

/** Tests of one rule that holds several texts against each other: it speaks exactly where they are marked. */
export function testAcross(name: RuleName, { speaks, silent }: Cases): void {
  const rule = RULES.find((each) => each.name === name);
  const levels = rule?.severity === 'off' ? { [name]: 'warning' as const } : {};
  const heard = (files: Files, told: Told) => {
    const found = [...heardAmong(files, { levels, ...told })];
    return found.map(([path, all]) => ({ path, found: all.filter((each) => each.rule === name) }));
  };
  const bare = (files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, unmark(text).text]));
  describe(name, () => {
    it('has two sets of texts at least on which it speaks, and two near misses', () => {
      expect(Object.keys(speaks).length).toBeGreaterThan(1);
      expect(Object.keys(silent).length).toBeGreaterThan(1);
    });

    for (const [title, { files: marked, severity, says, fixed, pointsTo, ...told }] of Object.entries(speaks)) {
      it(`speaks: ${title}`, () => {
        const files = bare(marked);
        const all = heard(files, told);
        for (const { path, found } of all) {
          const spans = found.map(({ span }) => span);
          expect(mark(files[path]!, spans), path).toBe(marked[path]);
        }
        const [own] = all.filter(({ found }) => found.length > 0);
        const first = own?.found[0];
        expect(first, 'texts on which a rule speaks have marks').toBeDefined();
        if (severity) expect(first?.severity).toBe(severity);
        if (says !== undefined) expect(describeFinding(first!, 'zh-cn')).toMatch(says);
        expect(describeFinding(first!, 'zh-cn') + describeFinding(first!, 'en')).not.toMatch(/\{[a-z]+\}|undefined/);
        expect(standOf(first!, null), 'what it stands on').not.toBe('');
        if (pointsTo) {
          expect(first!.related.map(({ file, span }) => files[file ?? '']?.slice(span.start, span.end))).toEqual(
            pointsTo,
          );
        }
        if (fixed !== undefined) {
          const { report, judgement } = analyze(files[own!.path]!);
          const [repair] = fixesOf(first!, report, judgement);
          expect(repair, 'has a repair').toBeDefined();
          expect(applyEdits(files[own!.path]!, repair!.edits)).toContain(fixed);
          expect(repair!.safe).toBe(false);
        }
      });
    }
    for (const [title, given] of Object.entries(silent)) {
      it(`silent: ${title}`, () => {
        const { files, ...told } = isTold(given) ? given : { files: given };
        expect(bare(files), 'a near miss has no marks').toEqual(files);
        expect(heard(files, told).flatMap(({ found }) => found.map((each) => describeFinding(each, 'zh-cn')))).toEqual(
          [],
        );
      });
    }
  });
}

function isTold(given: Files | (Told & { readonly files: Files })): given is Told & { readonly files: Files } {
  return typeof given.files === 'object';
}
