const DIGITS = '〇一二三四五六七八九';
const PLACES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** The value of a Chinese numeral below ten thousand (`十二`, `一百零三`, `二〇二一`), or null where it is none. */
export function chineseNumeral(text: string): number | null {
  const numeral = text.replace(/[零○]/g, '〇').replace(/两/g, '二');
  if (numeral === '' || numeral.length > 8) return null;
  if (![...numeral].some((unit) => PLACES.has(unit))) return positional(numeral);
  let total = 0;
  let pending: number | null = null;
  for (const unit of numeral) {
    const place = PLACES.get(unit);
    if (place !== undefined) {
      total += (pending ?? 1) * place;
      pending = null;
    } else {
      const digit = DIGITS.indexOf(unit);
      if (digit < 0) return null;
      pending = digit;
    }
  }
  return total + (pending ?? 0);
}

const ONES = '[一二三四五六七八九两]';
const WRITTEN_OUT = new RegExp(
  `^(?:(?=[^零])(?:${ONES}千)?(?:零?${ONES}百)?(?:零?${ONES}?十${ONES}?)?(?:零${ONES})?|${ONES})$`,
);

/**
 * The value of a Chinese number of things below ten thousand, written out in full (`十二`, `一百零三`, `一千二百`). Null
 * for anything else: a rough number (`三五`, `百`), digits one by one (`二〇`), an end left out (`一百二`).
 */
export function chineseQuantity(text: string): number | null {
  return WRITTEN_OUT.test(text) ? chineseNumeral(text) : null;
}

/** The ordinal as a heading writes it, `十二` for 12; `number` from 1 to 99. */
export function chineseOrdinal(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? (DIGITS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${ones > 0 ? (DIGITS[ones] ?? '') : ''}`;
}

function positional(numeral: string): number | null {
  let value = 0;
  for (const unit of numeral) {
    const digit = DIGITS.indexOf(unit);
    if (digit < 0) return null;
    value = value * 10 + digit;
  }
  return value;
}
