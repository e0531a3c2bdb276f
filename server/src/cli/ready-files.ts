import type { Filed } from '../core/across/filed.ts';
import { recordOf } from '../core/across/record.ts';
import { type Analysis, analyze } from '../core/analyze.ts';
import { withFoundBeside } from '../core/rules/beside.ts';
import { diagnoseAcross } from '../core/rules/diagnose-across.ts';
import { type Members, collected } from './collected.ts';
import type { FileSettings, RunSettings } from './file-settings.ts';
import { filedAt } from './filed-at.ts';
import type { Host } from './io.ts';
import { load } from './load.ts';
import type { Place } from './loaded.ts';
import { STDIN } from './targets.ts';
import { type Outcome, type Work, visitEach } from './visit.ts';

/** What the analyses of files need, and what takes them. */
export interface ReadyRun extends Members {
  readonly host: Host & Pick<Place, 'encoding'>;
  readonly settings: RunSettings;
  readonly take: (path: string, analysis: Analysis) => Promise<void>;
}

type Files = (...work: [...Parameters<Work>, ReadyRun]) => AsyncGenerator<Outcome, void>;

/** Has each report taken by itself. */
export const readyAlone: Files = (files, interruption, run) =>
  visitReports(run, async (path, analysis, own) => {
    run.settings.checked(own, analysis.unused);
    await run.take(path, analysis);
  })(files, interruption);

/** A report that waits for those of the other files; its analysis is kept where it cannot be read again. */
interface Waiting {
  readonly filed: Filed;
  readonly own: FileSettings;
  readonly analysis: Analysis | null;
}

/**
 * Has each report taken with what is found when it is held against the others: after the last was read, each is read
 * again. After an interruption none is.
 */
export const readyTogether: Files = async function* (files, interruption, run) {
  const waiting: Waiting[] = [];
  const outcomes = visitReports(run, (path, analysis, own) => {
    const filed = filedAt(run.host.io.cwd, path, recordOf(analysis.report));
    waiting.push({ filed, own, analysis: path === STDIN ? analysis : null });
    return Promise.resolve();
  })(files, interruption);
  let done = 0;
  for await (const outcome of outcomes) {
    // Whoever takes the last one does not come back for what follows it.
    if (++done === files.length) await takeTogether(waiting, run);
    yield outcome;
  }
};

async function takeTogether(waiting: readonly Waiting[], run: ReadyRun): Promise<void> {
  const collection = collected(
    waiting.map(({ filed }) => filed),
    waiting.map(({ own }) => own),
    run,
  );
  for (const { filed, own, analysis } of waiting) {
    const alone = analysis ?? (await readAgain(filed.file, own, run));
    if (!alone) continue;
    run.settings.checked(own, alone.unused);
    const look = () => diagnoseAcross(filed, collection, own.levels);
    await run.take(filed.file, withFoundBeside(alone, look));
  }
}

async function readAgain(path: string, own: FileSettings, { host }: ReadyRun): Promise<Analysis | null> {
  const loaded = await load(path, host);
  return loaded.kind === 'text' ? analyze(loaded.file.text, own, loaded.file) : null;
}

function visitReports(
  { host, settings }: ReadyRun,
  report: (path: string, analysis: Analysis, own: FileSettings) => Promise<void>,
): Work {
  const none = () => Promise.resolve();
  const inForce = new Map<string, FileSettings>();
  return visitEach<Analysis>(host, {
    read: async (file, path) => {
      const own = await settings.of(path);
      inForce.set(path, own);
      return analyze(file.text, own, file);
    },
    report: (path, analysis) => report(path, analysis, inForce.get(path)!),
    ...{ noReport: none, passedOver: none },
  });
}
