const DIGITS = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];
/** Beyond it no list of a report counts; other numbers are written in digits. */
const MOST = 9999;

/**
 * The number of an item as Word writes it.
 * @param format the format's name in the file, as `chineseCounting`; an unknown one is decimal
 */
export function numeral(format: string, number: number): string {
  if (number < 0 || number > MOST) return String(number);
  return (FORMATS[format] ?? String)(number);
}

const chinese = (number: number): string => counted(number, DIGITS, ['', '十', '百', '千'], '零');
const legal = (number: number): string => counted(number, LEGAL, ['', '拾', '佰', '仟'], '零');
const digital = (number: number): string => [...String(number)].map((digit) => DIGITS[Number(digit)] ?? '').join('');

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  none: () => '',
  bullet: () => '',
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  ideographDigital: digital,
  japaneseDigitalTenThousand: digital,
  taiwaneseDigital: digital,
  ideographTraditional: (number) => among(STEMS, number),
  ideographZodiac: (number) => among(BRANCHES, number),
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  ideographEnclosedCircle: (number) => from(0x3280, 10, number),
  decimalEnclosedParen: (number) => from(0x2474, 20, number),
  decimalEnclosedFullstop: (number) => from(0x2488, 20, number),
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
};

/** 一, 十, 十一, 二十, 一百零一: each digit with its unit, and one zero for a gap. */
function counted(number: number, digits: string, units: readonly string[], zero: string): string {
  if (number === 0) return zero;
  const figures = [...String(number)].map(Number);
  const words = figures.map((figure, at) =>
    figure === 0 ? ' ' : `${digits[figure]}${units[figures.length - 1 - at]}`,
  );
  const joined = words.join('').trimEnd().replace(/ +/g, zero);
  return number < 20 && digits === DIGITS ? joined.replace('一十', '十') : joined;
}

function among(characters: string, number: number): string {
  return characters[number - 1] ?? String(number);
}

/** The characters from one on that Unicode has for 1 to `count`. */
function from(first: number, count: number, number: number): string {
  return number >= 1 && number <= count ? String.fromCodePoint(first + number - 1) : String(number);
}

function circled(number: number): string {
  if (number === 0) return '⓪';
  if (number <= 20) return from(0x2460, 20, number);
  return number <= 35 ? from(0x3251, 15, number - 20) : number <= 50 ? from(0x32b1, 15, number - 35) : String(number);
}

function fullWidth(number: number): string {
  return [...String(number)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
}

/** a to z, then aa, bb. */
function letters(number: number): string {
  if (number === 0) return '';
  return String.fromCodePoint(0x61 + ((number - 1) % 26)).repeat(Math.min(1 + Math.floor((number - 1) / 26), 30));
}

function roman(number: number): string {
  let [left, written] = [number, ''];
  for (const [value, letter] of ROMAN) {
    written += letter.repeat(Math.floor(left / value));
    left %= value;
  }
  return written;
}
