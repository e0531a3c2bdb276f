import { type Settings, analyze } from '../core/analyze.ts';
import type { Report } from '../core/report/report.ts';
import type { Arguments } from './arguments.ts';
import { FAILED, FINE, FOUND } from './exit-status.ts';
import { runSettings } from './file-settings.ts';
import { reportFixer } from './fix-report.ts';
import { type Host, complain, evenUnread } from './io.ts';
import { followProgress } from './progress.ts';
import { STDIN } from './targets.ts';
import { usageError } from './usage.ts';
import { visit, visitEach } from './visit.ts';
import { writeFault } from './write-fault.ts';

interface Read {
  readonly report: Report;
  readonly settings: Settings;
}

/**
 * `gongkai fix`: exit status 0; 1 where something is left that was to be repaired; 2 where a file could not be read or
 * written back, or no report was found.
 */
export async function fix(args: Arguments, given: Host): Promise<number> {
  const settings = await runSettings(args, given);
  if (args.names.length === 0) throw usageError('no-names', {});
  if (args.names.includes(STDIN)) throw usageError('fix-stdin', {});
  const isDry = args.flags.has('dry-run');
  const withUnsafe = args.flags.has('unsafe');
  const { say } = given;
  // Files are mended whether somebody reads of it or not; of a diff that nobody reads there is no more to do.
  const stdout = isDry ? given.io.stdout : evenUnread(given.io.stdout);
  const progress = followProgress({ ...given.io, stdout }, (done, total) => say('progress', { done, total }));
  const { io } = progress;
  const host = { ...given, io };
  // What stands on standard output can be given to a program that applies diffs.
  const notes = isDry ? io.stderr : io.stdout;
  const outcome = { changed: 0, refused: 0, left: 0 };
  const fixReport = reportFixer(host, { isDry, withUnsafe, notes }, outcome);
  const each = visitEach<Read>(host, {
    isLeftOut: async (path) => (await settings.of(path)).excluded,
    read: async (file, path) => {
      const inForce = await settings.of(path);
      return { report: analyze(file.text, inForce, file).report, settings: inForce };
    },
    report: (path, read, file) => fixReport(path, file, read.settings),
    noReport: () => Promise.resolve(),
    passedOver: () => Promise.resolve(),
  });
  try {
    const { reports, failed } = await visit({ names: args.names, kinds: 'texts' }, host, each, progress);
    const { changed, refused, left } = outcome;
    const summary = say(isDry ? 'fix/summary-dry' : 'fix/summary', { reports, changed });
    const more = left > 0 ? say('fix/summary-left', { left }) : '';
    if (reports > 0) await notes.write(`${summary}${more}\n`);
    if (failed || refused > 0 || settings.failed() || reports === 0) return FAILED;
    return left > 0 ? FOUND : FINE;
  } catch (error) {
    if (isDry || (error as NodeJS.ErrnoException).syscall !== 'write') throw error;
    // Nothing more is changed than can be told.
    await complain(host, say('fix/stopped', { reason: writeFault(error, say), changed: outcome.changed }));
    return FAILED;
  }
}
