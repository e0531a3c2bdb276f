import { worker } from 'workerpool';
import { newMemo } from '../core/text/memo.ts';
import { checkText } from '../lsp/check-text.ts';
import type { TextOutcome, TextTask } from '../lsp/text-piece.ts';
import type { Manner } from '../lsp/diagnostics.ts';

/** Serves as a thread that checks the texts that it is given. */
export function helpWithTexts(): void {
  const shared = newMemo();
  const check = (tasks: readonly TextTask[], manner: Manner): TextOutcome[] =>
    tasks.map((task) => checkText(task, manner, shared));
  worker({ check });
}
