import { availableParallelism } from 'node:os';
import type { CheckPiece } from '../lsp/text-piece.ts';
import type { TextOutcome, TextTask } from '../lsp/text-piece.ts';
import type { Manner } from '../lsp/diagnostics.ts';
import { type Hands, handsOf } from './hands.ts';
import { type Helpers, helpersOf } from './helpers.ts';
import { collectAlone, collectTogether } from './v8-flags.ts';

/** Fewer texts are checked before threads have started. */
const FEW = 100;
const MOST_THREADS = 8;
/** After so many milliseconds without work the threads go. */
const KEPT = 10_000;

type Texts = Helpers<TextTask, TextOutcome>;

/**
 * Checks many texts in threads that come when they are wanted and go when they are not, so that this one, which serves
 * the open documents, is free; few are checked by `here`.
 * @param program the file that the threads run: one that offers `check`
 */
export function textThreads(program: string, here: CheckPiece, manner: Manner): CheckPiece {
  let present: { readonly threads: Texts; readonly hands: Hands<TextTask, TextOutcome> } | null = null;
  let timer: NodeJS.Timeout | undefined;
  let busy = 0;

  const call = () => {
    collectAlone();
    // One core is left to this thread, which serves the open documents.
    const count = Math.max(1, Math.min(availableParallelism() - 1, MOST_THREADS));
    const instead = async (tasks: readonly TextTask[]) => [
      ...(await here({ tasks, left: 0, isCalledOff: () => false })),
    ];
    const threads = helpersOf(program, count, manner, instead);
    // No more than there are threads: what waits inside the pool is lost when a thread breaks down.
    return { threads, hands: handsOf(...Array.from({ length: count }, () => threads.work)) };
  };
  const dismiss = () => {
    void present?.threads.dismiss();
    present = null;
    collectTogether();
  };

  return async (piece) => {
    const { tasks, left, isCalledOff } = piece;
    if (!present && tasks.length + left < FEW) return here(piece);
    clearTimeout(timer);
    busy++;
    try {
      const { hands } = (present ??= call());
      return await hands.work(isCalledOff() ? [] : tasks);
    } finally {
      busy--;
      if (busy === 0) timer = setTimeout(dismiss, KEPT).unref();
    }
  };
}
