import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { describeFinding } from '../../server/src/core/features/describe.ts';
import type { RuleName } from '../../server/src/core/messages/catalogue.ts';
import { NARRATIVE } from '../../server/src/core/rules/narrative/index.ts';
import { render } from '../support/layouts.ts';
import type { ReportModel } from '../support/model.ts';
import { RUNS, consistentReports, layouts } from './arbitraries.ts';

const RULES = new Set(NARRATIVE.map((rule) => rule.name));

/** Sentences about the tables' figures, which stand in braces. */
const SENTENCES = [
  '全年共收到政府信息公开申请{new}件，上年结转{carried-in}件，均依法办理。',
  '2023年，我局新收政府信息公开申请{new}件；答复{total}件，结转下一年度{carried-out}件。',
  '办理政府信息公开申请，其中予以公开{granted}件、部分公开{partly-granted}件，不予公开{denied}件；无法提供的{unable}件；不予处理{refused}件。',
  '因政府信息公开被申请行政复议{reconsideration}件，其中维持{upheld}件，尚未审结{pending}件；被提起行政诉讼{litigation}件。',
];

/** The rule that compares each figure. */
const RULE_OF: Readonly<Record<string, RuleName>> = {
  new: 'narrative-new',
  'carried-in': 'narrative-carried-in',
  total: 'narrative-answered',
  'carried-out': 'narrative-carried-out',
  granted: 'narrative-results',
  'partly-granted': 'narrative-results',
  denied: 'narrative-results',
  unable: 'narrative-results',
  refused: 'narrative-results',
  reconsideration: 'narrative-reconsideration',
  upheld: 'narrative-reconsideration',
  pending: 'narrative-reconsideration',
  litigation: 'narrative-litigation',
};

/** A figure with its place in a sentence, or no such figure. */
const HOLE = /\{([\w-]+)\}/g;
/** More than any figure of a report, so that no other figure is right by chance. */
const MORE = 10n ** 12n;

const ROWS = ['new', 'carried-in', 'total', 'carried-out', 'granted', 'partly-granted'];

/** The figures that the sentences name. */
function told({ figures: { requests, review }, form }: ReportModel): Record<string, bigint> {
  const total = (row: string): bigint => BigInt(requests[row]!.total!);
  const rows = form.tables.requests.blocks.flatMap((block) => block.rows);
  const group = (id: string): bigint =>
    rows.filter((row) => row.group === id).reduce((sum, row) => sum + total(row.id), 0n);
  const cases = (row: string, column: string): bigint => BigInt(review[row]![column]!);
  return {
    ...Object.fromEntries(ROWS.map((id) => [id, total(id)])),
    ...Object.fromEntries(['denied', 'unable', 'refused'].map((id) => [id, group(id)])),
    reconsideration: cases('reconsideration', 'total'),
    upheld: cases('reconsideration', 'upheld'),
    pending: cases('reconsideration', 'pending'),
    litigation: cases('litigation-direct', 'total') + cases('litigation-after', 'total'),
  };
}

const FIRST = /全年共收到政府信息公开申请\d+件，均依法办理。/;

/** The report with `sentence` in place of the one about requests, and its figures filled in. */
function saying(text: string, sentence: string, figures: Record<string, bigint>): string {
  return text.replace(FIRST, () => sentence.replace(HOLE, (_, name: string) => String(figures[name])));
}

/** Reports of 2023, so that the year in the sentences is theirs. */
const reports = consistentReports.map((model) => ({ ...model, year: 2023 }));

describe('figures of the prose', () => {
  it('that are those of the tables are never reported', () => {
    fc.assert(
      fc.property(reports, layouts, fc.constantFrom(...SENTENCES), (model, layout, sentence) => {
        const { diagnostics } = analyze(saying(render(model, layout), sentence, told(model)));
        const found = diagnostics.filter(({ rule }) => RULES.has(rule));
        expect(found.map((each) => describeFinding(each, 'zh-cn'))).toEqual([]);
      }),
      { numRuns: RUNS / 8 },
    );
  });

  it('that differ from the tables are reported, each once and where it stands', () => {
    const changed = fc.constantFrom(
      ...SENTENCES.flatMap((sentence) => [...sentence.matchAll(HOLE)].map(([, name = '']) => ({ sentence, name }))),
    );
    fc.assert(
      fc.property(reports, layouts, changed, fc.nat(99), (model, layout, { sentence, name }, by) => {
        const wrong = MORE + BigInt(by);
        const text = saying(render(model, layout), sentence, { ...told(model), [name]: wrong });
        const found = analyze(text).diagnostics.filter(({ rule }) => RULES.has(rule) && rule !== 'breakdown-sum');
        const marked = found.map(({ rule, span }) => [rule, text.slice(span.start, span.end)]);
        expect(marked).toEqual([[RULE_OF[name], String(wrong)]]);
      }),
      { numRuns: RUNS / 8 },
    );
  });
});
