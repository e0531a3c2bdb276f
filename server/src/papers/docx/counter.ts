import type { Drawn, Level, List, Lists } from './lists.ts';
import { numeral } from './numerals.ts';
import type { Numbering, Styles } from './styles.ts';

/** Gives a paragraph its number, in the order of the paper: `（一）`; an empty string where it has none. */
export type Counter = (style: string, own: Numbering) => string;

/** Levels that Word has. */
const LEVELS = 9;

/** Counts the paragraphs of lists as Word does. */
export function counterOf({ drawn, lists }: Lists, styles: Styles): Counter {
  /** The last number given on each level of a list as it is drawn. */
  const counts = new Map<Drawn, (number | undefined)[]>();
  const begun = new Set<List>();

  return (style, own) => {
    const asked = styles.numbering(style);
    const list = lists.get(own.list ?? asked.list ?? 0);
    const shape = list && shapeOf(list, drawn);
    if (!list || !shape) return '';
    const at = own.level ?? (own.list === undefined ? levelOf(shape, asked) : undefined) ?? asked.level ?? 0;
    const levelAt = (index: number): Level | undefined => list.levels.get(index) ?? shape.levels.get(index);
    const level = levelAt(at);
    if (!level || at >= LEVELS) return '';
    const numbers = counts.get(shape) ?? [];
    counts.set(shape, numbers);
    if (!begun.has(list)) {
      begun.add(list);
      for (const [index, start] of list.starts) numbers[index] = start - 1;
    }
    numbers[at] = (numbers[at] ?? level.start - 1) + 1;
    for (let index = 0; index < at; index++) numbers[index] ??= levelAt(index)?.start ?? 1;
    for (let index = at + 1; index < LEVELS; index++) {
      const restart = levelAt(index)?.restart;
      if (restart === undefined || (restart > 0 && at < restart))
        numbers[index] = list.starts.has(index) ? startOf(list, index) : undefined;
    }
    return written(level, (index) => {
      const format = level.legal ? 'decimal' : (levelAt(index)?.format ?? 'decimal');
      return numeral(format, numbers[index] ?? 1);
    });
  };
}

const startOf = (list: List, index: number): number => (list.starts.get(index) ?? 1) - 1;

/** The list as it is drawn, also where a style of numbering draws it. */
function shapeOf({ drawn: id }: List, drawn: Lists['drawn']): Drawn | undefined {
  const own = drawn.get(id);
  if (!own?.link) return own;
  return [...drawn.values()].find(({ style }) => style === own.link) ?? own;
}

/** The level that a style has in a list that names the style. */
function levelOf({ levels }: Drawn, { owner }: { readonly owner: string }): number | undefined {
  for (const [index, { style }] of levels) if (style !== '' && style === owner) return index;
  return undefined;
}

/** What a level writes before the words. A bullet is none of the writer's words. */
function written({ text, format }: Level, number: (level: number) => string): string {
  if (format === 'bullet') return '';
  const label = text.replace(/%(\d)/g, (_, digit: string) => number(Number(digit) - 1));
  return /[\dA-Za-z一二三四五六七八九十百]$/.test(label) ? `${label} ` : label;
}
