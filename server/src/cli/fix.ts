import { resolve } from 'node:path';
import { type Settings, analyze } from '../core/analyze.ts';
import type { Report } from '../core/report/report.ts';
import type { Arguments } from './arguments.ts';
import { unifiedDiff } from './diff.ts';
import { fileEncoder } from './encode.ts';
import { FAILED, FINE } from './exit-status.ts';
import { runSettings } from './file-settings.ts';
import { type Host, complain } from './io.ts';
import { type Mended, mend } from './mend.ts';
import { followProgress } from './progress.ts';
import { rewrite } from './rewrite.ts';
import { STDIN, reasonOf } from './targets.ts';
import { usageError } from './usage.ts';
import { visit, visitEach } from './visit.ts';

interface Read {
  readonly report: Report;
  readonly settings: Settings;
}

/** `gongkai fix`: exit status 0, or 2 where a file could not be read or written back, or no report was found. */
export async function fix(args: Arguments, host: Host): Promise<number> {
  const settings = await runSettings(args, host);
  if (args.names.length === 0) throw usageError('no-names', {});
  if (args.names.includes(STDIN)) throw usageError('fix-stdin', {});
  const isDry = args.flags.has('dry-run');
  const withUnsafe = args.flags.has('unsafe');
  const { say } = host;
  const progress = followProgress(host.io, (done, total) => say('progress', { done, total }));
  const { io } = progress;
  const encoder = fileEncoder();
  const outcome = { changed: 0, refused: 0 };

  const write = async (path: string, before: string, { text, count }: Mended): Promise<void> => {
    const refusal = refusalOf(() => rewrite(resolve(io.cwd, path), before, text, encoder), path, host);
    if (refusal === null) {
      outcome.changed++;
      await io.stdout.write(`${say('fix/done', { path, count })}\n`);
    } else {
      outcome.refused++;
      await complain({ ...host, io }, refusal);
    }
  };
  const each = visitEach<Read>(
    { ...host, io },
    {
      isLeftOut: async (path) => (await settings.of(path)).excluded,
      read: async (file, path) => {
        const inForce = await settings.of(path);
        return { report: analyze(file.text, inForce, file).report, settings: inForce };
      },
      report: async (path, read, { text, undecodable }) => {
        if (undecodable.length > 0) return;
        const mended = mend(text, read.settings, withUnsafe);
        if (mended.text === text) return;
        if (!isDry) return write(path, text, mended);
        outcome.changed++;
        await io.stdout.write(unifiedDiff(path, text, mended.text));
      },
      noReport: () => Promise.resolve(),
      passedOver: () => Promise.resolve(),
    },
  );
  const { reports, failed } = await visit(args.names, { ...host, io }, each, progress);
  const summary = say(isDry ? 'fix/summary-dry' : 'fix/summary', { reports, changed: outcome.changed });
  // What stands on standard output can be given to a program that applies diffs.
  if (reports > 0) await (isDry ? io.stderr : io.stdout).write(`${summary}\n`);
  return failed || outcome.refused > 0 || settings.failed() || reports === 0 ? FAILED : FINE;
}

/** Why a file was not written; null where it was. */
function refusalOf(work: () => ReturnType<typeof rewrite>, path: string, { say }: Host): string | null {
  try {
    const outcome = work();
    return outcome === 'done' ? null : say(`fix/${outcome}`, { path });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return say('fix/unwritable', { path, reason: reasonOf(code ?? message, say) });
  }
}
