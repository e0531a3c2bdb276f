import { type Memo, newMemo } from '../core/text/memo.ts';
import { checkText } from './check-text.ts';
import type { Manner } from './diagnostics.ts';
import type { Runtime } from './runtime.ts';
import type { CheckPiece, TextOutcome, TextPiece } from './text-piece.ts';

/** After so many UTF-16 units, which take some fifteen milliseconds, the messages that have arrived get their turn. */
const UNITS = 40_000;
/** After so many milliseconds without work what the texts have in common is forgotten. */
const KEPT = 10_000;

/** Checks texts in this thread, one piece after the other, so that an open document never waits for more than one text. */
export function checkHere({ turn, later }: Pick<Runtime, 'turn' | 'later'>, manner: Manner): CheckPiece {
  let shared: Memo | null = null;
  let forget = (): void => undefined;
  let before: Promise<unknown> = Promise.resolve();

  const check = async ({ tasks, isCalledOff }: TextPiece): Promise<TextOutcome[]> => {
    forget();
    const outcomes: TextOutcome[] = [];
    let units = UNITS;
    for (const task of tasks) {
      if (units >= UNITS) {
        await turn();
        units = 0;
      }
      if (isCalledOff()) break;
      outcomes.push(checkText(task, manner, (shared ??= newMemo())));
      units += task.text.length;
    }
    forget = later(() => (shared = null), KEPT);
    return outcomes;
  };
  return (piece) => {
    const checked = before.then(() => check(piece));
    before = checked.catch(() => undefined);
    return checked;
  };
}
