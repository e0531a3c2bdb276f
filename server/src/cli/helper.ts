import { Readable } from 'node:stream';
import { worker } from 'workerpool';
import { newMemo } from '../core/text/memo.ts';
import { type Task, type TaskOutcome, checkPiece } from './check-piece.ts';
import type { Manner } from './format.ts';
import { formatOf } from './formats.ts';

/** Serves as a helping thread: checks the pieces that it is given. */
export function help(): void {
  const shared = newMemo();
  const check = (tasks: readonly Task[], manner: Manner): Promise<TaskOutcome[]> =>
    checkPiece(tasks, { manner, format: formatOf(manner), stdin: Readable.from([]), shared });
  worker({ check });
}
