import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/*
 * How the machine below goes about it, where its own way is for programs that do the same few things for long.
 */

/** Of V8. */
const FIRST_WITH_MAGLEV = 12;

/**
 * Keeps the room for new objects as small as it is when a process begins. What an edit of a report makes is given up
 * with the next one, so that the room would grow to hold nothing but refuse: 25 MB of it, and no edit the faster.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Lets it grow again: of a large text a single edit fills it. */
export function letHeapGrow(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}

/**
 * Has code optimised only when it has run four times as long as is usual. A thousand functions that are all a little
 * busy are optimised for seconds otherwise, on a processor that is wanted for something else. Later versions have a quick
 * compiler in between, and would complain of the flag.
 */
export function optimiseLate(): void {
  if (Number.parseInt(process.versions.v8, 10) < FIRST_WITH_MAGLEV) setFlagsFromString('--interrupt-budget=540000');
}

/** Has each thread collect its own garbage: where all processors are at work, the help of others only costs. */
export function collectAlone(): void {
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--no-concurrent-marking');
}

/** Has the others help with it again. */
export function collectTogether(): void {
  setFlagsFromString('--parallel-scavenge');
  setFlagsFromString('--concurrent-marking');
}
