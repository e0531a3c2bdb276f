import type { Collection, Filed } from './collection.ts';
import { identitiesIn } from './identities.ts';
import type { CollectionSettings, Merger } from './settings.ts';

/** The merger of others into the agency of a report in the report's year; null where settings tell of none. */
export function mergerOf(own: Filed, { settings, agencyOf, agencyNamed }: Collection): Merger | null {
  const agency = agencyOf(own);
  return settings.merged.find(({ name, from }) => from === own.record.year && agencyNamed(name) === agency) ?? null;
}

/** Whether settings tell that others were merged into the agency of that name in that year. */
export function isMergedIn(settings: CollectionSettings, name: string, year: number): boolean {
  const { agencyNamed } = identitiesIn([], settings);
  return settings.merged.some((each) => each.from === year && agencyNamed(each.name) === agencyNamed(name));
}
