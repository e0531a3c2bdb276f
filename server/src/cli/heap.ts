import { setFlagsFromString } from 'node:v8';

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
