import type { Language } from '../core/messages/catalogue.ts';
import type { Say } from './words.ts';

/** Where text goes. */
export interface Output {
  /** Resolves when the text is taken, so that a slow reader is waited for. */
  readonly write: (text: string) => Promise<void>;
  /** Whether a line can be rewritten. */
  readonly isTerminal: boolean;
  /** Whether colours are wanted. */
  readonly hasColour: boolean;
}

/** All that the command line has of the world, files apart. */
export interface Io {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Milliseconds that only ever rise. */
  readonly now: () => number;
  /** Milliseconds for which this program has had a processor. */
  readonly cpu: () => number;
  /** From now on an interruption (Ctrl-C) does not end the program: it aborts this signal, once. */
  readonly interruption: () => AbortSignal;
  /** The file of this program, for threads that help; null where there are to be none. */
  readonly program: string | null;
}

/** What a command works with. */
export interface Host extends Complainant {
  readonly io: Io;
  readonly language: Language;
  readonly say: Say;
}

/** A sentence on standard error. */
export interface Complaint {
  readonly sentence: string;
  /** An error is said of a run that failed, and of no other. */
  readonly level: 'error' | 'warning';
  /** The file that it is about; null where it is about none, or none that is there. */
  readonly path: string | null;
  readonly about: 'files' | 'settings';
}

/** Whoever has something to say on standard error. */
export interface Complainant {
  readonly io: Pick<Io, 'stderr'>;
  /** Hears it too: some outputs tell it to those who have nothing else. */
  readonly hear?: (complaint: Complaint) => void;
}

/** Writes a line on standard error. */
export function complain(
  { io, hear }: Complainant,
  sentence: string,
  { level = 'error', path = null, about = 'files' }: Partial<Omit<Complaint, 'sentence'>> = {},
): Promise<void> {
  hear?.({ sentence, level, path, about });
  return io.stderr.write(`${sentence}\n`);
}

/**
 * An output to which writing goes on, and is lost, when its reader has gone away (`| head`): what is done, and what comes
 * of it, must not depend on how much of it somebody has read.
 */
export function evenUnread(output: Output): Output {
  let isUnread = false;
  const write = async (text: string): Promise<void> => {
    if (isUnread) return;
    try {
      await output.write(text);
    } catch (error) {
      if (!isReaderGone(error)) throw error;
      isUnread = true;
    }
  };
  return { ...output, write };
}

/** Whether writing failed because nobody reads. */
export function isReaderGone(fault: unknown): boolean {
  return (fault as Partial<NodeJS.ErrnoException> | null)?.code === 'EPIPE';
}
