import { SHORT_FORMS } from './departments.ts';

/** A name by which a report may call its agency. */
export interface AgencyName {
  readonly name: string;
  /** How many of its first characters name the place. */
  readonly place: number;
  /** Whether it begins with the name of the place, and not only with its level: `市科技局`. */
  readonly full: boolean;
}

const PLACE = /^(?:[^和与]{2,8}?(?:自治[区州县旗]|街道|[省市区州盟旗镇乡])|[^和与]{1,8}?县)/;
/** The last word of a place's name. */
const LEVEL = /街道$|.$/;
/** Shorter names are common words. */
const SHORTEST = 4;
const SHORTEST_STEM = 3;

/** The names of an agency, the longest first: in full, from the level of its place on, and both in short. */
export function agencyNames(agency: string): AgencyName[] {
  const place = placeOf(agency);
  const stem = agency.slice(place);
  if (stem.length < SHORTEST_STEM) return [];
  const level = LEVEL.exec(agency.slice(0, place))?.[0] ?? '';
  const full = { name: agency, place, full: true };
  const own = level === '' ? [full] : [full, { name: level + stem, place: level.length, full: false }];
  const short = own.flatMap((each) => {
    const name = SHORT_FORMS.reduce((text, [long, brief]) => text.replace(long, brief), each.name);
    return name === each.name ? [] : [{ ...each, name }];
  });
  return [...own, ...short].filter(({ name }) => name.length >= SHORTEST).sort((a, b) => b.name.length - a.name.length);
}

/** How many characters of `agency` name places: `青山省云岭市` in `青山省云岭市科技局`. */
function placeOf(agency: string): number {
  let place = 0;
  for (let match = PLACE.exec(agency); match; match = PLACE.exec(agency.slice(place))) place += match[0].length;
  return place;
}
