const COUNTRY = /^\+?86-?/;
const MOBILE = /^1[3-9]/;
const SERVICE = /^[48]00/;
/** 12345, 110, 95588, 96123: numbers of services, with or without the code of the place. */
const SHORT = /^(?:1\d{2,4}|9[56]\d{3,4})$/;
/** The beginning of a mobile number that is written in groups is no longer. */
const SHORTEST_NUMBER = 7;
const LONGEST_LOCAL = 8;

/**
 * Whether digits, hyphens and brackets behind the word 电话 may be a telephone number: one with the code of its place,
 * one without, a mobile or a service number, an extension behind any of them. Only what can be none of these is wrong.
 */
export function isTelephone(written: string): boolean {
  const [first = '', ...groups] = written
    .replace(/[() ]+/g, '-')
    .replace(/^-+/, '')
    .replace(COUNTRY, '')
    .split(/-+/)
    .filter((group) => group !== '');
  const [second] = groups;
  if (MOBILE.test(first) && (first.length > SHORTEST_NUMBER || groups.length > 0)) {
    return first.length > SHORTEST_NUMBER ? first.length === 11 : beginsWith(11, [first, ...groups]);
  }
  if (SERVICE.test(first) && (first.length === 3 || first.length > LONGEST_LOCAL))
    return beginsWith(10, [first, ...groups]);
  return first.startsWith('0') ? isLocated(first, second) : first.length <= LONGEST_LOCAL;
}

/** Whether a number of so many digits is written in the first of the groups. */
function beginsWith(count: number, groups: readonly string[]): boolean {
  let digits = 0;
  return groups.some((group) => (digits += group.length) === count);
}

/** A number behind the code of its place, divided from it or not. */
function isLocated(first: string, second: string | undefined): boolean {
  if (first.length > 4) return first.length === 11 || first.length === 12;
  if (second === undefined || SHORT.test(second)) return true;
  return second.length === 8 || (second.length === 7 && first.length === 4);
}
