import { HAN } from '../../text/characters.ts';
import { type BlockSpan, span } from '../../text/span.ts';

/** A document number with one bracket of its year lost; `right` is how it should be written. Offsets into the text. */
export interface EatenNumber extends BlockSpan {
  readonly right: string;
}

/** 〔〕 stand in document numbers only: where one of them does, the other is lost. */
const OPEN = `〔 ?(?<year>(?:19|20)\\d\\d)[ -]?(?<number>\\d{1,4})〕? ?号`;
const CLOSED = `(?<later>(?:19|20)\\d\\d) ?〕 ?(?<last>\\d{1,4}) ?号`;
const EATEN = new RegExp(`(?<=[${HAN}] ?)(?:${OPEN}|${CLOSED})`, 'g');

/** The document numbers in `plain` (comparison form), of any office, with only one of 〔〕 around the year. */
export function eatenNumbers(plain: string): EatenNumber[] {
  if (!/[〔〕]/.test(plain)) return [];
  return Array.from(plain.matchAll(EATEN), ({ 0: written, index, groups = {} }) => {
    const { year, number, later = '', last = '' } = groups;
    return { ...span(index, index + written.length), right: `〔${year ?? later}〕${number ?? last}号` };
  });
}
