import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionOf } from '../../server/src/core/across/collection.ts';
import { NO_COLLECTION_SETTINGS } from '../../server/src/core/across/settings.ts';
import { recordOf } from '../../server/src/core/across/record.ts';
import { type RollUp, isSummed, rollUp } from '../../server/src/core/across/roll-up.ts';
import { analyze } from '../../server/src/core/analyze.ts';
import { extractTables } from '../../server/src/core/features/extract.ts';
import { rolledUpReport } from '../../server/src/core/features/rolled-up-report.ts';
import { cellsOfForm } from '../../server/src/core/form/cells.ts';
import { formOf } from '../../server/src/core/form/forms.ts';
import type { CellId } from '../../server/src/core/form/identities.ts';
import { readReport } from '../../server/src/core/report/read.ts';
import { decimalText } from '../../server/src/core/text/decimal.ts';
import { render } from '../support/layouts.ts';
import { type ReportModel, balanced, uniform, withFigure } from '../support/model.ts';
import { THOROUGH } from '../support/thorough.ts';

const FORM = formOf(2021);
const ASKED = { agency: '云岭市人民政府', year: 2023, form: FORM };
const NAMES = Array.from({ length: 60 }, (_, at) => `云岭市第${at + 1}办公室`);

/** The reports of models as a collection; whose members are listed, where any are. */
function filedAs(models: readonly ReportModel[], members: readonly string[] = []) {
  const filed = models.map((model, at) => ({
    file: `${at}.txt`,
    name: `${at}.txt`,
    folders: [],
    record: recordOf(readReport(render(model, 'L3'))),
  }));
  const listed = members.map((name) => ({ name, from: null, to: null, place: { start: 0, end: 0 } }));
  const lists = members.length > 0 ? [{ parent: ASKED.agency, members: listed }] : [];
  return collectionOf(filed, { ...NO_COLLECTION_SETTINGS, members: lists });
}

type Cell = readonly [table: 'disclosure' | 'requests' | 'review', row: string, column: string];

/** Cells that a member may have figures in, with what one of them comes to. */
const FILLED: readonly (readonly [Cell, fc.Arbitrary<string>])[] = [
  [['requests', 'granted', 'natural-person'], fc.nat(40).map(String)],
  [['requests', 'refused.duplicate', 'enterprise'], fc.nat(9).map(String)],
  [['requests', 'carried-out', 'natural-person'], fc.nat(5).map(String)],
  [['disclosure', 'license', 'decisions'], fc.nat(900).map(String)],
  [['disclosure', 'fee', 'amount'], fc.nat(9999).map((cents) => String(cents / 100))],
  [['disclosure', 'normative', 'valid'], fc.nat(9).map(String)],
  [['review', 'reconsideration', 'upheld'], fc.nat(9).map(String)],
];
const figures = fc.tuple(...FILLED.map(([, words]) => words));

/** The report of a member whose equations all hold. */
function modelOf(agency: string, written: readonly string[]): ReportModel {
  const blank: ReportModel = { ...uniform(2021, '0'), agency };
  return balanced(FILLED.reduce((model, [cell], at) => withFigure(model, ...cell, written[at]!), blank));
}

const folders = fc
  .array(figures, { minLength: 1, maxLength: 60 })
  .map((own) => own.map((each, at) => modelOf(NAMES[at]!, each)));
const valuesOf = ({ cells }: RollUp) => cells.map(({ value }) => value && decimalText(value));

/** The exact sum of a cell over reports, worked out in hundredths. */
function sumOf(models: readonly ReportModel[], { table, row, column }: CellId): number {
  const hundredths = models.map(({ figures: own }) => Math.round(Number(own[table][row]![column]) * 100));
  return hundredths.reduce((sum, each) => sum + each, 0) / 100;
}

describe('reports of members', () => {
  it('are added up cell by cell, and what is no sum stays blank', () => {
    fc.assert(
      fc.property(folders, (models) => {
        const { outcomes, cells } = rollUp(filedAs(models), ASKED);
        expect(outcomes.every(({ counted, why }) => counted && why === null)).toBe(true);
        expect(cells.map(({ value }) => value && Number(decimalText(value)))).toEqual(
          cellsOfForm(FORM).map((id) => (isSummed(FORM, id) ? sumOf(models, id) : null)),
        );
      }),
      { numRuns: THOROUGH ? 200 : 6 },
    );
  });

  it('make a report that holds every equation of requests and reads back as the sum', () => {
    fc.assert(
      fc.property(folders, (models) => {
        const { cells } = rollUp(filedAs(models), ASKED);
        const { text, unwritten } = rolledUpReport(ASKED.agency, ASKED.year, cells)!;
        expect(unwritten).toEqual([]);
        const { report, judgement } = analyze(text);
        const read = extractTables(report);
        for (const { table, row, column, value } of cells) {
          expect(read[table][row]![column]).toBe(value && Number(decimalText(value)));
        }
        expect(judgement.verdicts.every(({ holds }) => holds)).toBe(true);
        expect(judgement.verdicts).toHaveLength(39);
      }),
      { numRuns: THOROUGH ? 60 : 2 },
    );
  });

  it('are the same sum in whatever order', () => {
    fc.assert(
      fc.property(folders, (models) => {
        const [one, other] = [models, [...models].reverse()].map((each) => rollUp(filedAs(each), ASKED));
        expect(valuesOf(one!)).toEqual(valuesOf(other!));
      }),
      { numRuns: THOROUGH ? 100 : 3 },
    );
  });

  it('are missed by name where a member of the list has none', () => {
    fc.assert(
      fc.property(folders, fc.nat(59), (models, at) => {
        const gone = models[at % models.length]!.agency;
        const left = models.filter(({ agency }) => agency !== gone);
        const { outcomes } = rollUp(
          filedAs(
            left,
            models.map(({ agency }) => agency),
          ),
          ASKED,
        );
        expect(outcomes.filter(({ counted }) => !counted).map(({ agency, why }) => [agency, why])).toEqual([
          [gone, 'missing'],
        ]);
      }),
      { numRuns: THOROUGH ? 200 : 6 },
    );
  });
});
