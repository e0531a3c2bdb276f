import { closeSync, read } from 'node:fs';
import { promisify } from 'node:util';
import { openReadable } from './read-bounded.ts';

const readPart = promisify(read);
/** So many bytes are read at a time. */
const PART = 1 << 20;

/** A line of a file, without its end; null where it has more than the most characters that were asked for. */
export type ReadLine = string | null;

/**
 * Reads the regular file at `path` line by line, however long it is: no more than a line and a part are in memory. It is
 * UTF-8, with a mark in front or without.
 * @param most characters of a line; what goes beyond is passed over and never kept
 * @returns null where there is no regular file
 * @throws what the file system throws, and a TypeError where a byte cannot be decoded, when it comes to that
 */
export function linesOfFile(path: string, most: number): AsyncGenerator<ReadLine, void> | null {
  const opened = openReadable(path);
  if (opened?.kind === 'file') return linesIn(opened.fd, most);
  if (opened) closeSync(opened.fd);
  return null;
}

async function* linesIn(fd: number, most: number): AsyncGenerator<ReadLine, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const bytes = Buffer.allocUnsafe(PART);
  let begun: ReadLine = '';
  try {
    for (;;) {
      const { bytesRead } = await readPart(fd, bytes, 0, PART, null);
      const lines = decoder.decode(bytes.subarray(0, bytesRead), { stream: bytesRead > 0 }).split('\n');
      const last = lines.pop()!;
      for (const line of lines) {
        yield joined(begun, line, most);
        begun = '';
      }
      begun = joined(begun, last, most);
      if (bytesRead > 0) continue;
      if (begun !== '') yield begun;
      return;
    }
  } finally {
    closeSync(fd);
  }
}

function joined(begun: ReadLine, more: string, most: number): ReadLine {
  return begun === null || begun.length + more.length > most ? null : begun + more;
}
