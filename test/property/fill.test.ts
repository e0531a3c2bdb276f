import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { blankReport } from '../../server/src/core/features/blank-report.ts';
import { extractTables } from '../../server/src/core/features/extract.ts';
import { fill } from '../../server/src/core/features/form/fill.ts';
import type { Filling } from '../../server/src/core/features/form/fill-wishes.ts';
import type { CellId } from '../../server/src/core/form/identities.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { ALL_LAYOUTS, renderAny } from '../support/all-layouts.ts';
import { type Figures, type ReportModel, withFigure } from '../support/model.ts';
import { THOROUGH } from '../support/thorough.ts';
import { consistentReports } from './arbitraries.ts';

const FEW = { numRuns: THOROUGH ? 200 : 4 };

const reportOf = (text: string) => analyze(text).report;
const tablesIn = (text: string) => extractTables(reportOf(text));

/** The figures of a model as they are extracted. */
function figuresOf(figures: Figures): unknown {
  const asRead = (words: string) => (words === '' ? null : Number(words));
  const rows = (cells: Record<string, string>) =>
    Object.fromEntries(Object.entries(cells).map(([column, words]) => [column, asRead(words)]));
  return Object.fromEntries(
    Object.entries(figures).map(([table, each]) => [
      table,
      Object.fromEntries(Object.entries(each).map(([row, cells]) => [row, rows(cells)])),
    ]),
  );
}

function cellsOf({ form }: ReportModel): CellId[] {
  return Object.values(form.tables).flatMap(({ id: table, blocks }) =>
    blocks.flatMap(({ rows, columns }) =>
      rows.flatMap(({ id: row }) => columns.map(({ id: column }) => ({ table, row, column }))),
    ),
  );
}

const wordsIn = ({ figures }: ReportModel, { table, row, column }: CellId) => figures[table][row]![column]!;

/** The text with cells filled in; nothing may be refused. */
function filled(text: string, cells: readonly Filling[]): string {
  const { edits, refused } = fill(reportOf(text), cells);
  expect(refused).toEqual([]);
  return applyEdits(text, edits);
}

/** A report, a few of its cells blank, and cells to be filled in. */
const cases = consistentReports.chain((model) => {
  const cells = cellsOf(model);
  const some = fc.uniqueArray(fc.constantFrom(...cells), { minLength: 1, maxLength: 20 });
  const words = fc.array(fc.oneof(fc.nat(99_999).map(String), fc.constant('')), { minLength: 20, maxLength: 20 });
  return fc.tuple(fc.constant(model), some, words);
});

const written = (model: ReportModel, { table, row, column, words }: Filling) =>
  withFigure(model, table, row, column, words);

describe.each(ALL_LAYOUTS)('filling cells of layout %s', (layout) => {
  it('writes those cells, one after another, and no other', () => {
    fc.assert(
      fc.property(cases, ([model, cells, words]) => {
        let text = renderAny(model, layout);
        let now = model;
        cells.forEach((cell, at) => {
          const filling = { ...cell, words: words[at]! };
          text = filled(text, [filling]);
          now = written(now, filling);
          expect(tablesIn(text)).toEqual(figuresOf(now.figures));
          expect(filled(text, [filling])).toBe(text);
        });
      }),
      FEW,
    );
  });

  it('writes a block at once', () => {
    fc.assert(
      fc.property(cases, ([model, cells, words]) => {
        const text = renderAny(model, layout);
        const fillings = cells.map((cell, at) => ({ ...cell, words: words[at]! }));
        expect(tablesIn(filled(text, fillings))).toEqual(figuresOf(fillings.reduce(written, model).figures));
      }),
      FEW,
    );
  });

  it('has the same figures where cells are cleared and filled in again', () => {
    fc.assert(
      fc.property(cases, ([model, cells]) => {
        const text = renderAny(model, layout);
        const cleared = filled(
          text,
          cells.map((cell) => ({ ...cell, words: '' })),
        );
        const again = filled(
          cleared,
          cells.map((cell) => ({ ...cell, words: wordsIn(model, cell) })),
        );
        expect(tablesIn(again)).toEqual(tablesIn(text));
      }),
      FEW,
    );
  });
});

describe('a blank report', () => {
  it('is filled in cell by cell', () => {
    fc.assert(
      fc.property(consistentReports, (model) => {
        let text = blankReport(model.agency, model.year)!;
        for (const cell of cellsOf(model)) text = filled(text, [{ ...cell, words: wordsIn(model, cell) }]);
        expect(tablesIn(text)).toEqual(figuresOf(model.figures));
      }),
      { numRuns: THOROUGH ? 20 : 1 },
    );
  });
});
