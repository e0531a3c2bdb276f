import { type Analysis, analyze } from '../core/analyze.ts';
import type { Arguments } from './arguments.ts';
import { encodingOf } from './encoding-option.ts';
import type { Host } from './io.ts';
import { load } from './load.ts';
import { findTargets } from './targets.ts';
import { usageError } from './usage.ts';
import { visitFile } from './visit.ts';

/**
 * Reads the one report that `name` stands for; null where there is none, which is said.
 * @throws UsageError for what stands for several files
 */
export async function oneReport(name: string, args: Arguments, host: Host): Promise<Analysis | null> {
  const { files, searches, failed } = await findTargets([name], host);
  const [target] = files;
  if (files.length > 1 || searches.length > 0) throw usageError('compare/one-file', { name });
  if (!target || failed) return null;
  const read: { analysis: Analysis | null } = { analysis: null };
  const loaded = await load(target.path, { ...host, encoding: encodingOf(args) });
  const outcome = await visitFile<Analysis>({ path: target.path, named: true }, loaded, host, {
    read: (file) => Promise.resolve(analyze(file.text, {}, file)),
    report: (_, analysis) => {
      read.analysis = analysis;
      return Promise.resolve();
    },
    noReport: () => Promise.resolve(),
    passedOver: () => Promise.resolve(),
  });
  return outcome.failed ? null : read.analysis;
}
