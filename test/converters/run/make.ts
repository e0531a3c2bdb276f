import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { CONVERTERS } from '../converters.ts';
import { type Hunk, hunksBetween } from '../hunks.ts';
import { REPORTS, type Report } from '../reports.ts';
import { inLines, storedFault, storedModel } from '../stored.ts';
import { writeWithBrowser } from './browser.ts';
import { type Folders, foldersIn, writeSources } from './folders.ts';
import { inTurns } from './program.ts';
import { writeWithOffice } from './soffice.ts';
import { textOf } from './text.ts';

export { lackingPackages } from './lacking.ts';

const AT_ONCE = 3;
/** How deep `model.json` and the faults are written in lines: a row of figures, a change to a text. */
const DEPTH = { model: 3, fault: 3 };

type Texts = Readonly<Record<string, string>>;

/** What making needs of its surroundings. */
export interface Means {
  readonly browser: Browser;
  /** An empty folder that is thrown away. */
  readonly scratch: string;
  /** Where the fixtures are kept. */
  readonly out: string;
  readonly tell: (what: string) => void;
}

/** Makes the fixtures of the folders whose names begin with one of `wanted` anew; all where none is named. */
export async function make(wanted: readonly string[], { browser, scratch, out, tell }: Means): Promise<void> {
  const chosen = REPORTS.filter(({ folder }) => wanted.length === 0 || wanted.some((each) => folder.startsWith(each)));
  const folders = foldersIn(scratch);
  for (const folder of new Set(chosen.map((report) => report.folder))) {
    const reports = chosen.filter((report) => report.folder === folder);
    for (const report of reports) await writeSources(report, folders);
    await writeWithOffice(reports, folders);
    await writeWithBrowser(browser, reports, folders);
    const texts = await convert(reports, folders);
    keep(reports, texts, join(out, folder));
    tell(`${folder}：${reports.length} 份报告，${reports.length * CONVERTERS.length} 份文本`);
  }
}

/** The texts of each report, by converter. */
async function convert(reports: readonly Report[], folders: Folders): Promise<Texts[]> {
  const jobs = reports.flatMap((report) => CONVERTERS.map((converter) => ({ report, converter })));
  const texts = await inTurns(jobs, AT_ONCE, ({ report, converter }) => textOf(converter, report, folders));
  return reports.map((report) =>
    Object.fromEntries(
      jobs.flatMap((job, index) => (job.report === report ? [[job.converter.id, texts[index] ?? '']] : [])),
    ),
  );
}

/** Writes the folder of a report: the faultless one first, the others as what differs from it. */
function keep(reports: readonly Report[], texts: readonly Texts[], folder: string): void {
  const [right] = reports;
  const [rightTexts = {}] = texts;
  if (!right) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'model.json'), `${inLines(storedModel(right.model), DEPTH.model)}\n`);
  for (const [converter, text] of Object.entries(rightTexts)) writeFileSync(join(folder, `${converter}.txt`), text);
  reports.forEach(({ fault, model }, index) => {
    if (!fault) return;
    const changes: Record<string, Hunk[]> = {};
    for (const [converter, text] of Object.entries(texts[index] ?? {})) {
      changes[converter] = hunksBetween(rightTexts[converter] ?? '', text);
    }
    const stored = storedFault(fault, model, right.model, changes);
    mkdirSync(join(folder, 'planted'), { recursive: true });
    writeFileSync(join(folder, 'planted', `${fault.id}.json`), `${inLines(stored, DEPTH.fault)}\n`);
  });
}
