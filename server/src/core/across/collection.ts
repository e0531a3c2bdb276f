import type { Filed } from './filed.ts';
import { type Identities, identitiesIn } from './identities.ts';
import { haveSameFigures } from './same-figures.ts';
import { type CollectionSettings, NO_COLLECTION_SETTINGS } from './settings.ts';

export type { Filed } from './filed.ts';

/** Reports that are held against each other. */
export interface Collection extends Identities {
  readonly filed: readonly Filed[];
  readonly settings: CollectionSettings;
  /** The reports of the agency of `own` for `year` that count, `own` itself left out; several where they differ. */
  readonly of: (own: Filed, year: number) => readonly Filed[];
  /** Another report of the same agency for the same year, one with other figures where there is one. */
  readonly besides: (own: Filed) => { readonly other: Filed; readonly differs: boolean } | null;
  /** The report that settings say is to count for the agency and the year of `own`; null where they say nothing. */
  readonly chosenFor: (own: Filed) => Filed | null;
  /** The reports that count of an agency that settings name; `parent` is the one under which it stands there. */
  readonly named: (name: string, year: number, parent?: string) => readonly Filed[];
}

/** The reports of an agency for a year. */
interface Group {
  /** Those that tell the same figures, and those that tell others. */
  readonly same: readonly [Filed, ...Filed[]];
  readonly others: readonly Filed[];
  readonly chosen: Filed | null;
}

/** Gathers reports by agency and year. */
export function collectionOf(
  filed: readonly Filed[],
  settings: CollectionSettings = NO_COLLECTION_SETTINGS,
): Collection {
  const { agencyOf, agencyNamed } = identitiesIn(filed, settings);
  const groups = groupsOf(filed, settings, { agencyOf, agencyNamed });
  const groupOf = (agency: string | null, year: number | null): Group | undefined =>
    agency === null || year === null ? undefined : groups.get(keyOf(agency, year));
  return {
    filed,
    settings,
    agencyOf,
    agencyNamed,
    of: (own, year) => counting(groupOf(agencyOf(own), year)).filter(({ file }) => file !== own.file),
    named: (name, year, parent) => counting(groupOf(agencyNamed(name, parent), year)),
    besides: (own) => {
      const group = groupOf(agencyOf(own), own.record.year);
      if (!group) return null;
      const { same, others } = group;
      const isOther = others.some(({ file }) => file === own.file);
      const other = (isOther ? [...same] : [...others, ...same]).find(({ file }) => file !== own.file);
      // One that an editor holds against the others may not say any more what it said when these were gathered.
      return other ? { other, differs: !haveSameFigures(own.record, other.record) } : null;
    },
    chosenFor: (own) => groupOf(agencyOf(own), own.record.year)?.chosen ?? null,
  };
}

function keyOf(agency: string, year: number): string {
  return `${agency} ${year}`;
}

/** Of reports that tell the same figures one counts. */
function counting(group: Group | undefined): readonly Filed[] {
  if (!group) return [];
  return group.chosen ? [group.chosen] : [group.same[0], ...group.others];
}

function groupsOf(
  filed: readonly Filed[],
  { use }: CollectionSettings,
  { agencyOf, agencyNamed }: Identities,
): ReadonlyMap<string, Group> {
  const all = new Map<string, [Filed, ...Filed[]]>();
  for (const each of filed) {
    const agency = agencyOf(each);
    if (agency === null || each.record.year === null) continue;
    const key = keyOf(agency, each.record.year);
    const known = all.get(key);
    if (known) known.push(each);
    else all.set(key, [each]);
  }
  const chosen = new Map<string, Filed>();
  for (const { name, year, file } of use) {
    const key = keyOf(agencyNamed(name), year);
    const [first, ...others] = all.get(key)?.filter((each) => isFile(each, file)) ?? [];
    if (first && others.length === 0) chosen.set(key, first);
  }
  return new Map(
    Array.from(all, ([key, [first, ...rest]]) => {
      const isSame = rest.map(({ record }) => haveSameFigures(first.record, record));
      const same: [Filed, ...Filed[]] = [first, ...rest.filter((_, at) => isSame[at])];
      return [key, { same, others: rest.filter((_, at) => !isSame[at]), chosen: chosen.get(key) ?? null }];
    }),
  );
}

function isFile({ name, folders }: Filed, path: string): boolean {
  const end = path.replaceAll('\\', '/').replace(/^\.\//, '');
  return `/${[...folders, name].join('/')}`.endsWith(`/${end}`);
}
