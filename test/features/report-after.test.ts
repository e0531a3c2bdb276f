import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionOf } from '../../server/src/core/across/collection.ts';
import { analyze } from '../../server/src/core/analyze.ts';
import { blankReport } from '../../server/src/core/features/blank-report.ts';
import { extractTables } from '../../server/src/core/features/extract.ts';
import { reportAfter } from '../../server/src/core/features/report-after.ts';
import { formDue } from '../../server/src/core/form/forms.ts';
import { readReport } from '../../server/src/core/report/read.ts';
import { diagnoseAcross } from '../../server/src/core/rules/diagnose-across.ts';
import { ALL_LAYOUTS, renderAny } from '../support/all-layouts.ts';
import { filedAs } from '../support/collection.ts';
import { type ReportModel, uniform, withFigure } from '../support/model.ts';
import { THOROUGH } from '../support/thorough.ts';

const AGENCY = '云岭市档案局';
const COLUMNS = ['natural-person', 'enterprise', 'research', 'social', 'legal-service', 'other', 'total'] as const;
const LEFT = ['3', '1', '0', '2', '0', '10', '16'] as const;
const BLANK = Object.fromEntries(COLUMNS.map((column) => [column, null]));

/** A report that leaves these requests for the next year. */
const leaving = (model: ReportModel, words: readonly string[]): ReportModel =>
  words.reduce((all, each, at) => withFigure(all, 'requests', 'carried-out', COLUMNS[at]!, each), model);
const after = (text: string, year: number) => reportAfter(readReport(text), { agency: AGENCY, year })!;
const carriedIn = (text: string) => extractTables(readReport(text)).requests['carried-in'];
const heard = (before: string, text: string) => {
  const [last, own] = [filedAs('a.txt', before), filedAs('b.txt', text)];
  return diagnoseAcross(own, collectionOf([last, own]), {}).filter(({ rule }) => rule === 'carry-over');
};

/** Models, and the year of the report after: of the same form, of the form that comes after, of the present one. */
const AFTER: readonly (readonly [model: ReportModel, year: number])[] = [
  [uniform(2019, '7'), 2020],
  [uniform(2019, '7'), 2021],
  [uniform(2021, '7'), 2024],
];

describe.each(AFTER)('the report after the one of %#', (model, year) => {
  it.each(ALL_LAYOUTS)('has what that left, in layout %s', (layout) => {
    const before = renderAny(leaving({ ...model, year: year - 1 }, LEFT), layout);
    const { text, carried, contacts } = after(before, year);
    expect(readReport(text)).toMatchObject({ agency: AGENCY, year, form: formDue(year)!.id });
    expect(carriedIn(text)).toEqual({
      ...{ 'natural-person': 3, enterprise: 1, research: 0, social: 2, 'legal-service': 0, other: 10, total: 16 },
    });
    expect(carried).toHaveLength(COLUMNS.length);
    expect(contacts.map(({ value }) => value)).toEqual(['云岭市和平路1号', '0999-1234567']);
    expect(heard(before, text)).toEqual([]);
  });

  it('is else the blank report of that year', () => {
    const before = renderAny(leaving({ ...model, year: year - 1 }, LEFT), 'L3');
    const row = /^二、上年结转政府信息公开申请数量.*$/m;
    const [own, blank] = [after(before, year).text, blankReport(AGENCY, year, after(before, year).contacts)!];
    expect(row.exec(own)?.[0]).not.toBe(row.exec(blank)?.[0]);
    expect(own.replace(row, '')).toBe(blank.replace(row, ''));
    expect(analyze(own).diagnostics.map(({ rule }) => rule)).toEqual([
      ...['empty-table', 'blank-cell', 'empty-table', 'empty-section'],
    ]);
  });
});

describe('of what the report before leaves open', () => {
  const model = { ...uniform(2021, '7'), year: 2023 };
  const row = (words: readonly string[]) => carriedIn(after(renderAny(leaving(model, words), 'L3'), 2024).text);

  it.each([
    ['a blank cell stays blank', ['3', '', '0', '2', '0', '10', '16'], { enterprise: null, 'natural-person': 3 }],
    ['so does one with a stroke', ['3', '/', '0', '2', '0', '10', '16'], { enterprise: null, total: 16 }],
    ['so does one with words', ['3', '若干', '0', '2', '0', '10', '16'], { enterprise: null, total: 16 }],
    ['so does a blank total', ['3', '1', '0', '2', '0', '10', ''], { other: 10, total: null }],
    ['a figure with its unit is that figure', ['3件', '1', '0', '2', '0', '10', '16'], { 'natural-person': 3 }],
    ['a wrong sum is taken as it is', ['3', '1', '0', '2', '0', '10', '99'], { total: 99 }],
    ['a row that holds no number of requests is left', ['-3', '1', '0', '2', '0', '10', '10'], BLANK],
    ['a blank row is left', ['', '', '', '', '', '', ''], BLANK],
  ])('%s', (_, words, read) => {
    expect(row(words)).toMatchObject(read);
  });

  it('a row that is not there leaves the row blank', () => {
    const text = renderAny(leaving(model, LEFT), 'L3').replace(/^四、结转下年度继续办理.*\n/m, '');
    expect(after(text, 2024)).toMatchObject({ carried: [] });
    expect(carriedIn(after(text, 2024).text)).toEqual(BLANK);
  });

  it('a text that is no report leaves all blank', () => {
    expect(after('云岭市档案局工作总结\n一切正常。', 2024)).toEqual({
      ...{ text: blankReport(AGENCY, 2024), carried: [], contacts: [] },
    });
    expect(reportAfter(readReport(''), { agency: AGENCY, year: 2018 })).toBeNull();
  });
});

it('reads back exactly what was left, and is never held against it', () => {
  const words = fc.oneof(
    fc.nat(120).map(String),
    fc.constantFrom('', '/', '—', '0', '12件', '１７', '三', '-2', '1.5', '无', '9007199254740993', '3（含重复1件）'),
  );
  const rows = fc.array(words, { minLength: COLUMNS.length, maxLength: COLUMNS.length });
  const years = fc.constantFrom(2019, 2020, 2021, 2023);
  fc.assert(
    fc.property(rows, years, fc.constantFrom(...ALL_LAYOUTS), (written, year, layout) => {
      const model = { ...uniform(year < 2021 ? 2019 : 2021, '7'), year };
      const before = renderAny(leaving(model, written), layout);
      const { text, carried, contacts } = after(before, year + 1);
      const left = filedAs('a.txt', before).record.tables.requests['carried-out'] ?? {};
      const own = filedAs('b.txt', text).record.tables.requests['carried-in'] ?? {};
      const plain = Object.fromEntries(COLUMNS.map((each) => [each, plainOf(left[each])]));
      expect(own).toEqual(carried.length > 0 ? plain : BLANK);
      expect(heard(before, text)).toEqual([]);
      const row = /^二、上年结转.*$/m;
      expect(text.replace(row, '')).toBe(blankReport(AGENCY, year + 1, contacts)!.replace(row, ''));
    }),
    { numRuns: THOROUGH ? 300 : 6 },
  );
});

/** A recorded figure without its unit; null where there is none that is certain. */
function plainOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : (value ?? null);
}
