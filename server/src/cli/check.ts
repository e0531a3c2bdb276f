import type { Diagnostic } from '../core/rules/analysis.ts';
import { inOrder } from '../core/rules/diagnose.ts';
import type { Severity } from '../core/rules/finding.ts';
import { type Arguments, choice } from './arguments.ts';
import { checkAll } from './check-all.ts';
import type { TaskOutcome, Told } from './check-piece.ts';
import { checkRecords } from './check-records.ts';
import { checkTogether } from './check-together.ts';
import { askedMembers } from './asked-members.ts';
import { checkedConfig } from './checked.ts';
import { complaintBox } from './complaints.ts';
import type { LoadedConfig } from './config-loader.ts';
import { encodingOf } from './encoding-option.ts';
import { FAILED, FINE, FOUND } from './exit-status.ts';
import { runSettings } from './file-settings.ts';
import type { Manner } from './format.ts';
import { formatOf } from './formats.ts';
import { type Host, complain, evenUnread } from './io.ts';
import { SEVERITIES } from './levels.ts';
import { followProgress } from './progress.ts';
import { checkReady } from './ready.ts';
import { type Tally, add, countOf, emptyTally } from './tally.ts';
import { usageError } from './usage.ts';
import { visit } from './visit.ts';

/**
 * `gongkai check`: exit status 0 where nothing weighty is found, 1 where something is, 2 where something failed. That is
 * of all files, whether somebody reads of them to the end or not.
 */
export async function check(args: Arguments, given: Host): Promise<number> {
  if (args.flags.has('ready')) return checkReady(args, given);
  const { language, say, io } = given;
  const manner: Manner = {
    format: choice(args, 'format', ['text', 'json', 'github', 'sarif']),
    language,
    encoding: encodingOf(args),
    cwd: io.cwd,
    hasColour: io.stdout.hasColour,
    verbose: args.flags.has('verbose'),
    isTogether: false,
  };
  const failOn = choice(args, 'fail-on', [...SEVERITIES, 'never', 'off']);
  const heard = { ...io, stdout: evenUnread(io.stdout) };
  const progress = followProgress(heard, (done, total) => say('progress', { done, total }));
  const complaints = complaintBox();
  const host: Host = { language, say, io: progress.io, hear: complaints.add };
  const settings = await runSettings(args, host);
  if (args.names.length === 0) throw usageError('no-names', {});

  const asked = askedMembers(args);
  const missed = new Map<LoadedConfig, readonly Diagnostic[]>();
  const miss = (config: LoadedConfig, found: readonly Diagnostic[]) => void missed.set(config, found);
  const { stdout, stderr } = progress.io;
  const format = formatOf(manner);
  const tally = emptyTally();
  const kept: string[] = [];
  let isFirst = true;
  const write = async ({ worded, count }: Told): Promise<void> => {
    add(tally, count);
    if (worded.after !== null && worded.findings.length > 0) kept.push(worded.after);
    let text = '';
    for (const item of format.items(worded)) {
      text += format.before(isFirst) + item;
      isFirst = false;
    }
    await stdout.write(text);
  };
  /** Among what programs read there is no place for notes. */
  const notes = manner.format === 'text' ? stdout : stderr;
  const take = async (outcome: TaskOutcome): Promise<void> => {
    const { complaints: heard, notes: told, told: written } = outcome;
    for (const each of heard) await complain(host, each.sentence, each);
    await notes.write(told.map((sentence) => `${sentence}\n`).join(''));
    const isUnread = outcome.failed && !outcome.isReport;
    if (isUnread) tally.unread++;
    if (written) await write(written);
    else {
      tally.skipped++;
      if (isUnread) tally.unreadSkipped++;
    }
  };

  await stdout.write(format.begin());
  const { reports, failed } = args.flags.has('records')
    ? await checkRecords(args.names, { host, manner, format, settings, write, asked, miss })
    : await visit(
        { names: args.names },
        host,
        (files, interruption) => {
          const isTogether = files.length > 1 && !args.flags.has('alone');
          const run = { host, manner: { ...manner, isTogether }, format, settings, take, asked, miss };
          return isTogether ? checkTogether(files, interruption, run) : checkAll(files, interruption, run);
        },
        progress,
      );
  for (const { config, analysis } of settings.faults()) {
    const diagnostics = inOrder([...analysis.diagnostics, ...(missed.get(config) ?? [])]);
    if (diagnostics.length === 0) continue;
    const checked = checkedConfig(config.path, { ...analysis, diagnostics }, config.decoded);
    await write({ worded: format.file(checked), count: countOf(checked) });
  }
  tally.reports = reports;
  tally.failed = failed || settings.failed() || reports === 0;
  const concern = format.concern?.(tally) ?? null;
  if (concern !== null) await complain(host, concern, { level: 'warning' });
  const status = statusOf(tally, failOn);
  await stdout.write(format.end(tally, { status, after: kept, complaints: complaints.all() }));
  return status;
}

function statusOf(tally: Tally, failOn: Severity | 'never' | 'off'): number {
  if (tally.failed) return FAILED;
  return weighty(tally, failOn) ? FOUND : FINE;
}

/** Whether something was found at the level `failOn` or above. */
function weighty({ found }: Tally, failOn: Severity | 'never' | 'off'): boolean {
  const weights = SEVERITIES.slice(0, SEVERITIES.findIndex((each) => each === failOn) + 1);
  return weights.some((severity) => found[severity] > 0);
}
