import { type Analysis, analyze } from '../core/analyze.ts';
import { describeFinding } from '../core/features/describe.ts';
import type { Severity } from '../core/rules/finding.ts';
import { type Arguments, choice } from './arguments.ts';
import { githubFormat } from './check-github.ts';
import { jsonFormat } from './check-json.ts';
import { sarifFormat } from './check-sarif.ts';
import { textFormat } from './check-text.ts';
import { type Checked, checkedConfig, checkedReport, notChecked } from './checked.ts';
import { FAILED, FINE, FOUND } from './exit-status.ts';
import { type FileSettings, runSettings } from './file-settings.ts';
import type { Format } from './format.ts';
import type { Host } from './io.ts';
import { SEVERITIES } from './levels.ts';
import { followProgress } from './progress.ts';
import { type Tally, count, emptyTally } from './tally.ts';
import { shownName } from './targets.ts';
import { usageError } from './usage.ts';
import { visit } from './visit.ts';

const FORMATS: Readonly<Record<'text' | 'json' | 'github' | 'sarif', (host: Host) => Format>> = {
  text: textFormat,
  json: ({ language }) => jsonFormat(language),
  github: githubFormat,
  sarif: ({ language }) => sarifFormat(language),
};

/** `gongkai check`: exit status 0 where nothing weighty is found, 1 where something is, 2 where something failed. */
export async function check(args: Arguments, host: Host): Promise<number> {
  const format = choice(args, 'format', ['text', 'json', 'github', 'sarif']);
  const failOn = choice(args, 'fail-on', [...SEVERITIES, 'never', 'off']);
  const settings = runSettings(args, host);
  if (args.names.length === 0) throw usageError('no-names', {});

  const { say, language } = host;
  const progress = followProgress(host.io, (done, total) => say('progress', { done, total }));
  const { io } = progress;
  const { begin, file, end } = FORMATS[format](host);
  const tally = emptyTally();
  /** Among what programs read there is no place for notes. */
  const notes = format === 'text' ? io.stdout : io.stderr;
  const note = async (sentence: string) => (args.flags.has('verbose') ? notes.write(`${sentence}\n`) : undefined);
  const take = async (checked: Checked) => {
    count(tally, checked);
    await io.stdout.write(file(checked));
  };

  await io.stdout.write(begin());
  const { reports, failed } = await visit<Analysis & { readonly settings: FileSettings }>(
    args.names,
    { ...host, io },
    {
      isLeftOut: async (path) => (await settings.of(path)).excluded,
      read: async (decoded, path) => {
        const inForce = await settings.of(path);
        return { ...analyze(decoded.text, inForce, decoded), settings: inForce };
      },
      report: async (path, analysis, { encoding }) => {
        settings.checked(analysis.settings, analysis.unused);
        for (const sentence of notesOf(path, analysis, encoding, host)) await note(sentence);
        await take(checkedReport(path, analysis, encoding));
      },
      noReport: (path, decoded) => take(notChecked(path, decoded?.encoding ?? null)),
      passedOver: async (path, why) => {
        await note(say(`passed-over/${why}`, { path }));
        tally.skipped++;
      },
      reason: ({ diagnostics: [first] }) => (first ? describeFinding(first, language) : null),
    },
    progress,
  );
  for (const { config, analysis } of settings.faults()) {
    if (analysis.diagnostics.length > 0) await take(checkedConfig(config.path, analysis, config.encoding));
  }
  tally.reports = reports;
  tally.failed = failed || settings.failed() || reports === 0;
  await io.stdout.write(end(tally));
  if (tally.failed) return FAILED;
  return weighty(tally, failOn) ? FOUND : FINE;
}

/** What `--verbose` tells of a report. */
function notesOf(path: string, { judgement, accepted }: Analysis, encoding: string, host: Host): string[] {
  const { verdicts, identities } = judgement;
  const { say, language } = host;
  const holds = verdicts.filter((verdict) => verdict.holds).length;
  const shown = shownName(path, say);
  return [
    say('note', { path: shown, encoding, holds, judged: verdicts.length, total: identities.length }),
    ...accepted.map((each) =>
      say('accepted-note', { path: shown, message: describeFinding(each, language), rule: each.rule }),
    ),
  ];
}

/** Whether something was found at the level `failOn` or above. */
function weighty({ found }: Tally, failOn: Severity | 'never' | 'off'): boolean {
  const weights = SEVERITIES.slice(0, SEVERITIES.findIndex((each) => each === failOn) + 1);
  return weights.some((severity) => found[severity] > 0);
}
