import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
} from 'node:fs';

/** A file as it was read before it is written anew. */
export interface Original {
  /** As it was given, perhaps a link. */
  readonly path: string;
  /** The file itself. */
  readonly target: string;
  readonly stat: BigIntStats;
  readonly bytes: Uint8Array;
}

/** What is another where somebody has touched a file, or another file has taken its name. */
const IDENTITY = ['dev', 'ino', 'mode', 'nlink', 'uid', 'gid', 'size', 'mtimeNs', 'ctimeNs'] as const;

/** Reads the file at `path`, or that it is a link to; null where it is a folder, a pipe, a device. */
export function readOriginal(path: string): Original | null {
  const target = realpathSync(path);
  // To open a pipe or a device may already do something.
  if (!lstatSync(target).isFile()) return null;
  return withOpen(target, (file) => {
    const stat = fstatSync(file, { bigint: true });
    return stat.isFile() ? { path, target, stat, bytes: contentOf(file, Number(stat.size)) } : null;
  });
}

/** Whether the file still is what was read: the text, and all that is set of it. */
export function isUntouched({ path, target, stat, bytes }: Original): boolean {
  try {
    if (realpathSync(path) !== target) return false;
    // One byte more, to see that there is none.
    const now = withOpen(target, (file) => contentOf(file, bytes.length + 1));
    if (Buffer.compare(now, bytes) !== 0) return false;
    const after = lstatSync(target, { bigint: true });
    return IDENTITY.every((each) => after[each] === stat[each]);
  } catch {
    return false;
  }
}

/** Opens a file for reading while `work` is done; what has taken its name and is none is not followed or waited for. */
export function withOpen<Result>(target: string, work: (file: number) => Result): Result {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants as Partial<typeof constants>;
  return closing(openSync(target, O_RDONLY! | O_NONBLOCK | O_NOFOLLOW), work);
}

/** Does `work` with an open file, and closes it. */
export function closing<Result>(file: number, work: (file: number) => Result): Result {
  try {
    return work(file);
  } finally {
    closeSync(file);
  }
}

/** What an open file holds, up to so many bytes. */
function contentOf(file: number, most: number): Uint8Array {
  const bytes = Buffer.alloc(most);
  let size = 0;
  while (size < most) {
    const count = readSync(file, bytes, size, most - size, size);
    if (count === 0) break;
    size += count;
  }
  return bytes.subarray(0, size);
}
