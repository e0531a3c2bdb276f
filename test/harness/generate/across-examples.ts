import { analyze } from '../../../server/src/core/analyze.ts';
import { describeFinding } from '../../../server/src/core/features/describe.ts';
import { fixesOf } from '../../../server/src/core/repair/fixes.ts';
import type { RuleData } from '../../../server/src/core/rules/rule.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import type { Span } from '../../../server/src/core/text/span.ts';
import { type Files, type Told, heardAmong } from '../../support/collection.ts';
import { mark, unmark } from '../../support/marks.ts';
import type { Example } from './examples.ts';
import { excerpts } from './excerpts.ts';

/** What the tests of a rule between several texts hold: texts by their paths on which it speaks, with marks. */
export interface AcrossCases {
  readonly rule: string;
  readonly speaks: readonly (Told & { readonly files: Files })[];
}

/** What the rule says of the first of its cases: of each text only what tells. */
export function acrossExampleOf(rule: RuleData, { speaks: [first] }: AcrossCases): Example {
  if (!first) throw new Error(`${rule.name} has no texts on which it speaks`);
  const files = Object.fromEntries(Object.entries(first.files).map(([path, text]) => [path, unmark(text).text]));
  const levels = rule.severity === 'off' ? { [rule.name]: 'hint' as const } : {};
  const heard = [...heardAmong(files, { ...first, levels })];
  const [own, found] = heard
    .flatMap(([path, all]) => all.map((each) => [path, each] as const))
    .find(([, each]) => each.rule === rule.name)!;
  const text = files[own]!;
  const marks = new Map<string, Span[]>([[own, [found.span]]]);
  for (const { file = own, span } of found.related) marks.set(file, [...(marks.get(file) ?? []), span]);
  const report = own.endsWith('.json') ? null : analyze(text);
  const [fix] = report ? fixesOf(found, report.report, report.judgement) : [];
  const mended = fix ? excerpts(mark(text, [found.span]), applyEdits(text, fix.edits)) : null;
  return {
    before: [],
    after: mended?.after ?? [],
    beside: [...marks].map(([file, spans]) => {
      const marked = mark(files[file]!, spans);
      return { file, lines: excerpts(marked, files[file]!).before };
    }),
    says: { 'zh-cn': describeFinding(found, 'zh-cn'), en: describeFinding(found, 'en') },
    fixed: fix !== undefined,
  };
}
