import { reasonOf } from './targets.ts';
import type { Say } from './words.ts';

/** Why something cannot be written, in words where there are any for the system's code. */
export function writeFault(error: unknown, say: Say): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return say('disk-full', {});
  if (code === 'EROFS') return say('disk-read-only', {});
  return reasonOf(code ?? message, say);
}
