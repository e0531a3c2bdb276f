import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { type CellId, cellKey } from '../../server/src/core/form/identities.ts';
import { recalculation } from '../../server/src/core/repair/recalculate.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import { readReport } from '../../server/src/core/report/read.ts';
import { brokenAfter } from '../../server/src/core/solve/change.ts';
import { type Judgement, isTotal, judge } from '../../server/src/core/solve/judge.ts';
import { partialRepairs } from '../../server/src/core/solve/partial.ts';
import { smallestRepairs } from '../../server/src/core/solve/smallest.ts';
import { decimalText, isWritable } from '../../server/src/core/text/decimal.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { render } from '../support/layouts.ts';
import { type ReportModel, withFigure } from '../support/model.ts';
import { RUNS, consistentReports, layouts } from './arbitraries.ts';

type Wrong = readonly [cell: CellId, value: string];

const cellsOf = (model: ReportModel): CellId[] =>
  (['requests', 'review'] as const).flatMap((table) =>
    Object.entries(model.figures[table]).flatMap(([row, columns]) =>
      Object.keys(columns).map((column) => ({ table, row, column })),
    ),
  );

/** What a hand may write in a cell by mistake. */
const slips = fc.oneof(
  { weight: 6, arbitrary: fc.nat(20).map(String) },
  { weight: 2, arbitrary: fc.nat(99_999_999).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('', '/', '-3', '0.5', '多', '3 3', '3 4', '12件', '１２', '9'.repeat(38)) },
);

/** A consistent report with up to `most` cells of tables three and four written otherwise. */
const reportsWith = (most: number) =>
  consistentReports.chain((model) =>
    fc.tuple(
      fc.constant(model),
      fc.uniqueArray(fc.tuple(fc.constantFrom(...cellsOf(model)), slips), {
        maxLength: most,
        selector: ([cell]) => cellKey(cell),
      }),
    ),
  );

const written = (model: ReportModel, wrong: readonly Wrong[]): ReportModel =>
  wrong.reduce((changed, [{ table, row, column }, value]) => withFigure(changed, table, row, column, value), model);

/** What stands in every cell, as it is written. */
function textsOf(text: string): Map<string, string> {
  const { figures } = judge(readReport(text));
  return new Map(Array.from(figures, ([key, { span }]) => [key, text.slice(span.start, span.end)]));
}

const changedBetween = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...before.keys()].filter((key) => before.get(key) !== after.get(key));

const brokenIn = ({ verdicts }: Judgement) => verdicts.filter(({ holds }) => !holds).map(({ identity }) => identity);

describe('the smallest repairs', () => {
  it('mend every identity that is connected with theirs, break none, and change no other cell', () => {
    fc.assert(
      fc.property(reportsWith(3), layouts, ([model, wrong], layout) => {
        const text = render(written(model, wrong), layout);
        const { report, judgement, diagnostics } = analyze(text);
        const before = brokenIn(judgement);
        const texts = textsOf(text);
        for (const identity of before) {
          const found = diagnostics.find((each) => each.identity === identity);
          if (!found) {
            expect(diagnostics.flatMap(({ others }) => others)).toContain(identity);
            continue;
          }
          const whole = smallestRepairs(identity, judgement);
          const fixes = fixesOf(found, report, judgement);
          expect(fixes.length).toBeLessThanOrEqual(3);
          expect(fixes.filter(({ preferred }) => preferred)).toHaveLength(whole.length === 1 ? 1 : 0);
          whole.slice(0, 3).forEach((repair, at) => {
            const mended = applyEdits(text, fixes[at]!.edits);
            const after = brokenIn(judge(readReport(mended)));
            expect(after).toEqual(brokenAfter(judgement, repair).map((each) => each.identity));
            expect(after).not.toContain(identity);
            expect(before).toEqual(expect.arrayContaining(after));
            expect(changedBetween(texts, textsOf(mended)).sort()).toEqual(
              repair.map(({ cell }) => cellKey(cell)).sort(),
            );
          });
          for (const change of partialRepairs(identity, judgement)) {
            expect(brokenAfter(judgement, [change]).map((each) => each.identity)).not.toContain(identity);
          }
        }
      }),
      { numRuns: RUNS / 8 },
    );
  });

  it('of one or two wrong cells of table three make all identities hold, and the right figures are among them', () => {
    const figures = fc.tuple(fc.nat(20), fc.nat(20)).map((values) => values.map(String));
    const reports = consistentReports.chain((model) => {
      const cells = cellsOf(model).filter(({ table }) => table === 'requests');
      const pair = fc.uniqueArray(fc.constantFrom(...cells), { minLength: 1, maxLength: 2, selector: cellKey });
      return fc.tuple(fc.constant(model), pair, figures);
    });
    fc.assert(
      fc.property(reports, layouts, ([model, cells, values], layout) => {
        const right = (cell: CellId) => model.figures[cell.table][cell.row]![cell.column]!;
        const wrong = cells
          .map((cell, at): Wrong => [cell, values[at]!])
          .filter(([cell, value]) => right(cell) !== value);
        const judgement = judge(readReport(render(written(model, wrong), layout)));
        const broken = brokenIn(judgement);
        expect(broken.length > 0).toBe(wrong.length > 0);
        for (const identity of broken) {
          const choices = smallestRepairs(identity, judgement);
          const isRight = choices.some((repair) => repair.every(({ cell, to }) => decimalText(to) === right(cell)));
          expect(isRight).toBe(true);
        }
      }),
      { numRuns: RUNS / 8 },
    );
  });
});

describe('recalculation', () => {
  it('changes totals only, and nothing the second time', () => {
    fc.assert(
      fc.property(reportsWith(40), layouts, ([model, wrong], layout) => {
        const text = render(written(model, wrong), layout);
        const { report, judgement } = analyze(text);
        const mended = applyEdits(text, recalculation(report, judgement, null));
        const again = analyze(mended);
        expect(recalculation(again.report, again.judgement, null)).toEqual([]);
        const changed = changedBetween(textsOf(text), textsOf(mended));
        expect(changed.filter((key) => !isTotal(judgement.figures.get(key)!.id))).toEqual([]);
        // What still does not add up does so for want of a number, or of a balance.
        const left = again.judgement.verdicts.filter(
          ({ holds, identity }) => !holds && identity.rule !== 'column-balance',
        );
        const unread = [...again.judgement.figures.values()].some(({ value }) =>
          ['text', 'repeated', 'unplaced'].includes(value.kind),
        );
        // A total of more digits than can be written stays as it is, and so does what follows from it.
        const stuck = new Set(
          left.flatMap(({ identity, left: sum }) => (isWritable(sum) ? [] : [cellKey(identity.suspect)])),
        );
        const wrongStill = left.filter(({ identity }) =>
          [...identity.left, identity.suspect].every((cell) => !stuck.has(cellKey(cell))),
        );
        if (!unread) expect(wrongStill.map(({ identity }) => [identity.rule, identity.line])).toEqual([]);
      }),
      { numRuns: RUNS / 8 },
    );
  });
});
