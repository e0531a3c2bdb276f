import { closeSync } from 'node:fs';
import { Socket } from 'node:net';
import { resolve } from 'node:path';
import { MOST_BYTES, MOST_MEGABYTES, excessText } from '../host/bounds.ts';
import { decodeBounded } from '../host/decode-bounded.ts';
import { isPaper } from '../host/paper-names.ts';
import { loadPaper } from './load-paper.ts';
import type { Loaded, LoadedText, Place } from './loaded.ts';
import { openReadable, readOpened } from './read-bounded.ts';
import { STDIN, reasonOf, shownName } from './targets.ts';

/** Reads and decodes the file called `name`, or standard input. */
export async function load(name: string, place: Place): Promise<Loaded> {
  const { io, say, language, encoding = null } = place;
  const path = shownName(name, say);
  const refused = (complaint: string): Loaded => ({ kind: 'refused', complaint });
  let bytes: Uint8Array | 'no-file' | null;
  try {
    bytes = await (name === STDIN ? collect(io.stdin) : readReport(resolve(io.cwd, name)));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return refused(say('unreadable', { path, reason: reasonOf(code ?? message, say) }));
  }
  if (bytes === 'no-file') return refused(say('no-file', { path }));
  if (!bytes) return refused(say('too-large', { path, megabytes: MOST_MEGABYTES }));
  if (isPaper(path, bytes)) return loadPaper(path, bytes, place);
  const found = decodeBounded(bytes, encoding);
  if (!found) return refused(say('binary', { path }));
  if ('excess' in found) return refused(say('of-file', { path, reason: excessText(found.excess, language) }));
  const file: LoadedText = { ...found.text, paper: null };
  if (file.text.trim() === '') return { kind: 'empty', file, complaint: say('empty', { path }) };
  return { kind: 'text', file };
}

/** The bytes of a file, or of a pipe until its writers are done; null where there are too many. */
async function readReport(path: string): Promise<Uint8Array | 'no-file' | null> {
  const opened = openReadable(path);
  if (!opened) return 'no-file';
  // It is waited for without a thread that nothing could call back, and closes what it was given.
  if (opened.kind === 'pipe') return collect(new Socket({ fd: opened.fd, readable: true, writable: false }));
  try {
    return await readOpened(opened, MOST_BYTES);
  } finally {
    closeSync(opened.fd);
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const taken: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    taken.push(chunk);
  }
  return Buffer.concat(taken);
}
