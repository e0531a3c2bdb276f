import { type Stats, closeSync, constants, fstatSync, openSync, read, statSync } from 'node:fs';
import { promisify } from 'node:util';

/** A path opened for reading: a regular file, or a pipe. Whoever opens it closes `fd`. */
export interface Opened {
  readonly kind: 'file' | 'pipe';
  readonly fd: number;
  readonly size: number;
}

/** Without `NONBLOCK` a pipe would be waited for until somebody writes to it, and nothing could end that. */
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY;

/** What is first read of a file that tells no size, as those that the system makes up do. */
const FIRST = 4096;

/**
 * Opens what stands at `path`, links followed.
 * @returns null for a device and the like, which may have no end
 * @throws what the file system throws
 */
export function openReadable(path: string): Opened | null {
  // To open a device may already do something, so it is asked first; and then again, as it may be another by now.
  if (kindOf(statSync(path)) === null) return null;
  const fd = openSync(path, FLAGS);
  const stat = fstatSync(fd);
  const kind = kindOf(stat);
  if (kind !== null) return { kind, fd, size: stat.size };
  closeSync(fd);
  return null;
}

function kindOf(stat: Stats): Opened['kind'] | null {
  // Of a folder the system says what is wrong when it is read.
  if (stat.isFile() || stat.isDirectory()) return 'file';
  return stat.isFIFO() ? 'pipe' : null;
}

const readPart = promisify(read);

/**
 * Reads what an opened regular file holds, no further than `most` bytes whatever becomes of it meanwhile.
 * @returns null where it holds more
 * @throws what the file system throws
 */
export async function readOpened({ fd, size }: Opened, most: number): Promise<Uint8Array | null> {
  if (size > most) return null;
  let bytes = Buffer.allocUnsafe(size || FIRST);
  let length = 0;
  for (;;) {
    const { bytesRead } = await readPart(fd, bytes, length, bytes.length - length, null);
    length += bytesRead;
    if (bytesRead === 0 || length === size) return bytes.subarray(0, length);
    if (length > most) return null;
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length, most + 1));
  }
}

/**
 * Reads the regular file at `path`, of at most `most` bytes.
 * @throws what the file system throws
 */
export async function readBounded(path: string, most: number): Promise<Uint8Array | 'no-file' | 'too-large'> {
  const opened = openReadable(path);
  if (!opened) return 'no-file';
  try {
    if (opened.kind === 'pipe') return 'no-file';
    return (await readOpened(opened, most)) ?? 'too-large';
  } finally {
    closeSync(opened.fd);
  }
}
