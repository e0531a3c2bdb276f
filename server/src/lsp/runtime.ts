import { RAL } from 'vscode-languageserver';
import type { Language } from '../core/messages/catalogue.ts';
import type { ReadFile } from './configs.ts';
import type * as Papers from './papers.ts';
import type { ManyTexts } from './text-piece.ts';

/** What the server has of its host, the connection apart. */
export interface Runtime {
  /** Does `work` once, in `ms` milliseconds, unless the function returned calls it off. */
  readonly later: (work: () => void, ms: number) => () => void;
  /** Resolves when the messages that have arrived had their turn, and the client has read what it was sent. */
  readonly turn: () => Promise<void>;
  /** What is spoken unless the client says otherwise. */
  readonly language: Language;
  /** Reads settings files, for a client that does not do so itself. */
  readonly readFile: ReadFile;
  /** Makes room: a document is open that is larger than a report mostly is. */
  readonly makeRoom: () => void;
  /** Checks many texts in other threads, where there are any to be had; few are left to `here`, this thread. */
  readonly manyTexts: ManyTexts;
  /** Brings what reads papers and writes workbooks, which is loaded when there is one. Rejects where the host has none. */
  readonly papers: BringPapers;
}

/** Brings the readers of papers and the writer of workbooks; `script` is where the client says that they are, which a worker needs to know. */
export type BringPapers = (
  script: string | null,
) => Promise<Pick<typeof Papers, 'paperText' | 'copiedText' | 'workbook'>>;

/** What a host brings beside its timers. */
export interface HostOptions {
  readonly language?: Language;
  /** How files are read, where they can be. */
  readonly readFile?: ReadFile;
  readonly makeRoom?: () => void;
  /** Resolves when the client has read what was sent to it, but for a little. */
  readonly caughtUp?: () => Promise<void>;
  readonly manyTexts?: ManyTexts;
  readonly papers?: BringPapers;
}

/** The runtime of the present host; `vscode-languageserver/node` or `/browser` has been loaded before. */
export function hostRuntime({
  language = 'zh-cn',
  readFile = () => Promise.resolve(null),
  makeRoom = () => undefined,
  caughtUp = () => Promise.resolve(),
  manyTexts = (here) => here,
  papers = () => Promise.reject(new Error('no readers of papers here')),
}: HostOptions = {}): Runtime {
  const { timer } = RAL();
  const tick = () => new Promise<void>((resolve) => void timer.setImmediate(resolve));
  return {
    later: (work, ms) => {
      const waiting = timer.setTimeout(work, ms);
      return () => waiting.dispose();
    },
    // The next message is taken up after the first tick.
    turn: () => tick().then(tick).then(caughtUp),
    language,
    readFile,
    makeRoom,
    manyTexts,
    papers,
  };
}
