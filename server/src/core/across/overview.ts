import type { Form } from '../form/form.ts';
import type { FormId } from '../form/list.ts';
import { cellOf } from '../form/roles.ts';
import type { Report } from '../report/report.ts';
import type { Judgement } from '../solve/judge.ts';
import { tallyOf } from '../solve/tally.ts';
import { plainValue } from './amounts.ts';
import type { Collection } from './collection.ts';
import { membersFor } from './members.ts';
import type { ReportRecord } from './record.ts';
import type { MemberList } from './settings.ts';

/** How a report stands: no figure is filled in, errors or else warnings are found, or neither. */
export type State = 'blank' | 'error' | 'warning' | 'fine';

/** How many errors and warnings are found in a report. */
export interface Found {
  readonly errors: number;
  readonly warnings: number;
}

/** A report among others, in a line. */
export interface OverviewRow extends Found {
  /** As its host calls it. */
  readonly file: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly form: FormId | null;
  readonly state: State;
  /** Of all equations of the form, how many hold; one that could not be checked does not. */
  readonly identities: { readonly held: number; readonly all: number };
  /** New requests and those left for the next year, of all applicants; null where that is blank or not known. */
  readonly received: number | string | null;
  readonly carriedOut: number | string | null;
}

/** A year of an agency for which there is no report. */
export interface Missing {
  readonly agency: string;
  readonly year: number;
}

/** A report as it was read, and its record. */
export interface Read {
  readonly report: Report;
  readonly judgement: Judgement;
  readonly record: ReportRecord;
}

/** The line of a report in an overview. */
export function overviewRow(file: string, { report, judgement, record }: Read, found: Found): OverviewRow {
  const { agency, year, form } = record;
  const { hold, total } = tallyOf(judgement);
  return {
    ...{ file, agency, year, form },
    state: stateOf(report, found),
    identities: { held: hold, all: total },
    ...{ errors: found.errors, warnings: found.warnings },
    received: totalOf(record, report.readBy, 'received'),
    carriedOut: totalOf(record, report.readBy, 'carried-out'),
  };
}

/** The line of a report in which more is found. */
export function withFound(row: OverviewRow, { errors, warnings }: Found): OverviewRow {
  const found = { errors: row.errors + errors, warnings: row.warnings + warnings };
  return { ...row, ...found, state: row.state === 'blank' ? 'blank' : stateBy(found) };
}

function stateOf({ tables }: Report, found: Found): State {
  const present = Object.values(tables).filter((table) => table !== null);
  const isBlank = present.every(
    ({ rows, loose }) =>
      loose.length === 0 &&
      [...rows.values()].every(({ figures }) => [...figures.values()].every(({ value }) => value.kind === 'blank')),
  );
  // Where there is no table at all, that is the fault.
  return isBlank && present.length > 0 ? 'blank' : stateBy(found);
}

function stateBy({ errors, warnings }: Found): State {
  if (errors > 0) return 'error';
  return warnings > 0 ? 'warning' : 'fine';
}

function totalOf({ tables }: ReportRecord, form: Form, role: 'received' | 'carried-out'): number | string | null {
  const cell = cellOf(form, 'requests', role, 'total');
  return cell ? plainValue(tables.requests[cell.row]?.[cell.column] ?? null) : null;
}

/** Later than any year of a report. */
const LATEST = 10_000;

type Headed = Pick<OverviewRow, 'agency' | 'year' | 'file'>;

/** By agency and year, then by file; what has no agency or no year comes last. */
export function inOverviewOrder<Row extends Headed>(rows: readonly Row[]): Row[] {
  const { compare } = new Intl.Collator('zh-CN');
  const byWords = (a: string | null, b: string | null): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return compare(a, b) || (a < b ? -1 : Number(a > b));
  };
  return [...rows].sort(
    (a, b) => byWords(a.agency, b.agency) || (a.year ?? LATEST) - (b.year ?? LATEST) || byWords(a.file, b.file),
  );
}

/** A gap of more years is one of names, such as of an office that was founded anew. */
const LONGEST_GAP = 20;

/**
 * What is without a report: members of the lists that settings give, for the years of which any of a list's reports is
 * there; where there are no lists, the years between two reports of an agency.
 */
export function missingIn(collection: Collection): Missing[] {
  const { members } = collection.settings;
  return members.length > 0 ? members.flatMap((list) => missingMembers(list, collection)) : yearsBetween(collection);
}

function missingMembers(list: MemberList, collection: Collection): Missing[] {
  const { parent, members } = list;
  const own = new Set([
    collection.agencyNamed(parent),
    ...members.map(({ name }) => collection.agencyNamed(name, parent)),
  ]);
  const years = new Set(
    collection.filed.flatMap((each) => (own.has(collection.agencyOf(each) ?? '') ? (each.record.year ?? []) : [])),
  );
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((year) =>
      membersFor(list, year, collection).flatMap(({ member, isMissing }) =>
        isMissing ? [{ agency: member.name, year }] : [],
      ),
    );
}

function yearsBetween({ filed, agencyOf }: Collection): Missing[] {
  const known = new Map<string, { readonly agency: string; readonly years: Set<number> }>();
  for (const each of filed) {
    const { agency, year } = each.record;
    const key = agencyOf(each);
    if (agency === null || key === null || year === null) continue;
    const own = known.get(key);
    if (own) own.years.add(year);
    else known.set(key, { agency, years: new Set([year]) });
  }
  return [...known.values()].flatMap(({ agency, years }) => {
    const ordered = [...years].sort((a, b) => a - b);
    return ordered.flatMap((year, at) => {
      const before = ordered[at - 1];
      if (before === undefined || year - before > LONGEST_GAP) return [];
      return Array.from({ length: year - before - 1 }, (_, index) => ({ agency, year: before + 1 + index }));
    });
  });
}
