import type { SectionForm } from '../form/form.ts';
import { KNOWN_SECTIONS } from '../form/known-sections.ts';
import type { LineContent } from '../syntax/syntax.ts';
import { chineseNumeral, chineseOrdinal } from '../text/chinese-numeral.ts';
import { distance } from '../text/distance.ts';
import { noted } from '../text/notes.ts';
import { plain } from '../text/plain.ts';
import { covers } from '../text/span.ts';
import { headingIn } from './heading-content.ts';
import { isInTitleWords } from './heading-words.ts';
import { words } from './label-key.ts';

/** A first-level number in any style in use; `（一）` is second level and never one. */
const NUMBER =
  /^(?:第?[一二三四五六七八九十]{1,2}(?:部分)?[、.,:\s]|第[一二三四五六七八九十]{1,2}部分|[1-9][、.,]|[1-9](?=\s))[\s]*/;
/** A line that ends like this is an entry of a table of contents. */
const CONTENTS_ENTRY = /(?:[.…·]{3}|\s\s)\s{0,20}\d{1,3}$/;
/** A title may differ from its wording by one character in this many. */
const TOLERANCE = 6;
/** A longer line, number and spaces included, is no title. */
const LONGEST_TITLE_LINE = 48;
/** What stands in brackets behind a title: `（宋体加粗）`, `（单位：件）`. */
const REMARK = / ?\([^()]{1,30}\)$/;
/** Where the text of a section begins on the line of its heading. */
const RUN_IN = /^(.{2,44}?)(?:[。:]\s{0,4}|\s{2,8}|(?<=[项况]) )(?=\S)/;
/** What no other wording of a title holds: the marks of a sentence, figures, the words of rows of tables. */
const NO_TITLE = /[。;!?,:|\t].|[|\t]|结转|新收|数量|办理结果|[.…·]{3}/;
const YEARS = /20\d\d ?(?:年度?)?/g;

const KEYS = KNOWN_SECTIONS.map((section) => ({
  section,
  strict: [section.title, ...section.otherTitles, ...section.reworded].map((title) => words(plain(title))),
  loose: section.looseTitles.map((title) => words(plain(title))),
}));

/** What a line says that is a heading, or the first line of one. */
export interface Said {
  readonly number: string;
  readonly key: string;
  /** The section that it names by one of its titles. */
  readonly section: SectionForm | null;
  /** The section whose heading it is if that one has no other: another wording, or a title with text behind it. */
  readonly guessed: SectionForm | null;
  /** How many characters the heading has, where text of the section stands behind it on the line; else null. */
  readonly runIn: number | null;
}

/** Null where the line is no heading, whatever line follows. */
export const saidIn = noted((content: LineContent): Said | null => {
  const heading = headingIn(content);
  const shown = content.plain.slice(heading.start, heading.end);
  if (shown === '' || CONTENTS_ENTRY.test(shown)) return null;
  if (content.cells.length > 2 && !content.cells.some((cell) => covers(cell, heading))) return null;
  const number = NUMBER.exec(shown)?.[0] ?? '';
  const key = words(shown.slice(number.length));
  const isTitle = KEYS.some(({ strict }) => strict.includes(key));
  return (
    (isTitle ? null : runInAt(shown, number)) ?? (shown.length > LONGEST_TITLE_LINE ? null : wholeLine(shown, number))
  );
});

function wholeLine(shown: string, number: string): Said | null {
  const key = words(shown.slice(number.length));
  const section =
    sectionNamed(key, number) ?? sectionNamed(words(shown.slice(number.length).replace(REMARK, '')), number);
  if (section) return { number, key, section, guessed: null, runIn: null };
  const guessed = sectionGuessed(shown.slice(number.length), number);
  return guessed || startsTitle(key) ? { number, key, section, guessed, runIn: null } : null;
}

/** Whether a title in full may begin with `key`: a wrapped title is looked for only then. */
function startsTitle(key: string): boolean {
  return key.length >= 6 && KEYS.some(({ strict }) => strict.some((title) => title.startsWith(key)));
}

/** A numbered title with the text of its section behind it: `六、其他需要报告的事项：无。` */
function runInAt(shown: string, number: string): Said | null {
  if (!/^第?[一二三四五六七八九十]/.test(number)) return null;
  const title = RUN_IN.exec(shown.slice(number.length))?.[1];
  if (title === undefined) return null;
  const key = words(title);
  const named = KEYS.find(({ strict, loose }) => strict.includes(key) || loose.includes(key))?.section;
  if (!named || !isOrdinal(number, named)) return null;
  return { number, key, section: null, guessed: named, runIn: number.length + title.length };
}

/** The section that a title names: one of its wordings, or almost one behind a number. */
export function sectionNamed(key: string, number: string): SectionForm | null {
  const exact = KEYS.find(({ strict }) => strict.includes(key));
  if (exact) return exact.section;
  if (number === '') return null;
  const loose = KEYS.find(({ section, loose }) => loose.includes(key) && isOrdinal(number, section));
  if (loose) return loose.section;
  if (!/^第?[一二三四五六七八九十]/.test(number)) return null;
  return KEYS.find(({ strict }) => strict.some((title) => isNear(key, title)))?.section ?? null;
}

/**
 * The section that another wording speaks of. Behind its own number its signs are enough, behind the number before or
 * after it not for the first, which has no words of its own; without a number, every word must be one of titles.
 */
function sectionGuessed(title: string, number: string): SectionForm | null {
  if (NO_TITLE.test(title)) return null;
  const key = words(title.replace(YEARS, ''));
  if (key.length < 2 || /\d/.test(key)) return null;
  const named = KNOWN_SECTIONS.filter(({ signs }) => signs.some((each) => each.every((word) => key.includes(word))));
  // Reviews are of requests: where both are named, it is the part on reviews.
  const among = named.filter(({ table }) => table !== 'requests' || !named.some((each) => each.table === 'review'));
  const [first] = among;
  if (!first) return null;
  if (number === '') return isInTitleWords(key) ? first : null;
  const value = chineseNumeral(number.replace(/[^一二三四五六七八九十]/g, ''));
  if (value === null || !/^第?[一二三四五六七八九十]/.test(number)) return null;
  const own = among.find((section) => section.number === value);
  const moved = among.find((section) => section.number > 1 && Math.abs(section.number - value) === 1);
  return own ?? moved ?? null;
}

function isOrdinal(number: string, section: SectionForm): boolean {
  return number.replace(/^第/, '').startsWith(chineseOrdinal(section.number));
}

function isNear(key: string, title: string): boolean {
  const limit = Math.floor(title.length / TOLERANCE);
  return limit > 0 && distance(key, title, limit) <= limit;
}
