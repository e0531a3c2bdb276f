import type { Span } from '../text/span.ts';

/** An agency that reports into another's, and for which years, both of them included. */
export interface Member {
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
  /** Where the settings file names it. */
  readonly place: Span;
}

/** The agencies whose figures a report adds up. */
export interface MemberList {
  readonly parent: string;
  readonly members: readonly Member[];
}

/** An agency into which others were merged, as from that year's report on. */
export interface Merger {
  readonly name: string;
  readonly from: number;
  readonly of: readonly string[];
}

/** Names of one agency. */
export interface Alias {
  readonly name: string;
  readonly others: readonly string[];
}

/** Which of several reports of an agency for a year counts: the path of its file from the folder of the settings. */
export interface Choice {
  readonly name: string;
  readonly year: number;
  readonly file: string;
}

/** What settings say of reports that are held against each other: plain data. */
export interface CollectionSettings {
  readonly aliases: readonly Alias[];
  readonly merged: readonly Merger[];
  readonly members: readonly MemberList[];
  readonly use: readonly Choice[];
  /** The folders that the settings file lies in, the innermost last: they tell the places of names without one. */
  readonly folders?: readonly string[];
}

/** What holds where settings say nothing. */
export const NO_COLLECTION_SETTINGS: CollectionSettings = { aliases: [], merged: [], members: [], use: [] };

/** Whether settings say anything of the collection. */
export function saysAnything({ aliases, merged, members, use }: CollectionSettings): boolean {
  return [aliases, merged, members, use].some((list) => list.length > 0);
}

/** Whether an agency reports into the other's for `year`. */
export function isMemberIn({ from, to }: Pick<Member, 'from' | 'to'>, year: number): boolean {
  return (from === null || from <= year) && (to === null || year <= to);
}
