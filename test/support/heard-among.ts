import { type Filed, collectionOf } from '../../server/src/core/across/collection.ts';
import { recordOf } from '../../server/src/core/across/record.ts';
import { analyze } from '../../server/src/core/analyze.ts';
import type { CalendarDate } from '../../server/src/core/report/dates/calendar.ts';
import type { Diagnostic, Levels } from '../../server/src/core/rules/analysis.ts';
import { diagnoseAcross, diagnoseMembers } from '../../server/src/core/rules/diagnose-across.ts';
import { DEFAULT_OPTIONS } from '../../server/src/core/rules/options.ts';
import { readConfig } from '../../server/src/settings/config-file.ts';

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
