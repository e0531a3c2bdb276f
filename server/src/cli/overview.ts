import { resolve } from 'node:path';
import { recordLine } from '../core/across/record-line.ts';
import { type Analysis, analyze } from '../core/analyze.ts';
import { newMemo } from '../core/text/memo.ts';
import { sharedSettings } from '../settings/shared.ts';
import type { Arguments } from './arguments.ts';
import { runCollection } from './collection-settings.ts';
import { encodingOf } from './encoding-option.ts';
import { safeJson } from '../host/escape.ts';
import { FAILED, FINE } from './exit-status.ts';
import { placeAt } from './filed-at.ts';
import { runSettings } from './file-settings.ts';
import { type Host, complain } from './io.ts';
import { listed } from './json-list.ts';
import { type Way, wayOf, writeOutput } from './output.ts';
import { placesInPaper } from '../papers/paper-place.ts';
import { overviewOf } from '../sheets/overview.ts';
import { overviewSum } from '../sheets/overview-sum.ts';
import { type Entry, entryOf } from '../sheets/overview-entry.ts';
import { type Overview, type Unread, overviewSheet, overviewSheets } from '../sheets/overview-sheets.ts';
import { overviewText } from './overview-text.ts';
import { followProgress } from './progress.ts';
import { complainOfSeveral } from './several-reports.ts';
import { columnsOf } from '../sheets/sheet.ts';
import { csvOf } from '../sheets/sheet-csv.ts';
import { isSheetsPage, sheetsPage } from '../sheets/sheet-html.ts';
import { sha256 } from './sha256.ts';
import { shownName } from './targets.ts';
import { usageError } from './usage.ts';
import { optimiseLate } from './v8-flags.ts';
import { visit, visitEach } from './visit.ts';
import { WORDS } from './words.ts';

const FORMATS = ['text', 'csv', 'json', 'jsonl', 'html', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

/**
 * `gongkai overview`: many reports, a row each. Exit status 0, or 2 where something could not be read or written, or there
 * is no report.
 */
export async function overview(args: Arguments, host: Host): Promise<number> {
  const way = wayOf(args, FORMATS);
  if (args.names.length === 0) throw usageError('no-names', {});
  const { all, inputs, failed } = await gathered(args, way, host);
  const isWritten = await write(all, way, inputs, host);
  return failed || !isWritten || all.entries.length === 0 ? FAILED : FINE;
}

/** Reads all that is named. Of what was read only what is written of it is kept. */
async function gathered(args: Arguments, { format, output }: Way<Format>, host: Host) {
  optimiseLate();
  const { say, language } = host;
  const settings = await runSettings(args, host);
  const progress = followProgress(host.io, (done, total) => say('progress', { done, total }));
  const { cwd } = progress.io;
  /** What was complained of, by file. */
  const complaints = new Map<string, string>();
  const hearing: Host = {
    ...{ say, language, io: progress.io },
    hear: ({ sentence, path }) => {
      if (path !== null) complaints.set(path, sentence);
    },
  };
  const keeping = { language, say, withFindings: format === 'html' || format === 'xlsx' };
  const isOutput = (path: string): boolean => output !== null && resolve(cwd, path) === resolve(cwd, output);
  const said = runCollection();
  const inputs: string[] = [];
  const entries: Entry[] = [];
  /** What the texts have in common is read once. */
  const shared = newMemo();
  const unread: Unread[] = [];
  const leave = (path: string, otherwise: string): Promise<void> => {
    inputs.push(path);
    const shown = shownName(path, say);
    const begin = `${shown}${WORDS[language].colon}`;
    const sentence = complaints.get(path);
    if (!isOutput(path)) unread.push({ file: shown, why: sentence?.replace(begin, '') ?? otherwise });
    return Promise.resolve();
  };

  const each = visitEach<Analysis>(
    { ...hearing, encoding: encodingOf(args) },
    {
      // What an earlier run wrote there is none of its own reports.
      isLeftOut: async (path) => isOutput(path) || (await settings.of(path)).excluded,
      read: async (file, path) => {
        const { accepted, ...others } = await settings.of(path);
        return analyze(file.text, { ...sharedSettings(shared, others), accepted }, file, null, shared);
      },
      report: async (path, analysis, file) => {
        inputs.push(path);
        said.add(await settings.of(path));
        await complainOfSeveral(path, analysis.report, hearing);
        const placeOf = file.paper && placesInPaper(analysis.report, file.paper, language);
        entries.push(entryOf({ ...placeAt(cwd, path), analysis, placeOf }, keeping));
      },
      noReport: (path, file) => leave(path, say(file ? 'why/no-report' : 'why/empty', {})),
      passedOver: (path, why) => leave(path, say(why === 'left-out' ? 'why/excluded' : 'why/no-report', {})),
    },
  );
  const visited = await visit({ names: args.names }, hearing, each, progress);
  for (const file of visited.unread) unread.push({ file, why: say('why/kind', {}) });
  const all = overviewOf({ entries, unread, settings: said.settings() }, keeping);
  return { all, inputs, failed: visited.failed || settings.failed() };
}

/** Writes an overview; says whether that could be done. */
async function write(
  all: Overview,
  { format, output }: Way<Format>,
  inputs: readonly string[],
  host: Host,
): Promise<boolean> {
  const { io, say } = host;
  const content = await contentOf(all, format, host);
  if (output === null) {
    if (typeof content === 'string') await io.stdout.write(content);
    return true;
  }
  if (format === 'xlsx') await complainOfRows(all, output, host);
  const names = columnsOf(overviewSheet([], say)).join('\t');
  const isOwn = (bytes: Uint8Array, text: string): boolean =>
    text.includes(names) || isSheetsPage(new TextDecoder().decode(bytes));
  const { isDone, sentence } = await writeOutput({ output, inputs, isOwn }, content, host);
  await (isDone ? io.stdout.write(`${sentence}\n`) : complain(host, sentence));
  return isDone;
}

async function contentOf(all: Overview, format: Format, { say, language }: Host): Promise<string | Uint8Array> {
  const rows = all.entries.map(({ row }) => row);
  switch (format) {
    case 'text':
      return overviewText(all, say);
    case 'csv':
      return csvOf(overviewSheet(rows, say));
    case 'json':
      return jsonOf(all);
    case 'jsonl':
      return all.entries.map(({ row, filed }) => `${safeJson(recordLine(row, filed.record))}\n`).join('');
    case 'html': {
      const title = say('overview/title', {});
      const unprinted = (name: string) => say('sheet/unprinted', { name });
      const said = [overviewSum(all, say)];
      return sheetsPage({ title, said, sheets: overviewSheets(all, say), language, unprinted }, sha256);
    }
    case 'xlsx':
      return (await import('../sheets/sheet-xlsx.ts')).workbookOf(overviewSheets(all, say));
  }
}

function jsonOf({ entries, missing, unread }: Overview): string {
  const list = (items: readonly unknown[]): string => {
    const { item } = listed();
    return `[${items.map((each) => item(safeJson(each))).join('')}\n]`;
  };
  const reports = list(entries.map(({ row }) => row));
  return `{"version":1,"reports":${reports},"missing":${list(missing)},"unread":${list(unread)}}\n`;
}

async function complainOfRows(all: Overview, output: string, host: Host): Promise<void> {
  const { rowsBeyond } = await import('../sheets/sheet-xlsx.ts');
  for (const sheet of overviewSheets(all, host.say)) {
    const count = rowsBeyond(sheet);
    if (count === 0) continue;
    await complain(host, host.say('sheet/too-long', { name: sheet.name, count, path: output }), { level: 'warning' });
  }
}
