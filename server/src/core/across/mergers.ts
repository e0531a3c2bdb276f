import type { Collection, Filed } from './collection.ts';
import type { Merger } from './settings.ts';

/** The merger of others into the agency of a report in the report's year; null where settings tell of none. */
export function mergerOf(own: Filed, { settings, agencyOf, agencyNamed }: Collection): Merger | null {
  const agency = agencyOf(own);
  return settings.merged.find(({ name, from }) => from === own.record.year && agencyNamed(name) === agency) ?? null;
}
