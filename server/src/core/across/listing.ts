import { agencyParts } from '../report/agency-names.ts';
import { distance } from '../text/distance.ts';
import { type AgencyName, agencyNameOf, isPlaceGovernment } from './agencies.ts';
import { type Collection, type Filed, collectionOf } from './collection.ts';
import { overlapsIn } from './overlaps.ts';
import type { CollectionSettings, Member } from './settings.ts';

/** Why an agency is not put on a list: what is on it counts it already, or another is called nearly the same. */
export interface Objection {
  readonly kind: 'counted' | 'alike' | 'elsewhere';
  /** What counts it, or is called so; empty where its name says not which place it belongs to. */
  readonly other: string;
}

/** An agency whose reports are there. */
export interface Candidate {
  /** Its name as its reports write it, in full where any does. */
  readonly name: string;
  readonly years: readonly number[];
  readonly objection: Objection | null;
}

/** What a list of members could be made of. */
export interface Listing {
  readonly candidates: readonly Candidate[];
  /** Files of reports that name no agency. */
  readonly nameless: readonly string[];
}

/** The one government among reports that lies in no other's place; null where there are several, or none. */
export function governmentAmong(filed: readonly Filed[]): string | null {
  const governments = namesIn(collectionOf(filed)).filter(({ read }) => isPlaceGovernment(read));
  const isAbove = (one: AgencyName, other: AgencyName): boolean =>
    one.places.length < other.places.length && one.places.every((place, at) => place === other.places[at]);
  const highest = governments.filter(({ read }) => !governments.some((other) => isAbove(other.read, read)));
  const [only, ...others] = highest;
  return only && others.length === 0 ? only.name : null;
}

/**
 * The agencies whose reports are there and which the list of `parent` does not hold yet, each once, in the order of
 * their files.
 * @param settings what the settings file says already
 */
export function listingOf(filed: readonly Filed[], parent: string, settings: CollectionSettings): Listing {
  const present = settings.members.filter((list) => list.parent !== parent);
  const own = settings.members.find((list) => list.parent === parent)?.members ?? [];
  const known = collectionOf(filed, { ...settings, members: [...present, { parent, members: own }] });
  const held = new Set([known.agencyNamed(parent), ...own.map(({ name }) => known.agencyNamed(name, parent))]);
  const names = namesIn(known).filter(({ agency }) => !held.has(agency));
  const members = [...own, ...names.map(({ name }): Member => memberOf(name))];
  const all = { ...settings, members: [...present, { parent, members }] };
  const counted = new Map(overlapsIn(all).map(({ member, other }) => [member.name, other]));
  const { agencyNamed } = collectionOf(filed, all);
  const free = names.filter(({ name }) => !counted.has(name));
  const objectionTo = (each: Named): Objection | null => {
    const other = counted.get(each.name);
    if (other !== undefined) return { kind: 'counted', other };
    if (agencyNamed(each.name, parent) !== each.agency) return { kind: 'elsewhere', other: '' };
    const alike = free.find((one) => one !== each && areAlike(one, each));
    return alike ? { kind: 'alike', other: alike.name } : null;
  };
  return {
    candidates: names.map((each) => ({ name: each.name, years: each.years, objection: objectionTo(each) })),
    nameless: filed.filter(({ record }) => record.agency === null).map(({ file }) => file),
  };
}

function memberOf(name: string): Member {
  return { name, from: null, to: null, place: { start: 0, end: 0 } };
}

/** An agency of a collection, by the longest of the names that its reports give. */
interface Named {
  readonly agency: string;
  readonly name: string;
  readonly read: AgencyName;
  readonly years: readonly number[];
}

function namesIn({ filed, agencyOf }: Collection): Named[] {
  const all = new Map<string, { name: string; read: AgencyName; years: Set<number> }>();
  for (const each of filed) {
    const { agency: name, year } = each.record;
    const agency = agencyOf(each);
    if (agency === null || name === null) continue;
    const read = agencyNameOf(name, each.folders);
    const same = all.get(agency);
    if (!same) all.set(agency, { name, read, years: new Set(year === null ? [] : [year]) });
    else {
      if (year !== null) same.years.add(year);
      if (name.length > same.name.length) Object.assign(same, { name, read });
    }
  }
  return Array.from(all, ([agency, { name, read, years }]) => {
    return { agency, name, read, years: [...years].sort((a, b) => a - b) };
  });
}

/** Offices of so few characters that differ in one are mostly two: 财政局, 民政局. */
const LEAST = 4;
/** What tells offices from each other though it is one character. */
const TELLING = /[一二三四五六七八九十东西南北中上下新老大小\dA-Za-z]/;

/** Whether two agencies may be one, whose name is miswritten or without its place. */
function areAlike(one: Named, other: Named): boolean {
  const [places, others] = [one, other].map(({ read }) => read.places.join('/'));
  if (one.read.office === other.read.office) return places !== others && (places === '' || others === '');
  if (places !== others) return false;
  // In full, and as they are called in short.
  const full = ({ name }: Named): string => agencyParts(name).stem;
  return differInOne(full(one), full(other)) || differInOne(one.read.office, other.read.office);
}

function differInOne(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < LEAST) return false;
  return distance(one, other, 1) === 1 && !TELLING.test(differenceOf(one, other));
}

/** The characters in which two words differ that are otherwise the same. */
function differenceOf(one: string, other: string): string {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return one.slice(start, one.length - end) + other.slice(start, other.length - end);
}
