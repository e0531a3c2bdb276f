import { type AgencyName, agencyNameOf, isPlaceGovernment } from './agencies.ts';
import { collectionOf } from './collection.ts';
import type { CollectionSettings, Member, MemberList } from './settings.ts';

/** A member whose figures would be added up twice. */
export interface Overlap {
  readonly member: Member;
  /** The list that it stands in, by its agency, and what counts it already: another member, or the agency of a list. */
  readonly parent: string;
  readonly other: string;
}

/** A member as it stands in a list. */
interface Entry {
  readonly list: MemberList;
  readonly member: Member;
  /** Its agency, and that of the list. */
  readonly agency: string;
  readonly parent: string;
  readonly order: number;
}

/**
 * Members that lists count twice for one year: an agency itself, a name that stands there already, an agency that a member
 * adds up itself, or one that lies in the place of a government which is a member.
 */
export function overlapsIn(settings: CollectionSettings): Overlap[] {
  const entries = entriesIn(settings);
  const byAgency = groupedBy(entries, ({ agency }) => agency);
  const above = ancestorsIn(entries);
  const governments = governmentsIn(settings);
  return entries.flatMap((entry) => {
    const { agency, parent, list, member } = entry;
    // Where two lists name each other the later one is wrong.
    const isLoop = agency === parent || (above.get(parent)?.has(agency) === true && isLaterLoop(entry, byAgency));
    const twice = (byAgency.get(agency) ?? []).find((other) => isCountedBy(entry, other, above));
    const other = isLoop ? member.name : (twice?.list.parent ?? governments(member, list));
    return other === null ? [] : [{ member, parent: list.parent, other }];
  });
}

function entriesIn(settings: CollectionSettings): Entry[] {
  const { agencyNamed } = collectionOf([], settings);
  const entries = settings.members.flatMap((list) =>
    list.members.map((member) => {
      const [agency, parent] = [agencyNamed(member.name, list.parent), agencyNamed(list.parent)];
      return { list, member, agency, parent };
    }),
  );
  return entries.map((entry, order) => ({ ...entry, order }));
}

/** Whether the other entry counts the agency of this one in the same year, and it is this one that is too many. */
function isCountedBy(entry: Entry, other: Entry, above: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (other === entry || !meet(entry.member, other.member)) return false;
  if (above.get(other.parent)?.has(entry.parent)) return true;
  return !above.get(entry.parent)?.has(other.parent) && other.order < entry.order;
}

function isLaterLoop({ parent, order }: Entry, byAgency: ReadonlyMap<string, readonly Entry[]>): boolean {
  return (byAgency.get(parent) ?? []).some((other) => other.order < order);
}

/** By the agency of a list those of the lists that count it, and whatever counts these. */
function ancestorsIn(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = groupedBy(entries, ({ agency }) => agency);
  const above = new Map<string, ReadonlySet<string>>();
  for (const { parent } of entries) {
    if (above.has(parent)) continue;
    const found = new Set<string>();
    const open = [parent];
    for (let agency = open.pop(); agency !== undefined; agency = open.pop()) {
      for (const entry of parents.get(agency) ?? []) {
        if (!found.has(entry.parent)) open.push(entry.parent);
        found.add(entry.parent);
      }
    }
    above.set(parent, found);
  }
  return above;
}

/** @returns the member of a list that is the government of the place in which another member lies; null where there is none */
function governmentsIn({ members: lists, folders = [] }: CollectionSettings) {
  const placed = new Map(lists.map((list) => [list, agencyNameOf(list.parent, folders).places]));
  const readIn = (name: string, above: readonly string[]): AgencyName =>
    agencyNameOf(name, above.length > 0 ? above : folders);
  const known = new Map<MemberList, ReadonlyMap<string, string>>();
  for (const [list, above] of placed) {
    const own = list.members.map(({ name }) => ({ name, read: readIn(name, above) }));
    const governing = own.filter(({ read }) => isPlaceGovernment(read) && read.places.length > above.length);
    known.set(list, new Map(governing.map(({ name, read }) => [read.places.join('/'), name])));
  }
  return ({ name }: Member, list: MemberList): string | null => {
    const above = placed.get(list) ?? [];
    const read = readIn(name, above);
    const most = isPlaceGovernment(read) ? read.places.length - 1 : read.places.length;
    for (let count = above.length + 1; count <= most; count++) {
      const government = known.get(list)?.get(read.places.slice(0, count).join('/'));
      if (government !== undefined) return government;
    }
    return null;
  };
}

function groupedBy(entries: readonly Entry[], keyOf: (entry: Entry) => string): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const same = groups.get(keyOf(entry));
    if (same) same.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

/** Whether two members report in the same year. */
function meet(one: Member, other: Member): boolean {
  const from = Math.max(one.from ?? -Infinity, other.from ?? -Infinity);
  return from <= Math.min(one.to ?? Infinity, other.to ?? Infinity);
}
