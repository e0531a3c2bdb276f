import type { Span } from '../text/span.ts';
import { agencyNameOf, isPlaceGovernment } from './agencies.ts';
import { collectionOf } from './collection.ts';
import type { CollectionSettings, Member, MemberList } from './settings.ts';

/** A member whose figures would be added up twice. */
export interface Overlap {
  readonly member: Member;
  readonly name: string;
  readonly place: Span;
  /** The list that it stands in, by its agency, and what counts it already: another member or list. */
  readonly parent: string;
  readonly other: string;
}

interface Entry {
  readonly list: MemberList;
  readonly member: Member;
}

/**
 * Members that lists name twice for one year: an agency itself, a name that stands there already, an agency that a member
 * adds up itself or that lies in the place of a government which is a member.
 */
export function overlapsIn(settings: CollectionSettings): Overlap[] {
  const { agencyNamed } = collectionOf([], settings);
  const { members: lists, folders = [] } = settings;
  const listed = new Map<string, Entry[]>();
  const governed = new Map<MemberList, Map<string, string>>();
  for (const list of lists) {
    const places = agencyNameOf(list.parent, folders).places;
    const own = new Map<string, string>();
    for (const { name } of list.members) {
      const read = agencyNameOf(name, places.length > 0 ? places : folders);
      if (isPlaceGovernment(read) && read.places.length > places.length) own.set(read.places.join('/'), name);
    }
    governed.set(list, own);
  }
  const found: Overlap[] = [];
  for (const list of lists) {
    for (const member of list.members) {
      const id = agencyNamed(member.name, list.parent);
      const entries = listed.get(id);
      if (entries) entries.push({ list, member });
      else listed.set(id, [{ list, member }]);
    }
  }
  const isAbove = (list: MemberList, below: MemberList, seen: ReadonlySet<MemberList> = new Set()): boolean => {
    const above = listed.get(agencyNamed(below.parent)) ?? [];
    if (seen.has(below)) return false;
    return above.some(({ list: each }) => each === list || isAbove(list, each, new Set([...seen, below])));
  };
  for (const list of lists) {
    for (const member of list.members) {
      const id = agencyNamed(member.name, list.parent);
      const entries = (listed.get(id) ?? []).filter((each) => each.member !== member && meet(each.member, member));
      const twice = entries.find((each) => {
        if (each.list === list) return list.members.indexOf(each.member) < list.members.indexOf(member);
        if (isAbove(list, each.list)) return true;
        return !isAbove(each.list, list) && lists.indexOf(each.list) < lists.indexOf(list);
      });
      const other =
        id === agencyNamed(list.parent)
          ? list.parent
          : (twice?.list.parent ?? governmentAround(member, list, governed.get(list)!, folders));
      if (other !== null) found.push({ member, name: member.name, place: member.place, parent: list.parent, other });
    }
  }
  return found;
}

/** The member of the list that is the government of the place in which `member` lies; null where there is none. */
function governmentAround(
  { name }: Member,
  { parent }: MemberList,
  governed: ReadonlyMap<string, string>,
  folders: readonly string[],
): string | null {
  const above = agencyNameOf(parent, folders).places;
  const read = agencyNameOf(name, above.length > 0 ? above : folders);
  const most = isPlaceGovernment(read) ? read.places.length - 1 : read.places.length;
  for (let count = above.length + 1; count <= most; count++) {
    const government = governed.get(read.places.slice(0, count).join('/'));
    if (government !== undefined) return government;
  }
  return null;
}

/** Whether two members report in the same year. */
function meet(one: Member, other: Member): boolean {
  const from = Math.max(one.from ?? -Infinity, other.from ?? -Infinity);
  return from <= Math.min(one.to ?? Infinity, other.to ?? Infinity);
}
