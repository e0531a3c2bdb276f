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
  /** Every other report of the same agency for the same year. */
  readonly besides: (own: Filed) => readonly Filed[];
  /** The report that settings say is to count for the agency and the year of `own`; null where they say nothing. */
  readonly chosenFor: (own: Filed) => Filed | null;
  /** The reports that count of an agency that settings name; a member's name may leave out the place of its parent. */
  readonly named: (name: string, year: number, parent?: string) => readonly Filed[];
  /** What is the same for every report and every name of one agency; null where a report names none. */
  readonly agencyOf: (own: Filed) => string | null;
  readonly agencyNamed: (name: string, parent?: string) => string;
}

/** Gathers reports by agency and year. */
export function collectionOf(
  filed: readonly Filed[],
  settings: CollectionSettings = NO_COLLECTION_SETTINGS,
): Collection {
  const { agencyOf, agencyNamed } = identitiesIn(filed, settings);
  const all = new Map<string, Filed[]>();
  for (const each of filed) {
    const key = keyOf(agencyOf(each), each.record.year);
    if (key === null) continue;
    const same = all.get(key);
    if (same) same.push(each);
    else all.set(key, [each]);
  }
  const chosen = new Map<string, Filed>();
  for (const { name, year, file } of settings.use) {
    const key = keyOf(agencyNamed(name), year);
    const [first, ...others] = (key === null ? undefined : all.get(key))?.filter((each) => isFile(each, file)) ?? [];
    if (key !== null && first && others.length === 0) chosen.set(key, first);
  }
  const counting = (key: string | null): readonly Filed[] => {
    const choice = key === null ? undefined : chosen.get(key);
    return choice ? [choice] : key === null ? [] : (all.get(key) ?? []);
  };
  return {
    filed,
    settings,
    agencyOf,
    agencyNamed,
    of: (own, year) => distinct(counting(keyOf(agencyOf(own), year)).filter(({ file }) => file !== own.file)),
    named: (name, year, parent) => distinct(counting(keyOf(agencyNamed(name, parent), year))),
    besides: (own) => {
      const key = keyOf(agencyOf(own), own.record.year);
      return (key === null ? [] : (all.get(key) ?? [])).filter(({ file }) => file !== own.file);
    },
    chosenFor: (own) => chosen.get(keyOf(agencyOf(own), own.record.year) ?? '') ?? null,
  };
}

function keyOf(agency: string | null, year: number | null): string | null {
  return agency === null || year === null ? null : `${agency} ${year}`;
}

/** Of reports that tell the same figures one counts. */
function distinct(filed: readonly Filed[]): readonly Filed[] {
  const [first, ...others] = filed;
  if (!first) return [];
  return [first, ...others.filter(({ record }) => !haveSameFigures(first.record, record))];
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
  return {
    agencyOf: (own) => {
      const name = names.get(own);
      return name ? oneOf(name) : null;
    },
    agencyNamed: (name, parent) => oneOf(read(name, parent)),
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
