import { HAN } from '../../text/characters.ts';
import { type BlockSpan, span } from '../../text/span.ts';
import type { Written } from '../../text/written.ts';

const ROUND = '（()）';
const NUMBER = new RegExp(
  `([${HAN}]{2,12})([\\[［【〖（(〔])( ?(?:19|20)\\d{2} ?)([\\]］】〗）)〕])(?= ?\\d{1,5} ?号(?! ?[民行刑执][初终申再]))`,
  'g',
);
/** What stands before round brackets may also be a certificate or a case: here the words of an office's own documents. */
const OWN = /(?:[发办函通规电文]|党组|[政办发函决复罚党]字)$/;
const COURT = /[民行刑执商知赔](?:初|终|申|再|保|监|他|复|审|辖|恢)字?$/;

/** The bracketed years of document numbers in a line whose brackets are not 〔〕; `offset` is where it begins. */
export function wrongYears({ text }: Pick<Written, 'text'>): BlockSpan[] {
  const places: BlockSpan[] = [];
  if (!text.includes('号')) return places;
  for (const { 1: words = '', 2: opening = '', 3: year = '', 4: closing = '', index } of text.matchAll(NUMBER)) {
    if ((opening === '〔' && closing === '〕') || COURT.test(words)) continue;
    if (ROUND.includes(opening) && ROUND.includes(closing) && !OWN.test(words)) continue;
    const start = index + words.length;
    places.push(span(start, start + opening.length + year.length + closing.length));
  }
  return places;
}

/** A bracketed year as a document number has it: `〔2021〕`. */
export function rightYear(written: string): string {
  return `〔${written.slice(1, -1).trim()}〕`;
}
