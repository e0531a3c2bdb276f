import { type Analysis, analyze } from '../core/analyze.ts';
import { formPage, unplacedIn } from '../core/features/form/html/page.ts';
import { formView } from '../core/features/form/form-view.ts';
import { proseOf } from '../core/features/form/prose.ts';
import { leftOutWords } from '../lsp/left-out.ts';
import { type Arguments, choice } from './arguments.ts';
import { encodingOf } from './encoding-option.ts';
import { FAILED, FINE } from './exit-status.ts';
import { runSettings } from './file-settings.ts';
import { type Host, complain } from './io.ts';
import { load } from './load.ts';
import type { LoadedText } from './loaded.ts';
import { writePage } from './page-file.ts';
import { sha256 } from './sha256.ts';
import { findTargets, shownName } from './targets.ts';
import { usageError } from './usage.ts';
import { visitFile } from './visit.ts';

/**
 * `gongkai export`: writes one report as the official form. Exit status 0; 2 where it could not be read, is no report, or
 * was not written.
 */
export async function exportForm(args: Arguments, host: Host): Promise<number> {
  const settings = await runSettings(args, host);
  const { names, values } = args;
  if (names.length === 0) throw usageError('no-names', {});
  if (!values.has('to')) throw usageError('option-missing', { option: '--to' });
  choice(args, 'to', ['html']);
  const { files, searches, failed } = await findTargets(names, host);
  const [target] = files;
  if (files.length > 1 || searches.length > 0) throw usageError('export/one-file', {});
  if (!target) return FAILED;
  const outcome = { isWritten: false };
  const loaded = await load(target.path, { ...host, encoding: encodingOf(args) });
  const { isReport, failed: unread } = await visitFile<Analysis>({ path: target.path, named: true }, loaded, host, {
    read: async (file, path) => analyze(file.text, await settings.of(path), file),
    report: async (path, analysis, file) => {
      outcome.isWritten = await write({ path, output: values.get('output')?.at(-1) ?? null }, analysis, file, host);
    },
    noReport: () => Promise.resolve(),
    passedOver: () => Promise.resolve(),
  });
  return failed || unread || !isReport || !outcome.isWritten || settings.failed() ? FAILED : FINE;
}

/** Where a report is, and where it goes; null for standard output. */
interface Way {
  readonly path: string;
  readonly output: string | null;
}

/** Writes the page of a report and says what is not in it. Returns whether it was written. */
async function write({ path, output }: Way, analysis: Analysis, file: LoadedText, host: Host): Promise<boolean> {
  const { io, say, language } = host;
  const view = formView(analysis, language);
  const page = formPage({ view, prose: proseOf(analysis.report), language }, sha256);
  const shown = shownName(path, say);
  const left = leftOutWords(file.paper?.leftOut ?? [], language);
  const warnings = [
    ...(left.length > 0 ? [say('convert/left-out', { path: shown, left })] : []),
    ...(view.note === null ? [] : [say('of-file', { path: shown, reason: view.note })]),
    ...(unplacedIn(view) > 0 ? [say('export/uncertain', { path: shown, count: unplacedIn(view) })] : []),
  ];
  for (const warning of warnings) await complain(host, warning, { level: 'warning', path });
  if (output === null) {
    await io.stdout.write(page);
    return true;
  }
  const { isDone, sentence } = writePage({ path, output }, page, host);
  await (isDone ? io.stdout.write(`${sentence}\n`) : complain(host, sentence, { path }));
  return isDone;
}
