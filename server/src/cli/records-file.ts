import { resolve } from 'node:path';
import type { Filed } from '../core/across/collection.ts';
import { type LineFault, readRecordLine } from '../core/across/record-line.ts';
import { MOST_BYTES, MOST_MEGABYTES } from '../host/bounds.ts';
import { type Host, complain } from './io.ts';
import { filedAt } from './filed-at.ts';
import { readBounded } from './read-bounded.ts';
import { reasonOf } from './targets.ts';

/** The records of a file, and whether all of it could be read. */
export interface ReadRecords {
  readonly filed: readonly Filed[];
  readonly failed: boolean;
}

/** Of a file that holds something else it is not said line by line. */
const MOST_FAULTS = 10;

/** Reads the records that `gongkai overview --format jsonl` wrote, one a line; complains of each line that holds none. */
export async function readRecords(name: string, host: Host): Promise<ReadRecords> {
  const { io, say } = host;
  const text = await textOf(name, host);
  if (text === null) return { filed: [], failed: true };
  const filed: Filed[] = [];
  let faults = 0;
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readRecordLine(line);
    if ('record' in read) {
      filed.push(filedAt(io.cwd, read.file, read.record));
      continue;
    }
    await complain(host, faultText(read, { path: name, line: at + 1 }, say));
    if (++faults === MOST_FAULTS) break;
  }
  return { filed, failed: faults > 0 };
}

function faultText(found: LineFault, at: { readonly path: string; readonly line: number }, say: Host['say']): string {
  return found.fault === 'member'
    ? say('records/member', { ...at, member: found.member })
    : say(`records/${found.fault}`, at);
}

/** The text of a file of records; null where it cannot be read, which is said. */
async function textOf(name: string, host: Host): Promise<string | null> {
  const { io, say } = host;
  try {
    const bytes = await readBounded(resolve(io.cwd, name), MOST_BYTES);
    if (bytes === 'no-file') await complain(host, say('no-file', { path: name }));
    else if (bytes === 'too-large') await complain(host, say('too-large', { path: name, megabytes: MOST_MEGABYTES }));
    else return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const sentence =
      error instanceof TypeError
        ? say('records/decode', { path: name })
        : say('unreadable', { path: name, reason: reasonOf(code ?? message, say) });
    await complain(host, sentence);
  }
  return null;
}
