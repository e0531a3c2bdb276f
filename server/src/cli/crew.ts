import { availableParallelism } from 'node:os';
import type { Task, TaskOutcome } from './check-piece.ts';
import type { Manner } from './format.ts';
import { type Work as WorkOf, handsOf } from './hands.ts';
import type { Io } from './io.ts';
import { collectAlone } from './v8-flags.ts';

/** Checks a piece of the files. */
export type Work = WorkOf<Task, TaskOutcome>;

/** The threads that check files. */
export interface Crew {
  readonly work: Work;
  /** How many pieces to hand out before the first one is done. */
  readonly ahead: () => number;
  readonly dismiss: () => Promise<void>;
}

/** A helper costs so many milliseconds of work until it is as fast as this thread, which has warmed up. */
const HELPER_COST = 1000;
/** Where this thread alone gets less of a processor than this, others want them too, and helpers would get no more. */
const LEAST_SHARE = 0.75;
/** More threads than this wait for the one that writes. */
const MOST_HELPERS = 7;
/** Pieces for each thread that may be handed out before the first one is written. */
const AHEAD = 2;

/**
 * A crew that begins with `here`, this thread, and calls helpers as soon as what has been done shows that the rest of
 * the `total` files takes longer than they take to come, and that there are processors to be had.
 */
export function crew(io: Io, manner: Manner, total: number, here: Work): Crew {
  const most = io.program === null ? 0 : Math.min(availableParallelism() - 1, MOST_HELPERS);
  const hands = handsOf(here);
  const began = { now: io.now(), cpu: io.cpu() };
  let done = 0;
  let helpers = 0;
  let dismiss = (): Promise<void> => Promise.resolve();

  const call = async (program: string): Promise<void> => {
    helpers = most;
    const { helpersOf } = await import('./helpers.ts');
    collectAlone();
    const called = helpersOf(program, most, manner, here);
    ({ dismiss } = called);
    // No more than there are threads: what waits inside the pool is lost when a thread breaks down.
    for (let each = 0; each < most; each++) hands.add(called.work);
  };
  const isWorthIt = () => {
    const elapsed = io.now() - began.now;
    if (io.cpu() - began.cpu < LEAST_SHARE * elapsed) return false;
    return (elapsed / done) * (total - done) > HELPER_COST * (1 + 1 / most);
  };

  return {
    work: async (tasks) => {
      try {
        return await hands.work(tasks);
      } finally {
        done += tasks.length;
        if (io.program !== null && helpers < most && isWorthIt()) await call(io.program);
      }
    },
    ahead: () => (1 + helpers) * AHEAD,
    dismiss: () => dismiss(),
  };
}
