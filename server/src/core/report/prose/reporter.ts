import { WHOLE_AREA } from './request-words.ts';

/** Whose report it is, and of which year. */
export interface Reporter {
  readonly agency: string | null;
  readonly year: number | null;
}

/** A government, or its area, as the title names it. */
const GOVERNMENT = /(?:政府|[省市县区州镇乡])$/;
/** What an office calls itself whatever its name is. */
const OWN =
  /[我本](?:[省市县区州镇乡]?(?:局|委|办公室|办|厅|馆|院|中心|站|所|处|校|机关|单位|部门)|级|乡(?!镇)|镇(?!街)|街道?)|全(?:[局委办厅院馆校]|街道?)/g;
const OWN_AREA = /[我本][省市县区州镇乡]/g;
/** Fewer characters of the end of a name may be those of another office. */
const SHORTEST_NAME = 3;
/** The government of a town has no offices under it: the town is itself. */
const TOWN = /^(.*(?:[镇乡]|街道))(?:人民政府|办事处)$/;
/** What stands for the whole name where nothing else stands in front: 医院共收到…, 街道共受理…, 县局共收到…. */
const KIND = /(?:医院|学校|学院|大学|中心|公司|集团|街道(?=办事处))/g;
/** Schools of all sorts. */
const SCHOOL = /(?:大学|学院|中学|小学)$/;
const OFFICE_OF_PLACE = /([省市县区州])[^省市县区州]*局$/;

/** Whether the report is that of a government, whose tables may hold the figures of all its offices. */
export function isGovernment({ agency }: Reporter): boolean {
  return agency !== null && GOVERNMENT.test(agency);
}

/**
 * `words` with blanks in place of the names of the reporting office, and for a government of all its offices: of the
 * same length, and every offset means the same place.
 */
export function withoutOwn(words: string, reporter: Reporter): string {
  let rest = words.replace(OWN, blank);
  if (reporter.agency === null) return rest;
  const { ends, names, bare } = namesOf(reporter, reporter.agency);
  if (ends.some((end) => rest.includes(end))) for (const name of names) rest = rest.replaceAll(name, blank);
  for (const name of bare) rest = withoutBare(rest, name);
  return isGovernment(reporter) ? rest.replace(WHOLE_AREA, blank).replace(OWN_AREA, blank) : rest;
}

interface Names {
  /** The names that an office goes by and what they end with, the longest first, and the shortest of these ends. */
  readonly names: readonly string[];
  readonly ends: readonly string[];
  /** Words that are a name only where no other word stands in front of them. */
  readonly bare: readonly string[];
}

const known = new WeakMap<Reporter, Names>();

function namesOf(reporter: Reporter, agency: string): Names {
  let names = known.get(reporter);
  if (!names) known.set(reporter, (names = namesIn(agency)));
  return names;
}

function namesIn(agency: string): Names {
  const short = agency.replace('科学技术', '科技').replace('人民政府', '政府');
  const town = TOWN.exec(agency)?.[1] ?? agency;
  const whole = [...new Set([agency, short, short.replace('委员会', '委').replace('办公室', '办'), town])];
  const names = whole.flatMap((name) =>
    Array.from({ length: Math.max(0, name.length - SHORTEST_NAME + 1) }, (_, from) => name.slice(from)),
  );
  const place = OFFICE_OF_PLACE.exec(agency)?.[1];
  const kind = agency.match(KIND)?.at(-1);
  const isKind = kind !== undefined && (agency.endsWith(kind) || agency.endsWith(`${kind}办事处`));
  return {
    names: [...new Set(names)].sort((a, b) => b.length - a.length),
    ends: whole.map((name) => name.slice(-SHORTEST_NAME)),
    bare: [
      ...(place === undefined ? [] : [`${place}局`]),
      ...(isKind ? [kind] : []),
      ...(SCHOOL.test(agency) ? ['学校'] : []),
    ],
  };
}

/** `words` without `name` where it stands alone, or behind the time. */
function withoutBare(words: string, name: string): string {
  let rest = words;
  for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
    if (at > 0 && !/[年度内来末底日\s,;:。、()]/.test(rest.charAt(at - 1))) continue;
    rest = rest.slice(0, at) + blank(name) + rest.slice(at + name.length);
  }
  return rest;
}

/** As many blanks as `words` has characters. */
export function blank(words: string): string {
  return ' '.repeat(words.length);
}
