import type { Collection, Filed } from '../core/across/collection.ts';
import { recordOf } from '../core/across/record.ts';
import { REPAIRS, fixesOf } from '../core/repair/fixes.ts';
import { readReport } from '../core/report/read.ts';
import type { Diagnostic } from '../core/rules/analysis.ts';
import { diagnoseAcross } from '../core/rules/diagnose-across.ts';
import { judge } from '../core/solve/judge.ts';
import type { Checked } from './checked.ts';
import { checkedAcross } from './checked-across.ts';
import { type Run, checkAll } from './check-all.ts';
import type { TaskOutcome, Told } from './check-piece.ts';
import { collected } from './collected.ts';
import { filedAt } from './filed-at.ts';
import type { FileSettings } from './file-settings.ts';
import type { Host } from './io.ts';
import { load } from './load.ts';
import type { Recorded } from '../lsp/recorded.ts';
import { add, countOf, emptyTally } from './tally.ts';
import { STDIN } from './targets.ts';
import type { Target } from './target.ts';
import { joined } from './worded.ts';

/** An outcome that waits for those of the other files. */
interface Held {
  readonly target: Target;
  readonly outcome: TaskOutcome;
  readonly settings: FileSettings;
}

/**
 * Checks `files` as `checkAll` does, and then what was read of each against that of the others. Nothing is taken before
 * the last file was read; of each there is kept what is written of it, and its record.
 */
export async function* checkTogether(
  files: readonly Target[],
  interruption: AbortSignal,
  run: Run,
): AsyncGenerator<TaskOutcome, void> {
  const held: Held[] = [];
  const hold = (outcome: TaskOutcome, settings: FileSettings) => {
    held.push({ target: files[held.length]!, outcome, settings });
    return Promise.resolve();
  };
  let isWhole = false;
  const release = async () => {
    const added = isWhole ? await heldTogether(held, run) : new Map<string, Told>();
    for (const { target, outcome, settings } of held) {
      const more = added.get(target.path);
      await run.take(more && outcome.told ? { ...outcome, told: bothOf(outcome.told, more) } : outcome, settings);
    }
  };
  try {
    for await (const outcome of checkAll(files, interruption, { ...run, take: hold })) {
      // Whoever takes the last one does not come back for what follows it.
      if (held.length === files.length) {
        isWhole = true;
        await release();
      }
      yield outcome;
    }
  } finally {
    // What was found before an interruption is written all the same.
    if (!isWhole) await release();
  }
}

/** What the reports have to say of each other, by file. */
async function heldTogether(held: readonly Held[], run: Run): Promise<ReadonlyMap<string, Told>> {
  const recorded = new Map(
    held.flatMap(({ target, outcome }) => (outcome.recorded ? [[target.path, outcome.recorded] as const] : [])),
  );
  const filed = Array.from(recorded, ([file, { record }]) => filedAt(run.host.io.cwd, file, record));
  const collection = collected(
    filed,
    held.map(({ settings }) => settings),
    run,
  );
  const settings = new Map(held.map(({ target, settings }) => [target.path, settings]));
  const all = new Map<string, Told>();
  for (const own of filed) {
    const told = await toldOf(own, { collection, recorded, settings: settings.get(own.file)! }, run);
    if (told) all.set(own.file, told);
  }
  return all;
}

/** The formats that tell repairs. */
const WITH_FIXES: ReadonlySet<string> = new Set(['json', 'sarif']);

function isFixable({ rule }: Pick<Diagnostic, 'rule'>): boolean {
  return REPAIRS[rule] !== undefined;
}

/** The repairs of what is found in a report, which is read again for them; none where it has changed since. */
async function repairsOf({ file, record }: Filed, host: Host): Promise<Checked['fixes']> {
  const loaded = file === STDIN ? null : await load(file, host);
  if (loaded?.kind !== 'text') return () => [];
  const report = readReport(loaded.file.text);
  if (JSON.stringify(recordOf(report)) !== JSON.stringify(record)) return () => [];
  const judgement = judge(report);
  return (found) => fixesOf(found, report, judgement);
}

interface Around {
  readonly collection: Collection;
  readonly recorded: ReadonlyMap<string, Recorded>;
  readonly settings: FileSettings;
}

async function toldOf(
  own: Filed,
  { collection, recorded, settings }: Around,
  { host, format, manner }: Run,
): Promise<Told | null> {
  const found = diagnoseAcross(own, collection, settings.levels);
  if (found.length === 0) return null;
  const { language } = manner;
  const fixes = WITH_FIXES.has(manner.format) && found.some(isFixable) ? await repairsOf(own, host) : () => [];
  const checked = checkedAcross(own, found, { recorded, entries: settings.accepted, language, fixes });
  return { worded: format.file(checked), count: countOf(checked) };
}

/** What is told of a report by itself, and beside the others. */
function bothOf(one: Told, other: Told): Told {
  const sum = emptyTally();
  add(sum, one.count);
  add(sum, other.count);
  const { accepted, found } = sum;
  return { worded: joined(one.worded, other.worded), count: { ...one.count, accepted, found } };
}
