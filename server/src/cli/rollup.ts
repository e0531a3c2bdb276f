import { resolve } from 'node:path';
import { type Filed, collectionOf } from '../core/across/collection.ts';
import { recordOf } from '../core/across/record.ts';
import { type Asked, type RollUp, rollUp } from '../core/across/roll-up.ts';
import { cellText, isComplete, whyText } from '../core/features/roll-up/roll-up-view.ts';
import { rolledUpReport } from '../core/features/rolled-up-report.ts';
import { readReport } from '../core/report/read.ts';
import { decimalText } from '../core/text/decimal.ts';
import { agencyAndYear } from './agency-and-year.ts';
import { type Arguments, choice } from './arguments.ts';
import { runCollection } from './collection-settings.ts';
import { encodingOf } from './encoding-option.ts';
import { safeJson } from '../host/escape.ts';
import { FAILED, FINE, FOUND } from './exit-status.ts';
import { runSettings } from './file-settings.ts';
import { type Host, complain } from './io.ts';
import { listed } from './json-list.ts';
import { filedAt } from './filed-at.ts';
import { detached } from '../sheets/overview-entry.ts';
import { outputFile, writeNewOutput } from './output.ts';
import { followProgress } from './progress.ts';
import { rollUpText } from './rollup-text.ts';
import { complainOfSeveral } from './several-reports.ts';
import { shownName } from './targets.ts';
import { usageError } from './usage.ts';
import { visit, visitEach } from './visit.ts';

/**
 * `gongkai rollup`: adds reports up. Exit status 0 where all were counted and nothing is left open, 1 where not, 2 where
 * something could not be read or written, or nothing was counted.
 */
export async function rollup(args: Arguments, host: Host): Promise<number> {
  const format = choice(args, 'format', ['text', 'json']);
  const output = outputFile(args);
  const asked: Asked = agencyAndYear(args);
  if (args.names.length === 0) throw usageError('no-names', {});
  const { collection, areSingle, failed } = await gathered(args, output, host);
  const added = rollUp(collection, asked);
  const { io, say } = host;
  const report = rolledUpReport(asked.agency, asked.year, added.cells);
  const isCounted = added.outcomes.some(({ counted }) => counted);
  // What is written goes to standard output; where that is the report, all else is said beside it.
  const isReportShown = format === 'text' && output === null;
  if (format === 'json') await io.stdout.write(jsonOf(added, host));
  else
    await (isReportShown ? io.stderr : io.stdout).write(
      rollUpText(added, asked, { say: host.say, nameOf: (file) => shownName(file, host.say) }),
    );
  if (!isCounted || !report) {
    await complain(host, say('rollup/nothing', {}));
    return FAILED;
  }
  if (report.unwritten.length > 0) {
    const cells = report.unwritten.map((cell) => cellText(cell, asked, say));
    await complain(host, say('rollup/unwritten', { count: cells.length, cells }), { level: 'warning' });
  }
  if (isReportShown) await io.stdout.write(report.text);
  const isWritten = output === null || (await written(output, report.text, format === 'json', host));
  if (failed || !isWritten) return FAILED;
  return areSingle && isComplete(added) && report.unwritten.length === 0 ? FINE : FOUND;
}

/** The records of all reports that are named. */
async function gathered(args: Arguments, output: string | null, host: Host) {
  const settings = await runSettings(args, host);
  const progress = followProgress(host.io, (done, total) => host.say('progress', { done, total }));
  const { io } = progress;
  const filed: Filed[] = [];
  const said = runCollection();
  let areSingle = true;
  const each = visitEach(
    { ...host, io, encoding: encodingOf(args) },
    {
      isLeftOut: async (path) => isSame(io.cwd, path, output) || (await settings.of(path)).excluded,
      read: ({ text }) => Promise.resolve({ report: readReport(text) }),
      report: async (file, { report }) => {
        said.add(await settings.of(file));
        if (await complainOfSeveral(file, report, { ...host, io })) areSingle = false;
        filed.push(filedAt(io.cwd, file, detached(recordOf(report))));
      },
      noReport: () => Promise.resolve(),
      passedOver: () => Promise.resolve(),
    },
  );
  const { failed } = await visit({ names: args.names }, { ...host, io }, each, progress);
  return { collection: collectionOf(filed, said.settings()), areSingle, failed: failed || settings.failed() };
}

function isSame(cwd: string, path: string, output: string | null): boolean {
  return output !== null && resolve(cwd, path) === resolve(cwd, output);
}

async function written(output: string, text: string, isQuiet: boolean, host: Host): Promise<boolean> {
  const { isDone, sentence } = writeNewOutput(output, text, host);
  if (!isDone) await complain(host, sentence);
  else if (!isQuiet) await host.io.stdout.write(`${sentence}\n`);
  return isDone;
}

function jsonOf({ outcomes, cells }: RollUp, { say }: Host): string {
  const { item } = listed();
  const members = outcomes.map((each) =>
    item(safeJson({ agency: each.agency, file: each.file, counted: each.counted, why: whyText(each, say) })),
  );
  const tables: Record<string, Record<string, Record<string, number | string | null>>> = {};
  for (const { table, row, column, value } of cells) {
    ((tables[table] ??= {})[row] ??= {})[column] = value ? numberOf(decimalText(value)) : null;
  }
  return `{"version":1,"members":[${members.join('')}\n],"tables":${safeJson(tables)}}\n`;
}

function numberOf(digits: string): number | string {
  const number = Number(digits);
  return Math.abs(number) > Number.MAX_SAFE_INTEGER ? digits : number;
}
