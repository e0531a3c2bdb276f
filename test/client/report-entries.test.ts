import { describe, expect, it } from 'vitest';
import { agencies, standingOf } from '../../client/src/reports/entries.ts';
import { lastBefore } from '../../client/src/reports/last-before.ts';
import type { OverviewRow, State } from '../../server/src/core/across/overview.ts';

const row = (agency: string | null, year: number, state: State): OverviewRow => ({
  ...{ file: `file:///${String(agency)}${year}.txt`, agency, year, form: 2021, state },
  ...{ identities: { held: 42, all: 42 }, errors: 0, warnings: 0, received: 0, carriedOut: 0 },
});
const REPORTS = {
  rows: [row('云岭市档案局', 2021, 'fine'), row('云岭市档案局', 2023, 'error'), row('云岭市财政局', 2023, 'fine')],
  missing: [{ agency: '云岭市档案局', year: 2022 }],
};
const shown = (wanted: readonly string[]) =>
  agencies(REPORTS, (each) => wanted.includes(standingOf(each))).map((each) =>
    each.kind === 'agency' ? [each.name, ...each.children.map(standingOf)] : [],
  );

describe('the reports of a workspace', () => {
  it('stand below their agencies, the newest first, with the years that have none', () => {
    expect(shown(['error', 'fine', 'missing'])).toEqual([
      ['云岭市档案局', 'error', 'missing', 'fine'],
      ['云岭市财政局', 'fine'],
    ]);
  });

  it('are shown by how they stand; an agency of which no year is wanted is left out', () => {
    expect(shown(['error', 'missing'])).toEqual([['云岭市档案局', 'error', 'missing']]);
    expect(shown([])).toEqual([]);
  });
});

describe('the report after which that of the next year is made', () => {
  const last = (reports: typeof REPORTS, agency: number, child: number | null) => {
    const entry = agencies(reports, () => true)[agency]!;
    return lastBefore(child === null || entry.kind !== 'agency' ? entry : entry.children[child]!, reports);
  };

  it('is of an agency its newest, of a year its own, of a year without one that of the year before', () => {
    expect(last(REPORTS, 0, null)).toBe('file:///云岭市档案局2023.txt');
    expect(last(REPORTS, 0, 2)).toBe('file:///云岭市档案局2021.txt');
    expect(last(REPORTS, 0, 1)).toBe('file:///云岭市档案局2021.txt');
  });

  it('is none where several may be meant, or none is there', () => {
    const [first] = REPORTS.rows;
    const twice = { ...REPORTS, rows: [...REPORTS.rows, { ...first!, file: 'file:///另一份.txt' }] };
    expect(last(twice, 0, 1)).toBeNull();
    const newest = { ...first!, year: 2024 };
    const two = { rows: [newest, { ...newest, file: 'file:///另一份.txt' }], missing: [] };
    expect(last(two, 0, null)).toBeNull();
    expect(last({ rows: [first!], missing: [{ agency: '云岭市档案局', year: 2024 }] }, 0, 0)).toBeNull();
  });
});
