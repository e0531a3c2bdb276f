import { isHan } from '../../text/characters.ts';
import type { AgencyName } from '../../report/agency-names.ts';
import { AFTER_NAME, AFTER_STEM, DEPARTMENTS } from './departments.ts';

/** A stretch of prose that is as long as a name of the agency and differs from it by one character. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly name: string;
  /** Where in the name the wrong character stands. */
  readonly at: number;
}

/** Characters that tell one place from another. */
const PLACE = /[省市县区州乡镇旗盟村街道]/;
/** Words for "and", any of which may stand in a name. */
const AND = /[和与及暨]/;
const INSTITUTION = /(?:管理委员会|委员会|办公室|办事处|管委会|局|委|办|厅|部|院|会|处|中心|站|所|馆|府)$/;
const TASK = /(?:(?:监督)?管理|服务|事务|工作|(?:综合)?执法)$/;
/** The last character of a short name is judged only where it is this one: 市政务 beside 市政府 is no slip. */
const SURE_END = '局';
/** A name that tells no place of its own begins with one for all that is known: 青国海关 is none in 共和国海关. */
const FEWEST_KNOWN = 2;
/** Before a short name with a wrong end no other Han character stands: it may be the end of another word. */
const BEFORE = '由与和向经请据在为对受报及是年月日';

/** The slips in `plain`, at each place that of the longest name (`names` begin with it); none where one stands rightly. */
export function slipsIn(plain: string, names: readonly AgencyName[]): Slip[] {
  const slips: Slip[] = [];
  const taken = new Set<number>();
  const take = (start: number, end: number): void => {
    for (let at = start; at < end; at++) taken.add(at);
  };
  for (const agency of names) {
    const { name } = agency;
    const { length } = name;
    for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + length)) take(at, at + length);
    for (const start of startsOf(plain, agency)) {
      const at = soleDifference(plain, start, name);
      if (at < 0 || taken.has(start) || taken.has(start + length - 1) || !isSlip(plain, start, at, agency)) continue;
      take(start, start + length);
      slips.push({ start, end: start + length, written: plain.slice(start, start + length), name, at });
    }
  }
  return slips.sort((a, b) => a.start - b.start);
}

/** Where a stretch may begin that is a slip: the place of a name is written rightly in it. */
function* startsOf(plain: string, { name, place }: AgencyName): Generator<number> {
  const known = name.slice(0, place);
  const last = plain.length - name.length;
  for (let at = plain.indexOf(known); at >= 0 && at <= last; at = plain.indexOf(known, at + 1)) yield at;
}

/** Where the stretch at `start` differs from `name`, if in one character; -1 otherwise. */
function soleDifference(plain: string, start: number, name: string): number {
  let found = -1;
  for (let at = 0; at < name.length; at++) {
    if (plain.charCodeAt(start + at) === name.charCodeAt(at)) continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}

function isSlip(plain: string, start: number, at: number, { name, place, full, short }: AgencyName): boolean {
  const wrong = plain.charAt(start + at);
  const right = name.charAt(at);
  if (
    at < (place || FEWEST_KNOWN) ||
    !isHan(wrong) ||
    PLACE.test(wrong + right) ||
    (AND.test(wrong) && AND.test(right))
  )
    return false;
  const next = plain.charAt(start + name.length);
  if (at === name.length - 1) {
    if (short && right !== SURE_END) return false;
    const before = plain.charAt(start - 1);
    return !isHan(next) && !AFTER_STEM.includes(wrong) && (full || !isHan(before) || BEFORE.includes(before));
  }
  if (next !== '' && (AFTER_NAME[name.charAt(name.length - 1)] ?? '').includes(next)) return false;
  const stem = plain.slice(start + place, start + name.length).replace(INSTITUTION, '');
  return !DEPARTMENTS.has(stem) && !DEPARTMENTS.has(stem.replace(TASK, ''));
}
