import type { SectionForm } from '../form/form.ts';
import { KNOWN_SECTIONS } from '../form/known-sections.ts';
import { noted } from '../text/notes.ts';
import { plain } from '../text/plain.ts';
import { words } from './label-key.ts';
import type { Prose } from './paragraphs.ts';
import { isDamaged } from './section-wording.ts';

/** Fewer names are no list of the parts. */
const FEWEST_NAMES = 3;

/** Words and numbers between the names of a list. */
const JOINT = /^(?:以?及|[和与]|第?[一二三四五六1-6](?:部分)?|是|为)*$/;

/** A name of a section as a paragraph gives it, almost right; offsets into the paragraph. */
export interface NearName {
  readonly section: SectionForm;
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly section: SectionForm;
  readonly start: number;
  readonly end: number;
}

const NAMES = KNOWN_SECTIONS.map((section) => ({
  section,
  names: [section.title, ...section.otherTitles, ...section.reworded]
    .map((title) => words(plain(title)))
    .sort((a, b) => b.length - a.length),
}));

/**
 * In a paragraph that lists the parts of the report, the names that are almost those of a section: what is left of
 * the list when the right names are taken out. Marks, spaces and the words that join names do not count.
 */
export function nearNames(prose: Prose): NearName[] {
  const list = listIn(prose);
  if (!list) return [];
  const { key, offsets, found } = list;
  return NAMES.flatMap(({ section }) => {
    if (found.some((each) => each.section === section)) return [];
    const gap = gapFor(section, found);
    const left = gap && key.slice(gap.start, gap.end);
    if (!gap || left === null || !isDamaged(left, section)) return [];
    return [{ section, start: offsets[gap.start] ?? 0, end: (offsets[gap.end - 1] ?? 0) + 1 }];
  });
}

/** A list of names of sections as a paragraph gives it; offsets into the paragraph. */
export interface NameList {
  /** How many names it has. */
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The list of the parts in a paragraph, where every name in it is right: nothing but marks, numbers and words that join
 * stands between its names. Null where there is none, or where it may hold a name that is not known.
 */
export function listedNames(prose: Prose): NameList | null {
  const list = listIn(prose);
  if (!list) return null;
  const { key, offsets, found } = list;
  const [first] = found;
  const last = found.at(-1);
  const isWhole = found.every(({ start }, at) => at === 0 || JOINT.test(key.slice(found[at - 1]?.end ?? 0, start)));
  if (!first || !last || !isWhole) return null;
  return { count: found.length, start: offsets[first.start] ?? 0, end: (offsets[last.end - 1] ?? 0) + 1 };
}

/** What a paragraph says, and the right names in it; null where they are no list. */
const listIn = noted((prose: Prose) => {
  const said = spoken(prose.plain);
  const found = namesIn(said.key);
  return found.length < FEWEST_NAMES ? null : { ...said, found };
});

/** The right names in `key`, of each section the longest, in order. */
function namesIn(key: string): Found[] {
  return NAMES.flatMap(({ section, names }): Found[] => {
    const name = names.find((each) => key.includes(each));
    if (name === undefined) return [];
    const start = key.indexOf(name);
    return [{ section, start, end: start + name.length }];
  }).sort((a, b) => a.start - b.start);
}

/** The stretch between the names of the sections before and after. */
function gapFor(section: SectionForm, found: readonly Found[]): { start: number; end: number } | null {
  const before = found.find((each) => each.section.number === section.number - 1);
  const after = found.find((each) => each.section.number === section.number + 1);
  return before && after && before.end < after.start ? { start: before.end, end: after.start } : null;
}

/** The letters and digits of a text, with the offset of each. */
function spoken(text: string): { key: string; offsets: number[] } {
  const offsets: number[] = [];
  let key = '';
  for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) {
    for (let unit = 0; unit < match[0].length; unit++) offsets.push(match.index + unit);
    key += match[0];
  }
  return { key, offsets };
}
