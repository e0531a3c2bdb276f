import type { Collection, Filed } from './collection.ts';
import { type Member, type MemberList, isMemberIn } from './settings.ts';

/** A member of a list for a year, with its report; null where there is none, or it is not certain which counts. */
export interface MemberReport {
  readonly member: Member;
  readonly report: Filed | null;
  /** Whether there is no report at all. */
  readonly isMissing: boolean;
}

/** The list of the agencies whose figures the report adds up; null where settings give none. */
export function listOf(own: Filed, { settings, agencyOf, agencyNamed }: Collection): MemberList | null {
  const agency = agencyOf(own);
  if (agency === null) return null;
  return settings.members.find(({ parent }) => agencyNamed(parent) === agency) ?? null;
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
