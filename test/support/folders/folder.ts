import type { RuleName } from '../../../server/src/core/messages/catalogue.ts';
import { type Files, heardAmong } from '../heard-among.ts';
import type { FolderModel } from './model.ts';
import { CITY } from './offices.ts';
import { officeReports, wholeReport } from './reports.ts';
import { sceneOf } from './scene.ts';
import { settingsOf } from './settings.ts';
import { extensionOf, textOf } from './written.ts';

/** The rules that speak of files, by file; those of which nothing is said are not there. */
export type Spoken = Readonly<Record<string, readonly RuleName[]>>;

/** The files of a folder, and what must be said of them: this and nothing else. */
export interface Folder {
  readonly files: Files;
  readonly expected: Spoken;
}

const CONFIG = `${CITY}/.gongkai.json`;

/** The folder that a model tells of. */
export async function folderOf(model: FolderModel): Promise<Folder> {
  const scene = sceneOf(model);
  const { offices, end, turned } = scene;
  const files: Record<string, string> = {};
  const expected: Record<string, readonly RuleName[]> = {};
  let chosen = '';
  for (const year of [end - 2, end - 1, end]) {
    const reports = offices.flatMap((office) =>
      officeReports(scene, office, year).map((each) => ({ ...each, office })),
    );
    for (const { path, report, writing, rules, office } of [
      ...reports,
      { ...wholeReport(scene, year), office: null },
    ]) {
      const written = model.written[writing % model.written.length]!;
      const name = `${path}${extensionOf(written)}`;
      files[name] = await textOf(report, written);
      if (rules.length > 0) expected[name] = [...rules].sort();
      if (office === turned && year === end - 1 && !path.endsWith('-另')) chosen = name.slice(CITY.length + 1);
    }
  }
  files[CONFIG] = settingsOf(scene, chosen);
  if (model.fault === 'missing-report') expected[CONFIG] = ['missing-report'];
  return { files, expected };
}

/** Rules that nobody hears unless he asks for them. */
const ALL = { 'item-carry-over': 'warning', 'figure-jump': 'warning' } as const;

/** What is said of the files. */
export function spokenOf({ files }: Folder): Spoken {
  const heard = [...heardAmong(files, { levels: ALL })].filter(([, found]) => found.length > 0);
  return Object.fromEntries(heard.map(([path, found]) => [path, [...new Set(found.map(({ rule }) => rule))].sort()]));
}
