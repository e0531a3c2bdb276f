import type { FormId } from '../../../server/src/core/form/list.ts';
import { type ReportModel, balanced, uniform } from '../model.ts';
import type { FolderModel } from './model.ts';
import type { Office } from './offices.ts';

/** The rows of decisions that both forms have. */
const DECIDED = ['license', 'penalty', 'coercion'] as const;
const BLANK: Readonly<Record<FormId, ReportModel>> = { 2019: uniform(2019, '0'), 2021: uniform(2021, '0') };

/** What is put on top of the figures of an office for a year, where that is the fault. */
interface Wrong {
  readonly carried: readonly [person: number, enterprise: number];
  readonly granted: number;
  readonly valid: number;
  readonly previous: number;
}

const RIGHT: Wrong = { carried: [0, 0], granted: 0, valid: 0, previous: 0 };

/** The figures of an office for a year, which follow from those of the year before; `wrong` where the fault is in it. */
export function reportModel(model: FolderModel, office: Office, year: number, wrong: boolean): ReportModel {
  const { granted, left, issued } = office.does(year);
  const off = wrong ? wrongOf(model) : RIGHT;
  const [person, enterprise] = carriedInto(office, year);
  const carried = [person + off.carried[0], enterprise + off.carried[1]] as const;
  const blank = BLANK[year < 2021 ? 2019 : 2021];
  const figures = structuredClone(blank.figures);
  const { requests, disclosure } = figures;
  const put = (row: Record<string, string> | undefined, column: string, value: number) => {
    if (!row || !(column in row)) throw new Error(`no such cell: ${column}`);
    row[column] = String(value);
  };
  // So many are answered that none that was carried in is left over.
  put(requests.granted, 'natural-person', granted + carried[0] + off.granted);
  put(requests['denied.inquiry'], 'enterprise', 5 + (granted % 3) + carried[1]);
  put(requests['carried-in'], 'natural-person', carried[0]);
  put(requests['carried-in'], 'enterprise', carried[1]);
  put(requests['carried-out'], 'natural-person', left);
  put(requests['carried-out'], 'enterprise', leftByEnterprise(left));
  for (const [at, row] of DECIDED.entries()) put(disclosure[row], 'decisions', granted * (7 - at));
  if (year < 2021) {
    for (const [at, row] of DECIDED.entries()) {
      put(disclosure[row], 'previous', itemsBefore(office, year) + at + (at === model.cell % 3 ? off.previous : 0));
      put(disclosure[row], 'change', issued);
    }
  } else {
    put(disclosure.normative, 'issued', issued);
    put(disclosure.normative, 'repealed', repealed(issued));
    put(disclosure.normative, 'valid', validIn(office, year) + off.valid);
    put(disclosure.fee, 'amount', granted % 7);
  }
  return { ...balanced({ ...blank, figures }), year };
}

function wrongOf({ fault, off, cell }: FolderModel): Wrong {
  switch (fault) {
    case 'carry-over': {
      // More would be a jump.
      const more = 1 + (Math.abs(off) % 4);
      return { ...RIGHT, carried: [cell === 1 ? 0 : more, cell === 0 ? 0 : more] };
    }
    case 'figure-jump':
      return { ...RIGHT, granted: 3000 };
    case 'valid-carry-over':
      return { ...RIGHT, valid: off };
    case 'item-carry-over':
      return { ...RIGHT, previous: off };
    case 'compared-with-last-year':
    case 'copied-text':
    case 'shared-text':
    case 'duplicate-report':
    case 'roll-up':
    case 'left-out':
    case 'missing-report':
    case 'unlisted-report':
    case null:
      return RIGHT;
  }
}

/** What an office goes on with in its first year among these, where that is not its first of all. */
const FIRST_CARRIED = 5;
const FIRST_VALID = 10;
const FIRST_ITEMS = 40;

function carriedInto(office: Office, year: number): readonly [person: number, enterprise: number] {
  const before = office.before(year);
  if (before.length === 0) return office.years.length === 1 ? [0, 0] : [FIRST_CARRIED, 1];
  const left = before.map((each) => each.does(year - 1).left);
  return [left.reduce((sum, each) => sum + each, 0), left.reduce((sum, each) => sum + leftByEnterprise(each), 0)];
}

function leftByEnterprise(left: number): number {
  return left % 4;
}

function validIn(office: Office, year: number): number {
  const { issued } = office.does(year);
  const before = office.before(year);
  const kept = before.reduce((sum, each) => sum + validIn(each, year - 1), 0);
  const first = before.length === 0 && office.years.length > 1 ? FIRST_VALID : 0;
  return kept + first + issued - repealed(issued);
}

function repealed(issued: number): number {
  return issued > 2 ? 1 : 0;
}

function itemsBefore(office: Office, year: number): number {
  const [before] = office.before(year);
  return before ? itemsBefore(before, year - 1) + before.does(year - 1).issued : FIRST_ITEMS;
}

/** The report that adds up those. */
export function sumOf(reports: readonly ReportModel[]): ReportModel {
  const [first, ...others] = reports;
  const figures = structuredClone(first!.figures);
  for (const { figures: its } of others) {
    for (const table of ['disclosure', 'requests', 'review'] as const) {
      for (const [row, cells] of Object.entries(its[table])) {
        for (const [column, value] of Object.entries(cells)) {
          figures[table][row]![column] = String(Number(figures[table][row]![column]) + Number(value));
        }
      }
    }
  }
  return { ...first!, figures };
}

/** A sum with one figure wrong, whose equations hold all the same. */
export function wrongSum(sum: ReportModel, off: number, cell: number): ReportModel {
  const figures = structuredClone(sum.figures);
  const [row, column] = [
    [figures.requests.granted!, 'natural-person'],
    [figures.requests['denied.inquiry']!, 'enterprise'],
    [figures.disclosure.license!, 'decisions'],
  ][cell % 3] as [Record<string, string>, string];
  // A sum of few may not be less than nothing.
  const there = Number(row[column]);
  row[column] = String(there + off < 0 ? there - off : there + off);
  return balanced({ ...sum, figures });
}
