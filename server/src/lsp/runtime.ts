import { RAL } from 'vscode-languageserver';
import type { Language } from '../core/messages/catalogue.ts';
import type { CheckPiece } from './check-here.ts';
import type { ReadFile } from './configs.ts';
import type { Manner } from './diagnostics.ts';

/** What the server has of its host, the connection apart. */
export interface Runtime {
  /** Does `work` once, in `ms` milliseconds, unless the function returned calls it off. */
  readonly later: (work: () => void, ms: number) => () => void;
  /** Resolves when the messages that have arrived had their turn. */
  readonly turn: () => Promise<void>;
  /** What is spoken unless the client says otherwise. */
  readonly language: Language;
  /** Reads a file as text, for a client that does not do so itself. */
  readonly readFile: ReadFile;
  /** Makes room: a document is open that is larger than a report mostly is. */
  readonly makeRoom: () => void;
  /** Checks many texts in other threads, where there are any to be had; few are left to `here`, this thread. */
  readonly manyTexts: ManyTexts;
}

/** Gives work that `here` does to whoever does it sooner. */
export type ManyTexts = (here: CheckPiece, manner: Manner) => CheckPiece;

/**
 * The runtime of the present host; `vscode-languageserver/node` or `/browser` has been loaded before.
 * @param readFile how files are read, where they can be
 */
export function hostRuntime(
  language: Language = 'zh-cn',
  readFile: ReadFile = () => Promise.resolve(null),
  makeRoom: () => void = () => undefined,
  manyTexts: ManyTexts = (here) => here,
): Runtime {
  const { timer } = RAL();
  const tick = () => new Promise<void>((resolve) => void timer.setImmediate(resolve));
  return {
    later: (work, ms) => {
      const waiting = timer.setTimeout(work, ms);
      return () => waiting.dispose();
    },
    // The next message is taken up after the first tick.
    turn: () => tick().then(tick),
    language,
    readFile,
    makeRoom,
    manyTexts,
  };
}
