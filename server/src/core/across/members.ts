import type { Collection, Filed } from './collection.ts';
import { type Member, type MemberList, isMemberIn } from './settings.ts';

/** A member of a list for a year, with its report; null where there is none, or it is not certain which counts. */
export interface MemberReport {
  readonly member: Member;
  readonly report: Filed | null;
  /** Whether there is no report at all. */
  readonly isMissing: boolean;
}

/** The lists of a collection, by agency. */
interface Lists {
  readonly byParent: ReadonlyMap<string, MemberList>;
  /** Where each agency is a member. */
  readonly byMember: ReadonlyMap<string, readonly Member[]>;
}

/** What follows from a collection alone, worked out when first asked for. */
const known = new WeakMap<Collection, Lists>();

function listsOf(collection: Collection): Lists {
  const present = known.get(collection);
  if (present) return present;
  const { settings, agencyNamed } = collection;
  const byMember = new Map<string, Member[]>();
  for (const { parent, members } of settings.members) {
    for (const member of members) {
      const agency = agencyNamed(member.name, parent);
      const same = byMember.get(agency);
      if (same) same.push(member);
      else byMember.set(agency, [member]);
    }
  }
  const byParent = new Map(settings.members.map((list) => [agencyNamed(list.parent), list]));
  const lists = { byParent, byMember };
  known.set(collection, lists);
  return lists;
}

/** The list of the agencies whose figures the report adds up; null where settings give none. */
export function listOf(own: Filed, collection: Collection): MemberList | null {
  return listsOf(collection).byParent.get(collection.agencyOf(own) ?? '') ?? null;
}

/** Whether a list names the agency of the report for its year. */
export function isListed(own: Filed, collection: Collection): boolean {
  const { year } = own.record;
  const members = listsOf(collection).byMember.get(collection.agencyOf(own) ?? '') ?? [];
  return year !== null && members.some((member) => isMemberIn(member, year));
}

/** The members of a list for a year, in its order. */
export function membersFor({ parent, members }: MemberList, year: number, collection: Collection): MemberReport[] {
  return members
    .filter((member) => isMemberIn(member, year))
    .map((member) => {
      const reports = collection.named(member.name, year, parent);
      return { member, report: reports.length === 1 ? reports[0]! : null, isMissing: reports.length === 0 };
    });
}
