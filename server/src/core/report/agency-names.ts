import type { Report } from './report.ts';
import { noted } from '../text/notes.ts';
import { SHORT_INSTITUTIONS, SHORT_WORDS } from './short-names.ts';

/** A name by which a report may call its agency. */
export interface AgencyName {
  readonly name: string;
  /** How many of its first characters name the place. */
  readonly place: number;
  /** Whether it begins with the name of the place, and not only with its level: `市科技局`. */
  readonly full: boolean;
  /** Whether words of it are shortened: `科技局` for `科学技术局`. */
  readonly short: boolean;
}

/** The name of an agency taken apart. */
export interface AgencyParts {
  /** The places that it names, the largest first: `青山省`, `云岭市`. */
  readonly places: readonly string[];
  /** What follows them: `科学技术局`. */
  readonly stem: string;
}

/** The nearest level ends the name of a place: behind a county there may be a 市场 bureau, or a town. */
const PLACE =
  /^(?:[^和与]县|[^和与]{2,8}?(?:自治[区州县旗]|街道|[省区县州盟旗镇]|市(?!场|容|民(?:中心|服务)|政(?:园林|公用|工程|设施|管理|建设|局|处))|乡(?![村镇])))/;
/** The last word of a place's name. */
const LEVEL = /自治[区州县旗]$|街道$|.$/;
/** Shorter names are common words. */
const SHORTEST_NAME = 4;
const SHORTEST_STEM = 3;

/** Takes the name of an agency apart into places and the rest; either may be empty. */
export function agencyParts(agency: string): AgencyParts {
  const places: string[] = [];
  let stem = agency;
  for (let match = PLACE.exec(stem); match; match = PLACE.exec(stem)) {
    places.push(match[0]);
    stem = stem.slice(match[0].length);
  }
  return { places, stem };
}

/** The word at the end of a place's name that tells its level: `市`, `自治州`, `街道`; empty for an empty name. */
export function levelOf(place: string): string {
  return LEVEL.exec(place)?.[0] ?? '';
}

/** The ways to write a stem, itself first: `发展和改革委员会`, `发展改革委`, `发改委`. */
export function stemsOf(stem: string): string[] {
  const worded = SHORT_WORDS.flatMap(([long, ...briefs]) =>
    stem.includes(long) ? briefs.map((brief) => stem.replace(long, brief)) : [],
  );
  const stems = [stem, ...worded].flatMap((each) => [
    each,
    ...SHORT_INSTITUTIONS.flatMap(([long, brief]) =>
      each.endsWith(long) && !each.endsWith(`管理${long}`) ? [each.slice(0, -long.length) + brief] : [],
    ),
  ]);
  return [...new Set(stems)].filter((each) => each.length >= SHORTEST_STEM);
}

/** The names of the agency that reports; none where the title names none. */
export const ownNames = noted(({ agency }: Report['reporter']): readonly AgencyName[] =>
  agency === null ? [] : agencyNames(agency),
);

/** The names of an agency, the longest first: in full, from the level of its place on, and both in short. */
export function agencyNames(agency: string): AgencyName[] {
  const { places, stem } = agencyParts(agency);
  const place = agency.length - stem.length;
  const level = levelOf(places.at(-1) ?? '');
  return stemsOf(stem)
    .flatMap((each) => {
      const short = each !== stem;
      const full = { name: agency.slice(0, place) + each, place, full: true, short };
      return level === '' ? [full] : [full, { name: level + each, place: level.length, full: false, short }];
    })
    .filter(({ name }) => name.length >= SHORTEST_NAME)
    .sort((a, b) => b.name.length - a.name.length);
}
