import { createReadStream, readFile, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Decoded, decode } from '../host/decode.ts';
import type { Io } from './io.ts';
import { STDIN, reasonOf, shownName } from './targets.ts';
import type { Say } from './words.ts';

/** A text, or the sentence that says why there is none. */
export type Loaded =
  | { readonly kind: 'text'; readonly file: Decoded }
  | { readonly kind: 'empty'; readonly file: Decoded; readonly complaint: string }
  | { readonly kind: 'refused'; readonly complaint: string };

/** The longest reports have some hundred thousand characters. The limit keeps a wrong name from filling the memory. */
const MOST_MEGABYTES = 64;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

/** Where files are read, and how it is said that one cannot be. */
export interface Place {
  readonly io: Pick<Io, 'cwd' | 'stdin'>;
  readonly say: Say;
}

/** Of the ways to read without blocking this one costs least; it matters where files are many and small. */
const readBytes = promisify(readFile);

/** Reads and decodes the file called `file`, or standard input. */
export async function load(file: string, { io, say }: Place): Promise<Loaded> {
  const path = shownName(file, say);
  let bytes: Uint8Array | null;
  try {
    bytes = await (file === STDIN ? collect(io.stdin) : read(resolve(io.cwd, file)));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { kind: 'refused', complaint: say('unreadable', { path, reason: reasonOf(code ?? message, say) }) };
  }
  if (!bytes) return { kind: 'refused', complaint: say('too-large', { path, megabytes: MOST_MEGABYTES }) };
  const decoded = decode(bytes);
  if (!decoded) return { kind: 'refused', complaint: say('binary', { path }) };
  if (decoded.text.trim() === '') return { kind: 'empty', file: decoded, complaint: say('empty', { path }) };
  return { kind: 'text', file: decoded };
}

async function read(path: string): Promise<Uint8Array | null> {
  const stat = statSync(path);
  // A pipe or a device has no size, and may have no end.
  if (!stat.isFile()) return collect(createReadStream(path));
  return stat.size > MOST_BYTES ? null : readBytes(path);
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
