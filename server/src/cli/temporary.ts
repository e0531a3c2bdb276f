import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, openSync, readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Writer, isRunning, thisWriter } from './writer.ts';

/** A new file, open for writing, that is to take the name of one beside it. */
export interface Temporary {
  readonly path: string;
  readonly file: number;
}

/** Home, process, its start, 16 random bytes, and a check of all that: a name that nobody gives a file by chance. */
const NAME = /^\.gongkai-([0-9a-f]{16})-(\d{1,10})-(\d{1,20})-[0-9a-f]{32}-([0-9a-f]{8})\.tmp$/;

/** No write takes so long. Only where nobody can tell whether the writer still runs, its files are left for so long. */
const A_DAY = 24 * 60 * 60 * 1000;

/** Makes an empty file in `folder`, one that only this user can read unless `mode` says more. Throws what the file system throws. */
export function temporaryIn(folder: string, mode = 0o600): Temporary {
  const path = join(folder, temporaryName(thisWriter()));
  return { path, file: openSync(path, 'wx', mode) };
}

/** The name of a new file that `writer` writes. */
export function temporaryName({ home, pid, start }: Writer): string {
  const stem = `.gongkai-${home}-${pid}-${start}-${randomBytes(16).toString('hex')}`;
  return `${stem}-${checkOf(stem)}.tmp`;
}

/**
 * Removes from `folder` what runs have left there that were killed while they wrote. Only what certainly is such a file,
 * and certainly nobody's work in progress; what cannot be removed stays.
 */
export function removeLeftOvers(folder: string): void {
  for (const name of namesIn(folder)) {
    const writer = writerOf(name);
    if (!writer) continue;
    try {
      const path = join(folder, name);
      const stat = lstatSync(path);
      const isInUse = isRunning(writer) ?? Date.now() - stat.mtimeMs < A_DAY;
      if (stat.isFile() && stat.nlink === 1 && !isInUse) unlinkSync(path);
    } catch {
      // Another run was faster, or may remove it where this one may not.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Who wrote a file of that name; null where it is none of ours. */
function writerOf(name: string): Writer | null {
  const [match, home, pid, start, check] = NAME.exec(name) ?? [];
  if (match === undefined || home === undefined || start === undefined) return null;
  if (checkOf(name.slice(0, -'-01234567.tmp'.length)) !== check) return null;
  return { home, pid: Number(pid), start };
}

function checkOf(stem: string): string {
  return createHash('sha256').update(`gongkai ${stem}`).digest('hex').slice(0, 8);
}
