import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';

/** A process that writes, as others can tell whether it still runs. */
export interface Writer {
  /** Where its number means something: this machine since it was started, and this container of it. */
  readonly home: string;
  readonly pid: number;
  /** When it was started: numbers of processes are given again. 0 where the system does not say. */
  readonly start: string;
}

/** This process. */
export function thisWriter(): Writer {
  return { home: home(), pid: process.pid, start: stateOf('self')?.start ?? '0' };
}

/** Whether `writer` still runs; null where that cannot be told from here. */
export function isRunning(writer: Writer): boolean | null {
  if (writer.home !== home()) return null;
  try {
    process.kill(writer.pid, 0);
  } catch (error) {
    // Another user's process cannot be signalled, but it is there.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const state = stateOf(writer.pid);
  return !state || (state.start === writer.start && !state.isDead);
}

function home(): string {
  return createHash('sha256').update(place()).digest('hex').slice(0, 16);
}

function place(): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    // Not Linux: processes are numbered once for the whole machine.
    return hostname();
  }
}

/** What Linux says of a process; null where it says nothing, or this is another system. */
function stateOf(pid: number | 'self'): { readonly start: string; readonly isDead: boolean } | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold spaces and brackets.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    // A dead process is listed until somebody asks how it ended, in many containers for ever.
    return { start: fields[19] ?? '0', isDead: fields[0] === 'Z' || fields[0] === 'X' };
  } catch {
    return null;
  }
}
