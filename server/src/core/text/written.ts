import type { Noted } from './notes.ts';

/** A piece of a text: `plain` is `text` in comparison form. */
export interface Written extends Noted {
  readonly text: string;
  readonly plain: string;
}
