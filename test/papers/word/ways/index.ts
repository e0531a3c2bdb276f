import { boxed } from './boxed.ts';
import { controls } from './controls.ts';
import { dragged, floating } from './floating.ts';
import { subsectionsNumbered, wordNumbered, wpsNumbered } from './numbered.ts';
import { furnished, spaced } from './odd.ts';
import { inOneCell, inRows, oneTable } from './one-table.ts';
import { revised } from './revised.ts';
import { scattered } from './scattered.ts';
import { splitTables, splitWithHeaders } from './split.ts';
import { strict } from './strict.ts';
import type { Way } from './way.ts';

/** The ways in which reports come that we write ourselves, the most frequent first. */
export const WAYS: readonly Way[] = [
  ...[scattered, wordNumbered, wpsNumbered, subsectionsNumbered, revised, floating, dragged, splitTables],
  ...[splitWithHeaders, spaced, controls, furnished, boxed, inOneCell, inRows, oneTable, strict],
];
