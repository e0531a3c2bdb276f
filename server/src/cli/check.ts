import { type Analysis, analyze } from '../core/analyze.ts';
import { describeFinding } from '../core/features/describe.ts';
import type { Severity } from '../core/rules/finding.ts';
import { type Arguments, choice } from './arguments.ts';
import { jsonFormat } from './check-json.ts';
import { textFormat } from './check-text.ts';
import { FAILED, FINE, FOUND } from './exit-status.ts';
import type { Host } from './io.ts';
import { SEVERITIES, levelsFrom } from './levels.ts';
import { followProgress } from './progress.ts';
import { type Tally, count, emptyTally } from './tally.ts';
import { shownName } from './targets.ts';
import { usageError } from './usage.ts';
import { visit } from './visit.ts';

/** `gongkai check`: exit status 0 where nothing weighty is found, 1 where something is, 2 where something failed. */
export async function check(args: Arguments, host: Host): Promise<number> {
  const format = choice(args, 'format', ['text', 'json']);
  const failOn = choice(args, 'fail-on', [...SEVERITIES, 'never', 'off']);
  const levels = levelsFrom(args.values.get('rule') ?? []);
  if (args.names.length === 0) throw usageError('no-names', {});

  const { say, language } = host;
  const progress = followProgress(host.io, (done, total) => say('progress', { done, total }));
  const { io } = progress;
  const { begin, report, noReport, end } = format === 'json' ? jsonFormat(language) : textFormat(host);
  const tally = emptyTally();
  /** In JSON there is no place for notes. */
  const notes = format === 'json' ? io.stderr : io.stdout;
  const note = async (sentence: string) => (args.flags.has('verbose') ? notes.write(`${sentence}\n`) : undefined);

  await io.stdout.write(begin());
  const { reports, failed } = await visit(
    args.names,
    { ...host, io },
    {
      read: (file) => analyze(file.text, { levels }, file),
      report: async (path, analysis, { encoding }) => {
        count(tally, encoding, analysis.diagnostics);
        await note(noteOf(path, analysis, encoding, host));
        await io.stdout.write(report(path, analysis, encoding));
        tally.files++;
      },
      noReport: async (path, file) => {
        await io.stdout.write(noReport(path, file?.encoding ?? null));
        tally.files++;
      },
      passedOver: async (path) => {
        await note(say('passed-over', { path }));
        tally.skipped++;
      },
      reason: ({ diagnostics: [first] }) => (first ? describeFinding(first, language) : null),
    },
    progress,
  );
  await io.stdout.write(end(tally));
  if (failed || reports === 0) return FAILED;
  return weighty(tally, failOn) ? FOUND : FINE;
}

function noteOf(path: string, { judgement }: Analysis, encoding: string, { say }: Host): string {
  const { verdicts, identities } = judgement;
  const holds = verdicts.filter((verdict) => verdict.holds).length;
  return say('note', {
    path: shownName(path, say),
    encoding,
    holds,
    judged: verdicts.length,
    total: identities.length,
  });
}

/** Whether something was found at the level `failOn` or above. */
function weighty({ found }: Tally, failOn: Severity | 'never' | 'off'): boolean {
  const weights = SEVERITIES.slice(0, SEVERITIES.findIndex((each) => each === failOn) + 1);
  return weights.some((severity) => found[severity] > 0);
}
