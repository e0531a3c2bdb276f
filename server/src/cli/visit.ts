import type { Report } from '../core/report/report.ts';
import { inOrder } from './ahead.ts';
import { type Complainant, type Host, complain } from './io.ts';
import { complainOfLeft } from './left-out.ts';
import { load } from './load.ts';
import type { Loaded, LoadedText, Place } from './loaded.ts';
import { editorLines, positionAt } from '../lsp/positions.ts';
import type { Progress } from './progress.ts';
import type { Kinds } from './search.ts';
import { type Search, type Target, findTargets, shownName } from './targets.ts';
import { withoutTwins } from './twins.ts';

/** What a command does with the files that it reads. */
export interface Visitor<Result extends { readonly report: Report }> {
  /** Whether a file that was found, not named, is none of ours; it is not read then. */
  readonly isLeftOut?: (path: string) => Promise<boolean>;
  /** Reads a text. */
  readonly read: (file: LoadedText, path: string) => Promise<Result>;
  /** Takes what was read of a report. */
  readonly report: (path: string, result: Result, file: LoadedText) => Promise<void>;
  /** Takes note of a file that was named and holds no report; `file` is null where it could not be read. */
  readonly noReport: (path: string, file: LoadedText | null) => Promise<void>;
  /** Takes note of a file that was found, not named, and holds no report or is left out. */
  readonly passedOver: (path: string, why: 'no-report' | 'left-out' | 'unread') => Promise<void>;
  /** What there is to say of a text that is no report, if anything. */
  readonly reason?: (result: Result) => string | null;
}

/** How a visit went. */
export interface Visit {
  /** How many reports were found. */
  readonly reports: number;
  /** Files in folders in which a report may be and which are not read, whatever they hold. */
  readonly unread: readonly string[];
  /** Whether something could not be found, read or decoded, or not all was looked at. */
  readonly failed: boolean;
}

/** What became of a file. */
export interface Outcome {
  readonly isReport: boolean;
  /** Whether it could not be read or decoded. */
  readonly failed: boolean;
}

/** Says in their order what became of files, until all is done or the run is interrupted. */
export type Work = (files: readonly Target[], interruption: AbortSignal) => AsyncGenerator<Outcome, void>;

/** The files that a command is to look at. */
export interface Sought {
  /** Files, folders and patterns as they were given. */
  readonly names: readonly string[];
  /** What is looked for in folders. */
  readonly kinds?: Kinds;
}

const PAPERS = ['.docx', '.html', '.pdf', '.xlsx'];
/** How it is said what is looked for. */
const EXTENSIONS: Readonly<Record<Kinds, readonly string[]>> = {
  texts: ['.txt'],
  papers: PAPERS,
  'texts-and-papers': ['.txt', ...PAPERS],
};

/**
 * Does `work` on the files that `names` stand for, in their order, until all is done or the run is interrupted; that is
 * said, and where nothing was found.
 */
export async function visit(
  { names, kinds = 'texts-and-papers' }: Sought,
  host: Host,
  work: Work,
  progress: Progress,
): Promise<Visit> {
  const { files: found, searches, unread, failed: unfound } = await findTargets(names, host, kinds);
  const files = kinds === 'texts-and-papers' ? await withoutTwins(found, host) : found;
  const fruitful = new Set<Search>();
  const outcomes = work(files, host.io.interruption());
  let reports = 0;
  let done = 0;
  let failed = unfound;
  for (const target of files) {
    await progress.tick(done, files.length);
    const { value: outcome } = await outcomes.next();
    if (!outcome) break;
    done++;
    if (outcome.failed) failed = true;
    if (!outcome.isReport) continue;
    reports++;
    for (const search of target.searches) fruitful.add(search);
  }
  // Lets it tidy up.
  await outcomes.return();
  await progress.end();
  if (done < files.length) {
    await complain(host, host.say('interrupted', { done, total: files.length }));
    return { reports, unread, failed: true };
  }
  for (const search of searches) {
    if (fruitful.has(search)) continue;
    // Where there are reports elsewhere it does no harm.
    const level = reports === 0 ? 'error' : 'warning';
    await complain(host, host.say('no-reports', { path: search.name, kinds: EXTENSIONS[kinds] }), { level });
  }
  return { reports, unread, failed };
}

/** So many files are read ahead of the one that is worked on. */
export const READ_AHEAD = 4;

/** Work of one thread: reads the files ahead, and gives them to `visitor` one at a time. */
export function visitEach<Result extends { readonly report: Report }>(
  host: Host & Pick<Place, 'encoding'>,
  visitor: Visitor<Result>,
): Work {
  return async function* (files, interruption) {
    const read = async (target: Target) => ({
      target,
      loaded: !target.named && (await visitor.isLeftOut?.(target.path)) ? null : await load(target.path, host),
    });
    for await (const { target, loaded } of inOrder(files, read, () => READ_AHEAD, interruption)) {
      yield await visitFile(target, loaded, host, visitor);
    }
  };
}

/** Gives one file to `visitor`; `loaded` is null where it is left out. */
export async function visitFile<Result extends { readonly report: Report }>(
  { path, named }: Pick<Target, 'path' | 'named'>,
  loaded: Loaded | null,
  host: Complainant & Pick<Host, 'say' | 'language'>,
  visitor: Visitor<Result>,
): Promise<Outcome> {
  if (!loaded) {
    await visitor.passedOver(path, 'left-out');
    return { isReport: false, failed: false };
  }
  if (loaded.kind !== 'text') {
    const failed = loaded.kind === 'refused';
    if (named || failed) await complain(host, loaded.complaint, { level: failed ? 'error' : 'warning', path });
    await (named
      ? visitor.noReport(path, loaded.kind === 'empty' ? loaded.file : null)
      : visitor.passedOver(path, failed ? 'unread' : 'no-report'));
    return { isReport: false, failed };
  }
  const { file } = loaded;
  const result = await visitor.read(file, path);
  const isReport = result.report.recognised;
  const failed = file.undecodable.length > 0;
  if (failed) await complain(host, undecodable(path, file, result.report, host), { path });
  else if (named && !isReport) {
    const reason = visitor.reason?.(result) ?? null;
    await complain(host, unrecognised(path, result.report, reason, host), { level: 'warning', path });
  }
  if (isReport && file.paper) await complainOfLeft(path, file.paper, result.report, host);
  if (isReport) await visitor.report(path, result, file);
  else await (named ? visitor.noReport(path, file) : visitor.passedOver(path, 'no-report'));
  return { isReport, failed };
}

function unrecognised(path: string, { isOther }: Report, reason: string | null, { say }: Pick<Host, 'say'>): string {
  const shown = shownName(path, say);
  if (isOther) return say('no-report/school', { path: shown });
  return reason === null ? say('no-report', { path: shown }) : say('no-report/because', { path: shown, reason });
}

function undecodable(path: string, file: LoadedText, { syntax }: Report, { say }: Pick<Host, 'say'>): string {
  const { encoding, undecodable, byteOffsets } = file;
  const { line, character } = positionAt(editorLines(syntax), undecodable[0] ?? 0);
  return say('undecodable', {
    path: shownName(path, say),
    encoding,
    count: undecodable.length,
    line: line + 1,
    column: character + 1,
    offset: byteOffsets[0] ?? 0,
  });
}
