import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { describeFinding } from '../../server/src/core/features/describe.ts';
import { extractTables } from '../../server/src/core/features/extract.ts';
import { cellKey } from '../../server/src/core/form/identities.ts';
import { BLANK_RULES, render } from '../support/layouts.ts';
import { withFigure } from '../support/model.ts';
import { RUNS, consistentReports, layouts } from './arbitraries.ts';

describe('figures in the four layouts', () => {
  it('are all extracted, and consistent ones raise no finding at all', () => {
    fc.assert(
      fc.property(consistentReports, layouts, (model, layout) => {
        const { report, diagnostics, judgement } = analyze(render(model, layout));
        const tables = extractTables(report);
        for (const [table, rows] of Object.entries(model.figures)) {
          for (const [row, cells] of Object.entries(rows)) {
            const written = Object.fromEntries(Object.entries(cells).map(([column, value]) => [column, Number(value)]));
            expect({ [row]: tables[table as keyof typeof tables][row] }).toEqual({ [row]: written });
          }
        }
        const found = diagnostics.filter((each) => layout !== 'L2' || !BLANK_RULES.includes(each.rule));
        expect(found.map((each) => describeFinding(each, 'zh-cn'))).toEqual([]);
        expect(judgement.verdicts).toHaveLength(judgement.identities.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('of tables three and four, one of them changed, always break an identity that is reported on it or beside it', () => {
    const broken = consistentReports.chain((model) => {
      const cells = (['requests', 'review'] as const).flatMap((table) =>
        Object.entries(model.figures[table]).flatMap(([row, columns]) =>
          Object.keys(columns).map((column) => ({ table, row, column })),
        ),
      );
      return fc.tuple(fc.constant(model), fc.constantFrom(...cells), fc.nat(99_999_999), layouts);
    });
    fc.assert(
      fc.property(broken, (changed) => {
        const [model, cell, value, layout] = changed;
        const { table, row, column } = cell;
        fc.pre(model.figures[table][row]![column] !== String(value));
        const { diagnostics, judgement } = analyze(
          render(withFigure(model, table, row, column, String(value)), layout),
        );
        const sums = diagnostics.filter((each) => each.identity);
        const key = cellKey(cell);
        const holding = sums.filter(({ identity }) =>
          [...identity!.left, ...identity!.right].some((each) => cellKey(each) === key),
        );
        expect(holding.length).toBeGreaterThan(0);
        const own = judgement.figures.get(key)?.span;
        // Cells of 0 are not shown beside a sum: there may be dozens.
        for (const { span, related } of value === 0 ? [] : holding)
          expect([span, ...related.map((each) => each.span)]).toContainEqual(own);
        // And nothing else is accused: every error is an equation that holds the changed cell.
        expect(diagnostics.filter((each) => each.severity === 'error' && !holding.includes(each))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
