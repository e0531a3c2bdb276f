import type { Language } from '../core/messages/catalogue.ts';
import { isBlankCode } from '../core/text/characters.ts';

/** The largest file that is read as a report, and the largest that is read as settings. */
export const MOST_MEGABYTES = 64;
export const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
export const MOST_SETTINGS_MEGABYTES = 4;
export const MOST_SETTINGS_BYTES = MOST_SETTINGS_MEGABYTES * 1024 * 1024;

/**
 * How long a text may be to be checked. There may be something to say of each character, and each line and each cell
 * takes up to a kilobyte while it is looked at: without a bound one text takes all memory. Real reports have some
 * 100,000 characters and 20,000 lines and cells at most.
 */
const MOST_OF = { characters: 1_200_000, lines: 200_000, cells: 200_000 } as const;

/** The bound that a text goes beyond. */
export interface Excess {
  readonly bound: keyof typeof MOST_OF;
  readonly most: number;
}

/** In no encoding does a character have more bytes. */
const MOST_BYTES_EACH = 4;

/** Which bound a text of so many bytes goes beyond for certain; to decode it would take the memory already. */
export function excessOfBytes(length: number): Excess | null {
  return length > MOST_BYTES_EACH * MOST_OF.characters ? beyond('characters') : null;
}

/** Which bound `text` goes beyond; null for a text that can be checked. */
export function excessOf(text: string): Excess | null {
  return standingOf(text).excess;
}

/** How a text stands to the bounds. */
export interface Standing {
  readonly excess: Excess | null;
  /** So many characters may be put into it, wherever, before it can go beyond one. */
  readonly room: number;
}

/** How `text` stands to the bounds: one pass, and none over a short text. */
export function standingOf(text: string): Standing {
  const { length } = text;
  if (length > MOST_OF.characters) return { excess: beyond('characters'), room: 0 };
  // There are no more lines and cells than characters.
  const atMost = { lines: length + 1, cells: length };
  const isShort = length < Math.min(MOST_OF.lines, MOST_OF.cells);
  const { lines, cells } = isShort ? atMost : countsOf(text);
  if (lines > MOST_OF.lines) return { excess: beyond('lines'), room: 0 };
  if (cells > MOST_OF.cells) return { excess: beyond('cells'), room: 0 };
  return { excess: null, room: Math.min(MOST_OF.characters - length, MOST_OF.lines - lines, MOST_OF.cells - cells) };
}

const WORDS: Readonly<Record<Language, Readonly<Record<Excess['bound'], string>>>> = {
  'zh-cn': { characters: '字', lines: '行', cells: '格' },
  en: { characters: 'characters', lines: 'lines', cells: 'cells' },
};

/** Says why a text is not checked, and what to do. */
export function excessText({ bound, most }: Excess, language: Language): string {
  const [unit, count] = [WORDS[language][bound], most.toLocaleString('en')];
  return language === 'en'
    ? `Too large to check: it has more than ${count} ${unit}, which no report has. Take out what is no part of the report; put several reports into a file each.`
    : `太大，没有检查：超过 ${count} ${unit}，年报没有这么长。请删去不属于年报的内容；几份年报请分成几个文件。`;
}

function beyond(bound: Excess['bound']): Excess {
  return { bound, most: MOST_OF[bound] };
}

/** How many lines `text` has, and how many places in them where a cell may end: dividers, and blanks behind words. */
function countsOf(text: string): { readonly lines: number; readonly cells: number } {
  let lines = 1;
  let cells = 0;
  let isInWord = false;
  let isBehindWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isHan = code > 0x3000 && code < 0xfe00;
    if (!isHan && isLineEnd(code)) {
      lines++;
      isInWord = isBehindWord = false;
    } else if (!isHan && isDivider(code)) {
      // Between the word and the divider there may have been blanks, which were counted.
      if (!isBehindWord) cells++;
      isInWord = isBehindWord = false;
    } else if (isHan || !isBlankCode(code)) {
      isInWord = true;
      isBehindWord = false;
    } else if (isInWord) {
      cells++;
      isInWord = false;
      isBehindWord = true;
    }
  }
  return { lines, cells };
}

/** Whether a character ends a line, in one program or another. */
function isLineEnd(code: number): boolean {
  if (code < 0x80) return code >= 0x0a && code <= 0x0d;
  return code === 0x85 || code === 0x2028 || code === 0x2029;
}

const [BELL, TAB, BAR, TAG] = [0x07, 0x09, 0x7c, 0x3c];
/** So much further on stands the full-width form of an ASCII character. */
const WIDE = 0xfee0;

/** Whether a character divides cells: tabs, bars of all kinds, tags of HTML, and what ends a cell in Word. */
function isDivider(code: number): boolean {
  if (code < 0x80) return code === TAB || code === BAR || code === TAG || code === BELL;
  if (code < 0x2500) return false;
  return code <= 0x257f ? !isStroke(code) : code === BAR + WIDE || code === TAG + WIDE;
}

/** Whether a frame is drawn along with it: there are many of them to a cell. */
function isStroke(code: number): boolean {
  return code <= 0x2501 || code === 0x2504 || code === 0x2505 || code === 0x2508 || code === 0x2509 || code === 0x2550;
}
