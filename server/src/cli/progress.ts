import type { Io, Output } from './io.ts';

/** Milliseconds before the first word, and between words on a terminal and elsewhere. */
const PATIENCE = 1000;
const BETWEEN = { terminal: 100, log: 5000 };
/** A few files are soon done, however slow the machine. */
const MANY = 10;
const CLEAR_LINE = '\r\u001b[K';

/** Says on standard error how far a long run has come. */
export interface Progress {
  /** Takes note that `done` of `total` files are done. */
  readonly tick: (done: number, total: number) => Promise<void>;
  /** Takes the line away. */
  readonly end: () => Promise<void>;
  /** The outputs to write to meanwhile: the line makes way for what they are given. */
  readonly io: Io;
}

/** Follows a run that begins now; `words` words how far it has come. */
export function followProgress(io: Io, words: (done: number, total: number) => string): Progress {
  const { stderr } = io;
  let isShown = false;
  let due = io.now() + PATIENCE;
  const end = async (): Promise<void> => {
    if (isShown) await stderr.write(CLEAR_LINE);
    isShown = false;
  };
  const tick = async (done: number, total: number): Promise<void> => {
    const now = io.now();
    if (now < due || total < MANY) return;
    due = now + (stderr.isTerminal ? BETWEEN.terminal : BETWEEN.log);
    await stderr.write(stderr.isTerminal ? `${CLEAR_LINE}${words(done, total)}` : `${words(done, total)}\n`);
    isShown = stderr.isTerminal;
  };
  const behind = (output: Output): Output => ({
    ...output,
    write: async (text) => {
      if (text === '') return;
      await end();
      await output.write(text);
    },
  });
  return { tick, end, io: { ...io, stdout: behind(io.stdout), stderr: behind(stderr) } };
}
