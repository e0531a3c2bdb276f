import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileEncoder } from './encode.ts';
import type { Host } from './io.ts';
import { rewrite } from './rewrite.ts';
import { removeLeftOvers } from './temporary.ts';
import type { Say } from './words.ts';
import { writeFault } from './write-fault.ts';

/** How it went to write a file back. */
export interface Written {
  readonly isDone: boolean;
  /** What there is to say of it; null where all is well. */
  readonly complaint: string | null;
}

/** Writes files back, in a run. */
export interface Writing {
  /** Writes `after` in place of `before` into the file at `path`. */
  readonly write: (path: string, before: string, after: string) => Written;
  /** Removes what a run that was killed has left beside the file at `path`. */
  readonly tidy: (path: string) => void;
}

/** Writes files whose paths start from the present folder of `host`. */
export function writing({ io, say }: Host): Writing {
  const encoder = fileEncoder();
  const tidied = new Set<string>();
  return {
    write: (path, before, after) => written(path, () => rewrite(resolve(io.cwd, path), before, after, encoder), say),
    tidy: (path) => {
      const folder = folderOf(resolve(io.cwd, path));
      if (folder === null || tidied.has(folder)) return;
      tidied.add(folder);
      removeLeftOvers(folder);
    },
  };
}

function written(path: string, work: () => ReturnType<typeof rewrite>, say: Say): Written {
  try {
    const outcome = work();
    if (outcome === 'done') return { isDone: true, complaint: null };
    return { isDone: outcome === 'unsynced', complaint: say(`fix/${outcome}`, { path }) };
  } catch (error) {
    return { isDone: false, complaint: say('fix/unwritable', { path, reason: writeFault(error, say) }) };
  }
}

/** The folder that holds the file at `path`, or that it is a link to; null where it is not there any more. */
function folderOf(path: string): string | null {
  try {
    return dirname(realpathSync(path));
  } catch {
    return null;
  }
}
