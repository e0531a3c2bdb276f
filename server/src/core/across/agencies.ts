import { agencyParts, levelOf } from '../report/agency-names.ts';
import { SHORT_INSTITUTIONS, SHORT_WORDS } from '../report/short-names.ts';

/** The name of an agency, as far as it tells one from another. */
export interface AgencyName {
  /** The places that it lies in, the largest first: those that the name gives, and those of its folders before them. */
  readonly places: readonly string[];
  /** What it is there, in short: `政府`, `科技局`. */
  readonly office: string;
  /** Where neither name nor folders give a place: the folders, without years. */
  readonly shelf: string;
}

/** Such a short form is the name in full of an office as well. */
const FULL_NAMES: ReadonlySet<string> = new Set(['自然资源']);
/** Words that have a short form that is of no other word: `科学技术` is `科技`; what `文旅` is in full is not certain. */
const CONTRACTIONS = contractions();
/** What stands around the name of a place in the name of a folder. */
const AROUND_PLACE =
  /[\s_.()（）\-—]+|(?:19|20)\d{2}年?度?(?:度)?|政府信息公开(?:工作)?|年度报告|年报|各?部门|直属?(?:单位|部门)?$/g;
/** A year in the name of a folder: offices of other years are the same. */
const YEAR = /(?:19|20)\d{2} ?年?度?/g;
/** Such a word in front of a level names no place: 各县区, 全市, 市辖区. */
const GENERAL = /^[各全本该外两几多每某其所属我辖直]|县区|乡镇|镇街|街镇|市直|市辖|省直|区直|县直/;
/** The level of a place, with which a name may begin that leaves out which place it is: `市科技局`. */
const BARE_LEVEL =
  /^(?:[省州盟旗]|市(?!场|容|民(?:中心|服务)|政(?:园林|公用|工程|设施|管理|建设|局|处))|县(?!域)|区(?![块域])|[镇乡](?![村镇]))(?=.{2})/;
/** A place alone stands for its government, and a 街道 for its office. */
const PLACE_OFFICES: ReadonlyMap<string, string> = new Map([
  ...['省', '自治区', '市', '州', '自治州', '盟', '县', '自治县', '旗', '自治旗', '区', '镇', '乡'].map(
    (level): [string, string] => [level, '政府'],
  ),
  ['街道', '办事处'],
]);
/** These have a committee, and no government. */
const SPECIAL_DISTRICT = /(?:开发|高新|新|管理|示范|试验|合作|保税|园|景|度假|林|矿)区$/;
/** From the largest to the smallest; a city may lie in another. */
const RANKS: readonly RegExp[] = [/(?:省|自治区)$/, /(?:市|州|盟)$/, /(?:市|县|旗|区)$/, /(?:镇|乡|街道)$/];
/** Places of these levels have names of their own wherever they lie; districts and towns of one name are many. */
const NAMED_ONCE = /(?:省|自治区|市|州|盟|县|旗)$/;

/**
 * Reads the name of an agency as a title or settings give it, in full or in short.
 * @param folders those that its report lies in, the innermost last: a name without a place is known by theirs
 */
export function agencyNameOf(agency: string, folders: readonly string[]): AgencyName {
  const { places, stem } = agencyParts(inShort(agency));
  const around = folders.flatMap(placesOfFolder);
  const level = places.length === 0 ? (BARE_LEVEL.exec(stem)?.[0] ?? null) : null;
  // A level of which no folder names the place remains a part of the name.
  const at = around.findLastIndex((each) => levelOf(each) === level);
  const all = joined(at < 0 ? around : around.slice(0, at + 1), places);
  const office = level !== null && at >= 0 ? stem.slice(level.length) : stem;
  const [last = ''] = places.slice(-1);
  const alone = SPECIAL_DISTRICT.test(last) ? undefined : PLACE_OFFICES.get(levelOf(last));
  const isAlone = office === '' || (alone === '办事处' && office === '办');
  const shelf =
    all.length > 0
      ? ''
      : folders
          .map((each) => each.replace(YEAR, ''))
          .filter(Boolean)
          .join('/');
  return { places: all, office: (isAlone ? alone : null) ?? office, shelf };
}

/** Whether an agency is the government of its place, which stands for it in the list of the place above. */
export function isPlaceGovernment({ office }: AgencyName): boolean {
  return office === '政府' || office === '办事处';
}

/**
 * Tells agencies from each other. Two names are one agency where they have the same office in the same place; where one
 * gives more of the places around it than the other, only if no third name contradicts, and the place has a name of its own.
 * @param reported the names on reports
 * @param listed those that settings give; one that gives no place, or a report's, is matched where only one can be meant
 * @returns what is the same for names of one agency, and different for all others
 */
export function agenciesOf(
  reported: readonly AgencyName[],
  listed: readonly AgencyName[] = [],
): (name: AgencyName) => string {
  const longest = new Map<string, string | null>();
  for (const name of [...reported, ...listed]) {
    const [key, chain] = [keyOf(name), chainOf(name)];
    const known = longest.get(key);
    if (known === undefined) longest.set(key, chain);
    else if (known !== null && !known.endsWith(chain)) longest.set(key, chain.endsWith(known) ? chain : null);
  }
  const idOf = (name: AgencyName): string => {
    const key = keyOf(name);
    const [place] = name.places.slice(-1);
    const isOne = place === undefined || (NAMED_ONCE.test(place) && longest.get(key) !== null);
    return isOne ? key : `${key} ${chainOf(name)}`;
  };
  const shelved = idsByOffice(reported.filter(isPlaceless), idOf);
  const meant = idsByOffice(
    listed,
    (name) => (isPlaceless(name) ? onlyOne(shelved.get(name.office)) : null) ?? idOf(name),
  );
  return (name) => {
    if (!isPlaceless(name) || (shelved.get(name.office)?.size ?? 0) > 1) return idOf(name);
    return onlyOne(meant.get(name.office)) ?? onlyOne(shelved.get(name.office)) ?? idOf(name);
  };
}

function isPlaceless({ places }: AgencyName): boolean {
  return places.length === 0;
}

function idsByOffice(names: readonly AgencyName[], idOf: (name: AgencyName) => string): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const name of names) {
    const same = ids.get(name.office);
    if (same) same.add(idOf(name));
    else ids.set(name.office, new Set([idOf(name)]));
  }
  return ids;
}

function onlyOne(ids: ReadonlySet<string> | undefined): string | null {
  const [first, ...others] = ids ?? [];
  return first !== undefined && others.length === 0 ? first : null;
}

function keyOf({ places, office, shelf }: AgencyName): string {
  return `${places.at(-1) ?? `/${shelf}/`} ${office}`;
}

/** The places from the largest on, with a mark in front of each, so that no name is the end of another. */
function chainOf({ places }: AgencyName): string {
  return places.map((place) => `/${place}`).join('');
}

/** The places of a folder's name; none where it holds anything else. */
function placesOfFolder(folder: string): readonly string[] {
  const { places, stem } = agencyParts(folder.replace(AROUND_PLACE, ''));
  return stem === '' && !places.some((place) => GENERAL.test(place)) ? places : [];
}

/** The places of the folders in front of those of the name, as far as they are larger. */
function joined(around: readonly string[], own: readonly string[]): readonly string[] {
  const [first] = own;
  if (first === undefined) return around;
  const at = around.indexOf(first);
  if (at >= 0) return [...around.slice(0, at), ...own];
  const [least] = around.slice(-1);
  return least !== undefined && rankOf(least) < rankOf(first) ? [...around, ...own] : own;
}

function rankOf(place: string): number {
  return RANKS.findIndex((rank) => rank.test(place));
}

function inShort(agency: string): string {
  const bare = agency.replace(/\s+/g, '').replace(/（/g, '(').replace(/）/g, ')');
  const brief = CONTRACTIONS.reduce((name, [long, short]) => name.replaceAll(long, short), bare);
  return SHORT_INSTITUTIONS.reduce(
    (name, [long, short]) => (name.endsWith(long) ? name.slice(0, -long.length) + short : name),
    brief.replace(/管理委员会$/, '管委会'),
  );
}

/** Each long word with its shortest form that no other word has, the longest words first. */
function contractions(): readonly (readonly [long: string, short: string])[] {
  const longs = new Set(SHORT_WORDS.map(([long]) => long));
  const shortOf = new Map<string, string>();
  for (const [long, ...briefs] of SHORT_WORDS) {
    // A short form that is also a name in full may be another office; of several the first is the nearest.
    const own = briefs.filter((brief) => !FULL_NAMES.has(brief));
    const step = own.find((brief) => longs.has(brief)) ?? own[0];
    if (step !== undefined) shortOf.set(long, step);
  }
  const shortest = (word: string): string => {
    const next = shortOf.get(word);
    return next === undefined ? word : shortest(next);
  };
  return [...shortOf.keys()].sort((a, b) => b.length - a.length).map((long) => [long, shortest(long)] as const);
}
