import type { Noted } from './notes.ts';

/** A piece of a text: `plain` is `text` in comparison form. */
export interface Written extends Noted {
  readonly text: string;
  readonly plain: string;
  /** Of a whole line: its end, where editors would not end it just so. */
  readonly oddEnd?: string | null;
}
