import { closeSync } from 'node:fs';
import { Socket } from 'node:net';
import { resolve } from 'node:path';
import type { Language } from '../core/messages/catalogue.ts';
import { MOST_BYTES, MOST_MEGABYTES, excessText } from '../host/bounds.ts';
import { decodeBounded } from '../host/decode-bounded.ts';
import type { Decoded } from '../host/decode.ts';
import type { Io } from './io.ts';
import { openReadable, readOpened } from './read-bounded.ts';
import { STDIN, reasonOf, shownName } from './targets.ts';
import type { Say } from './words.ts';

/** A text, or the sentence that says why there is none. */
export type Loaded =
  | { readonly kind: 'text'; readonly file: Decoded }
  | { readonly kind: 'empty'; readonly file: Decoded; readonly complaint: string }
  | { readonly kind: 'refused'; readonly complaint: string };

/** Where files are read, and how it is said that one cannot be. */
export interface Place {
  readonly io: Pick<Io, 'cwd' | 'stdin'>;
  readonly say: Say;
  readonly language: Language;
}

/** Reads and decodes the file called `name`, or standard input. */
export async function load(name: string, { io, say, language }: Place): Promise<Loaded> {
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
  const found = decodeBounded(bytes);
  if (!found) return refused(say('binary', { path }));
  if ('excess' in found) return refused(say('of-file', { path, reason: excessText(found.excess, language) }));
  const { text: file } = found;
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
