import { resolve } from 'node:path';
import { newMemo } from '../core/text/memo.ts';
import { inOrder, pieces } from './ahead.ts';
import { type Task, type TaskOutcome, checkPiece } from './check-piece.ts';
import type { Members } from './collected.ts';
import type { FileSettings, RunSettings } from './file-settings.ts';
import type { Format, Manner } from './format.ts';
import { crew } from './crew.ts';
import type { Host } from './io.ts';
import { STDIN, type Target, sizeOf } from './targets.ts';
import { optimiseLate } from './v8-flags.ts';

/** What the check of many files needs, and what takes its results. */
export interface Run extends Members {
  readonly host: Host;
  readonly manner: Manner;
  readonly format: Format;
  readonly settings: RunSettings;
  /** Is given the outcomes in the order of the files, with the settings of each. */
  readonly take: (outcome: TaskOutcome, settings: FileSettings) => Promise<void>;
}

/** Files are handed out in pieces: few enough that results come soon, enough that handing out costs little. */
const PIECE = 8;
/** Of a large file there may be a hundred times its bytes to say, and a piece is said as a whole. */
const HEAVIEST = 500_000;

/** Checks `files`, in as many threads as pay, and yields what became of each in their order. */
export async function* checkAll(
  files: readonly Target[],
  interruption: AbortSignal,
  { host, manner, format, settings, take }: Run,
): AsyncGenerator<TaskOutcome, void> {
  optimiseLate();
  const bench = { manner, format, stdin: host.io.stdin, shared: newMemo() };
  const here = (tasks: readonly Task[]) => checkPiece(tasks, bench);
  const hands = crew(host.io, manner, files.length, here);
  const work = async (targets: readonly Target[]) => {
    const inForce: FileSettings[] = [];
    for (const { path } of targets) inForce.push(await settings.of(path));
    const tasks = targets.map(({ path, named }, at) => ({ path, named, settings: plainSettings(inForce[at]!) }));
    // Standard input is this thread's.
    const outcomes = await (targets.some(({ path }) => path === STDIN) ? here(tasks) : hands.work(tasks));
    return { outcomes, inForce };
  };
  const handedOut = pieces(files, PIECE, HEAVIEST, ({ path }) =>
    path === STDIN ? 0 : sizeOf(resolve(host.io.cwd, path)),
  );
  try {
    for await (const { outcomes, inForce } of inOrder(handedOut, work, hands.ahead, interruption)) {
      for (const [at, outcome] of outcomes.entries()) {
        if (interruption.aborted) return;
        if (outcome.unused) settings.checked(inForce[at]!, outcome.unused);
        await take(outcome, inForce[at]!);
        yield outcome;
      }
    }
  } finally {
    await hands.dismiss();
  }
}

function plainSettings({ levels, options, accepted, excluded }: FileSettings): Task['settings'] {
  return { levels, options, accepted, excluded };
}
