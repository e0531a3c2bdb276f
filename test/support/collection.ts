import { type Filed, collectionOf } from '../../server/src/core/across/collection.ts';
import { recordOf } from '../../server/src/core/across/record.ts';
import { analyze } from '../../server/src/core/analyze.ts';
import type { FormId } from '../../server/src/core/form/list.ts';
import type { CalendarDate } from '../../server/src/core/report/dates/calendar.ts';
import type { Diagnostic, Levels } from '../../server/src/core/rules/analysis.ts';
import { diagnoseAcross, diagnoseMembers } from '../../server/src/core/rules/diagnose-across.ts';
import { DEFAULT_OPTIONS } from '../../server/src/core/rules/options.ts';
import { readConfig } from '../../server/src/settings/config-file.ts';
import { type Change, sample } from './sample.ts';

/** Texts by their paths, divided by `/`; one called `.gongkai.json` holds the settings. */
export type Files = Readonly<Record<string, string>>;

/** What a host is told beside the files. */
export interface Told {
  readonly year?: number;
  readonly today?: CalendarDate;
  readonly levels?: Levels;
}

const CONFIG = '.gongkai.json';
const TODAY: CalendarDate = { year: 2026, month: 6, day: 1 };

/** A report of an agency for a year, as it lies among others. */
export function filedAs(path: string, text: string): Filed {
  const names = path.split('/');
  return { file: path, name: names.at(-1)!, folders: names.slice(0, -1), record: recordOf(analyze(text).report) };
}

/** What is found in each of the files, held against the others. */
export function heardAmong(files: Files, { year, today = TODAY, levels = {} }: Told = {}): Map<string, Diagnostic[]> {
  const filed = Object.entries(files)
    .filter(([path]) => !path.endsWith(CONFIG))
    .map(([path, text]) => filedAs(path, text));
  const path = Object.keys(files).find((each) => each.endsWith(CONFIG));
  const folders = path?.split('/').slice(0, -1) ?? [];
  const settings = path === undefined ? undefined : { ...readConfig(files[path]!).collection, folders };
  const collection = collectionOf(filed, settings);
  const heard = new Map(filed.map((own) => [own.file, diagnoseAcross(own, collection, levels)]));
  const asked = { year: year ?? null, today, deadlines: DEFAULT_OPTIONS.deadlines };
  if (path !== undefined) heard.set(path, diagnoseMembers(collection, asked, levels));
  return heard;
}

/** Whose report it is and of which year, and what it says otherwise than the faultless sample of a form. */
export interface Of {
  readonly agency?: string;
  readonly year?: number;
  readonly form?: FormId;
}

const SAMPLE_YEARS: Readonly<Record<FormId, number>> = { 2019: 2020, 2021: 2023 };

/** The faultless sample as the report of another agency or year. */
export function reportOf({ agency = '云岭市档案局', year, form = 2021 }: Of, ...changes: readonly Change[]): string {
  const own = SAMPLE_YEARS[form];
  const text = sample(form, ...changes).replaceAll('云岭市档案局', agency);
  return year === undefined ? text : text.replaceAll(String(own), String(year));
}

/** The row of what is left for the next year, with these figures in place of the sample's. */
export function leaving(figures: string): Change {
  return ['四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1', `四、结转下年度继续办理\t${figures}`];
}

/** The row of what came from the year before, with these figures in place of the sample's. */
export function bringing(figures: string): Change {
  return ['二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2', `二、上年结转政府信息公开申请数量\t${figures}`];
}
