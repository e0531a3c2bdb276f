import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isPaperSought, isTextName, textNameOf } from '../host/paper-names.ts';
import type { Host } from './io.ts';
import { writeNew, writeOver } from './new-file.ts';
import { STDIN } from './targets.ts';
import { usageError } from './usage.ts';
import { writeFault } from './write-fault.ts';

/** How it went to write a text. */
export interface Converted {
  readonly isDone: boolean;
  readonly sentence: string;
}

/** Writes the texts of papers. */
export interface Conversion {
  /** Writes the text of the paper at `path`, and says where, or why not. */
  readonly write: (path: string, text: string) => Converted;
}

/**
 * Writes texts to `output`: a folder, where it is one or there are several, else a file. In a folder no file is written
 * over; a file that is named may be a text from before, and is.
 * @throws UsageError where texts would take the place of a paper
 */
export function newConversion(output: string, areSeveral: boolean, { io, say }: Pick<Host, 'io' | 'say'>): Conversion {
  const full = resolve(io.cwd, output);
  // The text of one paper can go there without -o.
  if (output === STDIN) throw usageError('convert/to-output', {});
  const isFolder = areSeveral || /[/\\]$/.test(output) || isFolderThere(full);
  if (!isFolder && isPaperSought(full)) throw usageError('convert/over-paper', { path: output });
  if (areSeveral && isTextName(output) && !isFolderThere(full)) throw usageError('convert/one-file', { path: output });

  const write = (paper: string, target: string, text: string): Converted => {
    const path = resolve(io.cwd, target);
    const about = { paper, path: target };
    try {
      if (isFolder) mkdirSync(full, { recursive: true });
      if (contentOf(path) === text) return { isDone: true, sentence: say('convert/same', about) };
      const isWritten = isFolder ? writeNew(path, text) : writeOver(path, text);
      return { isDone: isWritten, sentence: say(isWritten ? 'convert/done' : 'convert/exists', about) };
    } catch (error) {
      if (!isFolder && (error as NodeJS.ErrnoException).code === 'ENOENT') {
        return { isDone: false, sentence: say('convert/no-folder', { path: target, folder: dirname(target) }) };
      }
      return { isDone: false, sentence: say('fix/unwritable', { path: target, reason: writeFault(error, say) }) };
    }
  };
  return {
    write: (paper, text) => {
      const name = textNameOf(paper === STDIN ? say('stdin', {}) : basename(paper));
      return write(paper, isFolder ? join(output, name) : output, text);
    },
  };
}

function isFolderThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** What a regular file holds; null where there is none. */
function contentOf(path: string): string | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : null;
}
