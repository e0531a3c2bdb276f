/** The formats of dates and of percentages that every workbook has, by their numbers. */
const DATES: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const PERCENTAGES: ReadonlySet<number> = new Set([9, 10]);
/** Formats of the writer's own that show a date, or a percentage. What stands in quotes or brackets is shown as it is. */
const SHOWN_AS_IT_IS = /"[^"]*"|\[[^[\]]*\]|\\./g;
const DATE = /[yd]/i;
/** Excel counts days from here: it takes 1900 for a leap year. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const LEAP_DAY = 60;
const DAY = 86_400_000;
const LAST_DAY = 2_958_465;
/** More digits than these are noise of the computation, and no program shows them. */
const DIGITS = 15;
/** So near to a whole number it is one: a sum of formulas is seldom exact. */
const NEAR = 1e-9;

export type NumberKind = 'date' | 'percentage' | 'number';

/** What a format of numbers shows. */
export function kindOfFormat(id: number, code: string | undefined): NumberKind {
  if (code === undefined) return DATES.has(id) ? 'date' : PERCENTAGES.has(id) ? 'percentage' : 'number';
  const shown = code.replace(SHOWN_AS_IT_IS, '');
  return DATE.test(shown) ? 'date' : shown.includes('%') ? 'percentage' : 'number';
}

/** A number of a sheet as a reader sees it. */
export function numberText(written: string, kind: NumberKind): string {
  const number = Number(written);
  if (written.trim() === '' || !Number.isFinite(number)) return written;
  if (kind === 'date' && number >= 1 && number <= LAST_DAY) {
    const day = Math.floor(number);
    if (day === LEAP_DAY) return '1900年2月29日';
    const date = new Date(FIRST_DAY + (day < LEAP_DAY ? day + 1 : day) * DAY);
    return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
  }
  return kind === 'percentage' ? `${rounded(number * 100)}%` : rounded(number);
}

function rounded(exact: number): string {
  const whole = Math.round(exact);
  const number = Math.abs(exact - whole) < NEAR ? whole : exact;
  const text = String(Number(number.toPrecision(DIGITS)));
  return text.includes('e') && Math.abs(number) >= 1 ? BigInt(Math.round(number)).toString() : text;
}
