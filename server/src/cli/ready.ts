import { type Analysis, analyze } from '../core/analyze.ts';
import { readiness } from '../core/features/ready/readiness.ts';
import { readyText } from '../core/features/ready/text.ts';
import type { Arguments } from './arguments.ts';
import { encodingOf } from './encoding-option.ts';
import { visible } from '../host/escape.ts';
import { FAILED, FINE, FOUND } from './exit-status.ts';
import { runSettings } from './file-settings.ts';
import type { Host } from './io.ts';
import { followProgress } from './progress.ts';
import { shownName } from './targets.ts';
import { usageError } from './usage.ts';
import { visit, visitEach } from './visit.ts';

/**
 * `gongkai check --ready`: for each report what stands between it and its publication. Exit status 0 where nothing is
 * left that a program can see, 1 where something is, 2 where a file could not be read or there is no report.
 */
export async function checkReady(args: Arguments, host: Host): Promise<number> {
  const [format] = args.values.get('format') ?? [];
  if (format !== undefined && format !== 'text') throw usageError('ready/format', {});
  if (args.names.length === 0) throw usageError('no-names', {});
  const settings = await runSettings(args, host);
  const progress = followProgress(host.io, (done, total) => host.say('progress', { done, total }));
  const { io } = progress;
  let [isReady, isFirst] = [true, true];
  const each = visitEach<Analysis>(
    { ...host, io, encoding: encodingOf(args) },
    {
      read: async (file, path) => analyze(file.text, await settings.of(path), file),
      report: async (path, analysis) => {
        const answer = readiness(analysis, host.language);
        isReady &&= answer.isReady;
        const before = isFirst ? '' : '\n';
        isFirst = false;
        await io.stdout.write(`${before}${visible(shownName(path, host.say))}\n${shownText(readyText(answer))}`);
      },
      noReport: () => Promise.resolve(),
      passedOver: () => Promise.resolve(),
    },
  );
  const { reports, failed } = await visit({ names: args.names }, { ...host, io }, each, progress);
  if (failed || reports === 0 || settings.failed()) return FAILED;
  return isReady ? FINE : FOUND;
}

/** Words of the text cannot do anything to a terminal. */
function shownText(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
