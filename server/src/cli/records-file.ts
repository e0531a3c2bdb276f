import { resolve } from 'node:path';
import type { Filed } from '../core/across/collection.ts';
import { LONGEST_LINE, type LineFault, readRecordLine } from '../core/across/record-line.ts';
import { type Host, complain } from './io.ts';
import { filedAt } from './filed-at.ts';
import { linesOfFile } from './read-lines.ts';
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
  const filed: Filed[] = [];
  let faults = 0;
  try {
    const lines = linesOfFile(resolve(io.cwd, name), LONGEST_LINE);
    if (!lines) {
      await complain(host, say('no-file', { path: name }));
      return { filed, failed: true };
    }
    let at = 0;
    for await (const line of lines) {
      at++;
      if (line?.trim() === '') continue;
      const read = line === null ? TOO_LONG : readRecordLine(line);
      if ('record' in read) {
        filed.push(filedAt(io.cwd, read.file, read.record));
        continue;
      }
      await complain(host, faultText(read, { path: name, line: at }, say));
      if (++faults === MOST_FAULTS) break;
    }
  } catch (error) {
    await complain(host, unreadText(error, name, say));
    return { filed, failed: true };
  }
  return { filed, failed: faults > 0 };
}

const TOO_LONG: LineFault = { fault: 'too-long' };

function faultText(found: LineFault, at: { readonly path: string; readonly line: number }, say: Host['say']): string {
  return found.fault === 'member'
    ? say('records/member', { ...at, member: found.member })
    : say(`records/${found.fault}`, at);
}

function unreadText(error: unknown, path: string, say: Host['say']): string {
  if (error instanceof TypeError) return say('records/decode', { path });
  const { code, message } = error as NodeJS.ErrnoException;
  return say('unreadable', { path, reason: reasonOf(code ?? message, say) });
}
