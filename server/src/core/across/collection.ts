import { type AgencyName, agenciesOf, agencyNameOf } from './agencies.ts';
import type { ReportRecord } from './record.ts';
import { haveSameFigures } from './same-figures.ts';
import { type CollectionSettings, NO_COLLECTION_SETTINGS } from './settings.ts';

/** A report among others. */
export interface Filed {
  /** What its host calls the file: each has a name of its own. */
  readonly file: string;
  /** The folders that it lies in, the innermost last. */
  readonly folders: readonly string[];
  readonly record: ReportRecord;
}

/** Reports that are held against each other. */
export interface Collection {
  readonly filed: readonly Filed[];
  readonly settings: CollectionSettings;
  /** The reports of the agency of `own` for `year` that count, `own` itself left out; several where they differ. */
  readonly of: (own: Filed, year: number) => readonly Filed[];
  /** Another report of the same agency for the same year, one with other figures where there is one. */
  readonly besides: (own: Filed) => { readonly other: Filed; readonly differs: boolean } | null;
  /** The report that settings say is to count for the agency and the year of `own`; null where they say nothing. */
  readonly chosenFor: (own: Filed) => Filed | null;
  /** The reports that count of an agency that settings name; a member's name may leave out the place of its parent. */
  readonly named: (name: string, year: number, parent?: string) => readonly Filed[];
  /** What is the same for every report and every name of one agency; null where a report names none. */
  readonly agencyOf: (own: Filed) => string | null;
  readonly agencyNamed: (name: string, parent?: string) => string;
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
      const [other = null] = isOther ? same : others;
      if (other) return { other, differs: true };
      const [first, second] = same;
      const twin = first.file === own.file ? second : first;
      return twin ? { other: twin, differs: false } : null;
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
  { agencyOf, agencyNamed }: Pick<Collection, 'agencyOf' | 'agencyNamed'>,
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

function isFile({ file }: Filed, path: string): boolean {
  const [own, end] = [file, path].map((each) => each.replaceAll('\\', '/').replace(/^\.\//, ''));
  return own === end || own!.endsWith(`/${end}`);
}

/** Who is who: names on reports, known by their folders, and names in settings, known by the folder of these. */
function identitiesIn(
  filed: readonly Filed[],
  { aliases, merged, members, use, folders = [] }: CollectionSettings,
): Pick<Collection, 'agencyOf' | 'agencyNamed'> {
  const names = new Map<Filed, AgencyName>();
  for (const each of filed) {
    if (each.record.agency !== null) names.set(each, agencyNameOf(each.record.agency, each.folders));
  }
  const read = (name: string, parent?: string): AgencyName => {
    const above = parent === undefined ? [] : agencyNameOf(parent, folders).places;
    return agencyNameOf(name, above.length > 0 ? above : folders);
  };
  const listed = [
    ...aliases.flatMap(({ name, others }) => [name, ...others]),
    ...merged.flatMap(({ name, of }) => [name, ...of]),
    ...members.map(({ parent }) => parent),
    ...use.map(({ name }) => name),
  ].map((name) => read(name));
  for (const { parent, members: own } of members) listed.push(...own.map(({ name }) => read(name, parent)));
  const bare = agenciesOf([...names.values()], listed);
  const oneOf = aliasesIn(aliases, read, bare);
  const known = new Map<string, string>();
  const agencies = new Map(Array.from(names, ([own, name]) => [own.file, oneOf(name)]));
  return {
    agencyOf: ({ file }) => agencies.get(file) ?? null,
    agencyNamed: (name, parent) => {
      const key = `${name}\n${parent ?? ''}`;
      const present = known.get(key);
      if (present !== undefined) return present;
      const agency = oneOf(read(name, parent));
      known.set(key, agency);
      return agency;
    },
  };
}

/** The same agency for all names that settings give it. Names without a place are those of an office in any place. */
function aliasesIn(
  aliases: CollectionSettings['aliases'],
  read: (name: string) => AgencyName,
  idOf: (name: AgencyName) => string,
): (name: AgencyName) => string {
  const ids = new Map<string, string>();
  const offices = new Map<string, string>();
  for (const { name, others } of aliases) {
    const main = read(name);
    for (const other of others.map((each) => read(each))) {
      if (main.places.length === 0 && other.places.length === 0) offices.set(other.office, main.office);
      else ids.set(idOf(other), idOf(main));
    }
  }
  return (name) => {
    const office = offices.get(name.office) ?? name.office;
    const id = idOf(office === name.office ? name : { ...name, office });
    return ids.get(id) ?? id;
  };
}
