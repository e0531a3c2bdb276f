import { describe, expect, it } from 'vitest';
import { inOverviewOrder, missingIn, overviewRow, withFound } from '../../server/src/core/across/overview.ts';
import { collectionOf } from '../../server/src/core/across/collection.ts';
import { NO_COLLECTION_SETTINGS } from '../../server/src/core/across/settings.ts';
import { recordOf } from '../../server/src/core/across/record.ts';
import { analyze } from '../../server/src/core/analyze.ts';
import { blankReport } from '../../server/src/core/features/blank-report.ts';
import { sample } from '../support/sample.ts';

function rowOf(text: string, found = { errors: 0, warnings: 0 }) {
  const { report, judgement } = analyze(text);
  return overviewRow('年报.txt', { report, judgement, record: recordOf(report) }, found);
}

const rows = (...headed: readonly [agency: string | null, year: number | null][]) =>
  headed.map(([agency, year], at) => ({ agency, year, file: `${at}.txt` }));

/** What is missing among reports of these, and of the members that settings list. */
function missing(
  headed: readonly (readonly [agency: string | null, year: number | null])[],
  members: readonly string[] = [],
) {
  const record = recordOf(analyze(sample(2021)).report);
  const filed = headed.map(([agency, year], at) => ({
    file: `${at}.txt`,
    name: `${at}.txt`,
    folders: [],
    record: { ...record, agency, year },
  }));
  const listed = members.map((name) => ({ name, from: null, to: null, place: { start: 0, end: 0 } }));
  const lists = members.length > 0 ? [{ parent: '云岭市人民政府', members: listed }] : [];
  return missingIn(collectionOf(filed, { ...NO_COLLECTION_SETTINGS, members: lists }));
}

describe('the row of a report', () => {
  it('tells whose it is, how its equations stand and what came in and was left', () => {
    expect(rowOf(sample(2021))).toEqual({
      file: '年报.txt',
      agency: '云岭市档案局',
      year: 2023,
      form: 2021,
      state: 'fine',
      identities: { held: 42, all: 42 },
      errors: 0,
      warnings: 0,
      received: 15,
      carriedOut: 1,
    });
  });

  it('is blank where no figure is filled in, whatever else is wrong', () => {
    const row = rowOf(blankReport('云岭市档案局', 2023)!, { errors: 2, warnings: 1 });
    expect([row.state, row.received, row.identities.held]).toEqual(['blank', null, 0]);
    expect(withFound(row, { errors: 1, warnings: 0 })).toMatchObject({ state: 'blank', errors: 3, warnings: 1 });
  });

  it('goes by the weightiest of what is found', () => {
    const text = sample(2021);
    expect(rowOf(text, { errors: 0, warnings: 1 }).state).toBe('warning');
    expect(rowOf(text, { errors: 1, warnings: 1 }).state).toBe('error');
    expect(withFound(rowOf(text), { errors: 0, warnings: 1 }).state).toBe('warning');
  });
});

describe('the rows', () => {
  it('are by agency and year, and what tells neither comes last', () => {
    const mixed = rows([null, 2022], ['云岭市水务局', 2023], ['云岭市水务局', null], ['云岭市水务局', 2021]);
    expect(inOverviewOrder(mixed).map(({ file }) => file)).toEqual(['3.txt', '1.txt', '2.txt', '0.txt']);
  });
});

describe('what is missing', () => {
  it('are the years between two reports of an agency, whichever of its names they bear', () => {
    expect(
      missing([
        ['云岭市水务局', 2019],
        ['云岭市水务局', 2022],
        ['云岭市科学技术局', 2020],
        ['云岭市科技局', 2021],
        ['云岭市科学技术局', 2022],
        [null, 2015],
        ['云岭市档案局', null],
      ]),
    ).toEqual([
      { agency: '云岭市水务局', year: 2020 },
      { agency: '云岭市水务局', year: 2021 },
    ]);
  });

  it('is nothing where a year is written wrongly', () => {
    expect(
      missing([
        ['云岭市水务局', 1022],
        ['云岭市水务局', 2023],
      ]),
    ).toEqual([]);
  });

  it('are the members of a list, for each year of which there is a report of it', () => {
    expect(
      missing(
        [
          ['云岭市水务局', 2022],
          ['云岭市人民政府', 2023],
          ['云岭市文物局', 2020],
        ],
        ['云岭市水务局', '云岭市档案局'],
      ),
    ).toEqual([
      { agency: '云岭市档案局', year: 2022 },
      { agency: '云岭市水务局', year: 2023 },
      { agency: '云岭市档案局', year: 2023 },
    ]);
  });
});
