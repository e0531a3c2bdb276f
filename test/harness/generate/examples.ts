import { analyze } from '../../../server/src/core/analyze.ts';
import { describeFinding } from '../../../server/src/core/features/describe.ts';
import type { Language } from '../../../server/src/core/messages/catalogue.ts';
import { fixesOf } from '../../../server/src/core/repair/fixes.ts';
import type { RuleData } from '../../../server/src/core/rules/rule.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { unmark } from '../../support/marks.ts';
import { type Excerpts, LINES, excerpts } from './excerpts.ts';
import { likest } from './likest.ts';

/** What the tests of a rule hold: texts on which it speaks, with marks, and near misses. */
export interface RuleCases {
  readonly rule: string;
  readonly speaks: readonly { readonly text: string; readonly right?: string }[];
  readonly silent: readonly string[];
}

/** What a rule says of a text, and the text as it should be, cut down to what tells. */
export interface Example extends Excerpts {
  readonly says: Readonly<Record<Language, string>>;
  /** Whether `after` is what the quick fix makes of it. */
  readonly fixed: boolean;
  /** Of a rule between several texts what each of them shows, in place of `before`. */
  readonly beside?: readonly { readonly file: string; readonly lines: readonly string[] }[];
}

/**
 * A case of the tests of `rule`: the one that is given with a right text, else the first that is short enough to be
 * seen at a glance.
 * @param faultless whole reports without a fault
 */
export function exampleOf(rule: RuleData, { speaks, silent }: RuleCases, faultless: readonly string[]): Example {
  const own = speaks.filter(({ right }) => right !== undefined);
  let first: Example | null = null;
  for (const { text, right } of own.length > 0 ? own : speaks) {
    const example = exampleIn(rule, text, (wrong) => right ?? likest(wrong, faultless, silent));
    if (example.before.length <= LINES && example.after.length <= LINES) return example;
    first ??= example;
  }
  if (!first) throw new Error(`${rule.name} has no text on which it speaks`);
  return first;
}

function exampleIn(rule: RuleData, marked: string, right: (text: string) => string): Example {
  const { text } = unmark(marked);
  const [found] = findings(rule, text);
  if (!found) throw new Error(`${rule.name} does not speak on a text of its tests`);
  const mended = repaired(rule, text);
  return {
    ...excerpts(marked, mended ?? right(text)),
    says: { 'zh-cn': describeFinding(found.finding, 'zh-cn'), en: describeFinding(found.finding, 'en') },
    fixed: mended !== null,
  };
}

function findings(rule: RuleData, text: string) {
  const levels = rule.severity === 'off' ? { [rule.name]: 'hint' as const } : {};
  const { report, judgement, diagnostics } = analyze(text, { levels });
  return diagnostics
    .filter((each) => each.rule === rule.name)
    .map((finding) => ({ finding, fix: fixesOf(finding, report, judgement)[0] }));
}

/** What the first repairs of the rule's findings make of the text, one by one; null where the first has none. */
function repaired(rule: RuleData, text: string): string | null {
  let mended: string | null = null;
  // Each repair settles its finding.
  for (;;) {
    const found = findings(rule, mended ?? text).find(({ fix }) => fix);
    if (!found?.fix) return mended;
    mended = applyEdits(mended ?? text, found.fix.edits);
  }
}
