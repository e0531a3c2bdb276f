import type { InBoth } from '../form/form.ts';
import { chineseOrdinal } from '../text/chinese-numeral.ts';

/** The number of a part of the report as a message says it: 三, or 3. */
export function ordinal(number: number): InBoth {
  return { text: chineseOrdinal(number), en: String(number) };
}
