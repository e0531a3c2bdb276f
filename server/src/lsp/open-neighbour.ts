import type { Reading } from './documents.ts';
import { type Neighbour, neighbourOf } from './neighbour.ts';

/** What is kept of a report that is open; null of a document that is none, or that is left out. */
export function openNeighbour({ uri, analysis, settings, excess }: Reading): Neighbour | null {
  return settings.excluded || excess ? null : neighbourOf(uri, analysis);
}
