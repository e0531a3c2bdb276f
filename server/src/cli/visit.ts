import type { Report } from '../core/report/report.ts';
import type { Decoded } from '../host/decode.ts';
import { type Host, complain } from './io.ts';
import { load } from './load.ts';
import { positionAt } from '../lsp/positions.ts';
import type { Progress } from './progress.ts';
import { type Search, type Target, findTargets, shownName } from './targets.ts';

/** What a command does with the files that it reads. */
export interface Visitor<Result extends { readonly report: Report }> {
  /** Whether a file that was found, not named, is none of ours; it is not read then. */
  readonly isLeftOut?: (path: string) => Promise<boolean>;
  /** Reads a text. */
  readonly read: (file: Decoded, path: string) => Promise<Result>;
  /** Takes what was read of a report. */
  readonly report: (path: string, result: Result, file: Decoded) => Promise<void>;
  /** Takes note of a file that was named and holds no report; `file` is null where it could not be read. */
  readonly noReport: (path: string, file: Decoded | null) => Promise<void>;
  /** Takes note of a file that was found, not named, and holds no report or is left out. */
  readonly passedOver: (path: string, why: 'no-report' | 'left-out') => Promise<void>;
  /** What there is to say of a text that is no report, if anything. */
  readonly reason?: (result: Result) => string | null;
}

/** How a visit went. */
export interface Visit {
  /** How many reports were found. */
  readonly reports: number;
  /** Whether something could not be found, read or decoded. */
  readonly failed: boolean;
}

/** Reads the files that `names` stand for, one at a time. Says of each what keeps it from being read as a report. */
export async function visit<Result extends { readonly report: Report }>(
  names: readonly string[],
  host: Host,
  visitor: Visitor<Result>,
  progress: Progress,
): Promise<Visit> {
  const { files, searches, failed: unfound } = await findTargets(names, host);
  const fruitful = new Set<Search>();
  let reports = 0;
  let failed = unfound;
  for (const [index, target] of files.entries()) {
    await progress.tick(index, files.length);
    const outcome = await visitFile(target, host, visitor);
    if (outcome.failed) failed = true;
    if (!outcome.isReport) continue;
    reports++;
    for (const search of target.searches) fruitful.add(search);
  }
  await progress.end();
  for (const search of searches) {
    if (!fruitful.has(search)) await complain(host, host.say('no-reports', { path: search.name }));
  }
  return { reports, failed };
}

interface Outcome {
  readonly isReport: boolean;
  readonly failed: boolean;
}

async function visitFile<Result extends { readonly report: Report }>(
  { path, named }: Target,
  host: Host,
  visitor: Visitor<Result>,
): Promise<Outcome> {
  if (!named && (await visitor.isLeftOut?.(path))) {
    await visitor.passedOver(path, 'left-out');
    return { isReport: false, failed: false };
  }
  const loaded = await load(path, host);
  if (loaded.kind !== 'text') {
    const failed = loaded.kind === 'refused';
    if (named || failed) await complain(host, loaded.complaint);
    await (named
      ? visitor.noReport(path, loaded.kind === 'empty' ? loaded.file : null)
      : visitor.passedOver(path, 'no-report'));
    return { isReport: false, failed };
  }
  const { file } = loaded;
  const result = await visitor.read(file, path);
  const isReport = result.report.recognised;
  const failed = file.undecodable.length > 0;
  if (failed) await complain(host, undecodable(path, file, result.report, host));
  else if (named && !isReport) await complain(host, unrecognised(path, visitor.reason?.(result) ?? null, host));
  if (isReport) await visitor.report(path, result, file);
  else await (named ? visitor.noReport(path, file) : visitor.passedOver(path, 'no-report'));
  return { isReport, failed };
}

function unrecognised(path: string, reason: string | null, { say }: Host): string {
  const shown = shownName(path, say);
  return reason === null ? say('no-report', { path: shown }) : say('no-report/because', { path: shown, reason });
}

function undecodable(path: string, file: Decoded, { syntax }: Report, { say }: Host): string {
  const { encoding, undecodable, byteOffsets } = file;
  const { line, character } = positionAt(syntax.lines, undecodable[0] ?? 0);
  return say('undecodable', {
    path: shownName(path, say),
    encoding,
    count: undecodable.length,
    line: line + 1,
    column: character + 1,
    offset: byteOffsets[0] ?? 0,
  });
}
