import { pool as poolOf } from 'workerpool';
import type { Work } from './hands.ts';

/** Threads that check pieces of the files. */
export interface Helpers<Task, Outcome> {
  readonly work: Work<Task, Outcome>;
  readonly dismiss: () => Promise<void>;
}

/** A helper gets so many milliseconds to go. */
const PATIENCE = 500;

/**
 * So many threads that run `program`, which offers `check(tasks, manner)`; what they cannot do is done by `here`.
 * @param manner plain data
 */
export function helpersOf<Task, Outcome>(
  program: string,
  count: number,
  manner: unknown,
  here: Work<Task, Outcome>,
): Helpers<Task, Outcome> {
  const pool = poolOf(program, { workerType: 'thread', minWorkers: count, maxWorkers: count });
  let isDismissed = false;
  return {
    work: async (tasks) => {
      try {
        return (await pool.exec('check', [tasks, manner])) as Outcome[];
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
