import { pool as poolOf } from 'workerpool';
import type { Task, TaskOutcome } from './check-piece.ts';
import type { Manner } from './format.ts';
import { collectAlone } from './v8-flags.ts';

/** Threads that check pieces of the files. */
export interface Helpers {
  readonly work: (tasks: readonly Task[]) => Promise<TaskOutcome[]>;
  readonly dismiss: () => Promise<void>;
}

/** A helper gets so many milliseconds to go. */
const PATIENCE = 500;

/** So many threads that run `program`; what they cannot do is done by `here`. */
export function helpersOf(program: string, count: number, manner: Manner, here: Helpers['work']): Helpers {
  collectAlone();
  const pool = poolOf(program, { workerType: 'thread', minWorkers: count, maxWorkers: count });
  let isDismissed = false;
  return {
    work: async (tasks) => {
      try {
        return (await pool.exec('check', [tasks, manner])) as TaskOutcome[];
      } catch (error) {
        if (isDismissed) throw error;
        // Where no thread can be had, or one broke down, nothing is lost but time.
        return here(tasks);
      }
    },
    dismiss: async () => {
      isDismissed = true;
      // One that never came up does not tell that it went.
      await Promise.resolve(pool.terminate(true, PATIENCE)).catch(() => undefined);
    },
  };
}
