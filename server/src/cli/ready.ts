import { describeFinding } from '../core/features/describe.ts';
import { readiness } from '../core/features/ready/readiness.ts';
import { BOX, readyText } from '../core/features/ready/text.ts';
import type { Diagnostic } from '../core/rules/analysis.ts';
import { inOrder } from '../core/rules/diagnose.ts';
import type { Arguments } from './arguments.ts';
import { askedMembers } from './asked-members.ts';
import type { LoadedConfig } from './config-loader.ts';
import { encodingOf } from './encoding-option.ts';
import { visible } from '../host/escape.ts';
import { FAILED, FINE, FOUND } from './exit-status.ts';
import { runSettings } from './file-settings.ts';
import type { Host } from './io.ts';
import { followProgress } from './progress.ts';
import { type ReadyRun, readyAlone, readyTogether } from './ready-files.ts';
import { shownName } from './targets.ts';
import { usageError } from './usage.ts';
import { visit } from './visit.ts';

/** What a list for people has no use for. */
const UNUSED = ['fail-on', 'verbose', 'records'] as const;

/**
 * `gongkai check --ready`: for each report what stands between it and its publication; then what is wrong with the
 * settings. Exit status 0 where nothing is left that a program can see, 1 where something is, 2 where a file could not be
 * read or there is no report.
 */
export async function checkReady(args: Arguments, host: Host): Promise<number> {
  refuseUnused(args);
  const settings = await runSettings(args, host);
  const progress = followProgress(host.io, (done, total) => host.say('progress', { done, total }));
  const { io } = progress;
  let [isReady, isFirst] = [true, true];
  const write = async (name: string, text: string): Promise<void> => {
    const before = isFirst ? '' : '\n';
    isFirst = false;
    await io.stdout.write(`${before}${visible(name)}\n${shownText(text)}`);
  };
  const missed = new Map<LoadedConfig, readonly Diagnostic[]>();
  const run: ReadyRun = {
    host: { ...host, io, encoding: encodingOf(args) },
    settings,
    asked: askedMembers(args),
    miss: (config, found) => void missed.set(config, found),
    take: async (path, analysis) => {
      const answer = readiness(analysis, host.language);
      isReady &&= answer.isReady;
      await write(shownName(path, host.say), readyText(answer));
    },
  };
  const { reports, failed } = await visit(
    { names: args.names },
    { ...host, io },
    (files, interruption) => {
      const isTogether = files.length > 1 && !args.flags.has('alone');
      return (isTogether ? readyTogether : readyAlone)(files, interruption, run);
    },
    progress,
  );
  for (const { config, analysis } of settings.faults()) {
    const found = inOrder([...analysis.diagnostics, ...(missed.get(config) ?? [])]).filter(
      ({ severity }) => severity === 'error' || severity === 'warning',
    );
    if (found.length === 0) continue;
    isReady = false;
    await write(config.path, found.map((each) => `${BOX} ${describeFinding(each, host.language)}\n`).join(''));
  }
  if (failed || reports === 0 || settings.failed()) return FAILED;
  return isReady ? FINE : FOUND;
}

function refuseUnused({ names, flags, values }: Arguments): void {
  const [format] = values.get('format') ?? [];
  if (format !== undefined && format !== 'text') throw usageError('ready/format', {});
  const unused = UNUSED.find((name) => flags.has(name) || values.has(name));
  if (unused !== undefined) throw usageError('ready/unused', { option: `--${unused}` });
  if (names.length === 0) throw usageError('no-names', {});
}

/** Words of the text cannot do anything to a terminal. */
function shownText(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
