import { distance } from '../../text/distance.ts';
import { type Law, LAWS, OTHER_NAMES } from './laws.ts';

const STATE = '中华人民共和国';
/** The short name of the Regulation, and how much of it is left where characters are lost. */
const REGULATION = '政府信息公开条例';
const FEWEST_LEFT = 6;
/** Shorter titles share their characters by chance. */
const FEWEST_MOVED = 7;
/** Two characters or more right behind themselves. */
const DOUBLED = /(.{2,8})\1/;

/** The law whose name `title` almost is, by characters wrong, lost, doubled or moved; null where it is one, or none. */
export function lawMeant(title: string): string | null {
  if (OTHER_NAMES.has(title) || LAWS.some(({ name }) => name === title)) return null;
  return LAWS.find((law) => isSlip(title, law))?.name ?? null;
}

function isSlip(title: string, { name, slips }: Law): boolean {
  if (title.replace(DOUBLED, '$1') === name || isMoved(title, name) || isShortened(title, name)) return true;
  // A short name with a character more may be a law of a place: 省政府信息公开条例.
  if (!name.startsWith(STATE) && title.length > name.length) return false;
  return distance(title, name, slips) <= slips;
}

/** Whether the characters are those of the name in another order: 政府公开信息条例. */
function isMoved(title: string, name: string): boolean {
  return title.length === name.length && title.length >= FEWEST_MOVED && sorted(title) === sorted(name);
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

/** Whether it is what is left of the Regulation's short name: 政府信息条例. */
function isShortened(title: string, name: string): boolean {
  return name === REGULATION && title.length >= FEWEST_LEFT && title.endsWith('条例') && isPartOf(title, name);
}

/** Whether the characters of `part` stand in `whole` in that order. */
function isPartOf(part: string, whole: string): boolean {
  let at = 0;
  for (const unit of part) {
    at = whole.indexOf(unit, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
