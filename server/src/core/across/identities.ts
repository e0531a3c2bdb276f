import { type AgencyName, agenciesOf, agencyNameOf } from './agencies.ts';
import type { Filed } from './filed.ts';
import type { CollectionSettings } from './settings.ts';

/** Whose reports there are. */
export interface Identities {
  /** What is the same for every report and every name of one agency; null where a report names none. */
  readonly agencyOf: (own: Filed) => string | null;
  /** The same for a name that settings give; it may leave out the place of the agency under which it stands there. */
  readonly agencyNamed: (name: string, parent?: string) => string;
}

/** Who is who: names on reports, known by their folders, and names in settings, known by the folder of these. */
export function identitiesIn(
  filed: readonly Filed[],
  { aliases, merged, members, use, folders = [] }: CollectionSettings,
): Identities {
  const names = new Map<Filed, AgencyName>();
  for (const each of filed) {
    if (each.record.agency !== null) names.set(each, agencyNameOf(each.record.agency, each.folders));
  }
  const read = (name: string, parent?: string): AgencyName => {
    const above = parent === undefined ? [] : agencyNameOf(parent, folders).places;
    return agencyNameOf(name, above.length > 0 ? above : folders);
  };
  const listed = [
    ...aliases.map(({ name }) => name),
    ...merged.map(({ name }) => name),
    ...members.map(({ parent }) => parent),
    ...use.map(({ name }) => name),
  ].map((name) => read(name));
  for (const { name, others } of aliases) listed.push(...others.map((each) => read(each, name)));
  for (const { name, of } of merged) listed.push(...of.map((each) => read(each, name)));
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
  read: (name: string, parent?: string) => AgencyName,
  idOf: (name: AgencyName) => string,
): (name: AgencyName) => string {
  const ids = new Map<string, string>();
  const offices = new Map<string, string>();
  for (const { name, others } of aliases) {
    const main = read(name);
    for (const other of others.map((each) => read(each, name))) {
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
