import type { Random } from '../random.ts';
import { type Mutation, anyMatch, spliced } from './mutation.ts';
import { FIGURES } from './vocabulary.ts';

const NUMBERS = /[0-9０-９]+(?:[.,][0-9]+)*/g;
const NUMERALS = Array.from('一二三四五六七八九十');

function someReplaced(text: string, random: Random, pattern: RegExp, by: () => string): string {
  const every = random.pick([1, 2, 5, 20]);
  return text.replace(pattern, (found) => (random.oneIn(every) ? by() : found));
}

export const NUMBERS_CHANGED: readonly Mutation[] = [
  {
    name: 'replace a figure',
    apply: (text, random) => {
      const found = anyMatch(text, random, NUMBERS);
      return found ? spliced(text, found.index, found.index + found[0].length, random.pick(FIGURES)) : text;
    },
  },
  {
    name: 'replace figures',
    apply: (text, random) => someReplaced(text, random, NUMBERS, () => random.pick(FIGURES)),
  },
  {
    name: 'replace figures by small ones',
    apply: (text, random) => someReplaced(text, random, NUMBERS, () => String(random.below(12))),
  },
  {
    name: 'number otherwise',
    apply: (text, random) => someReplaced(text, random, /[一二三四五六七八九十]/g, () => random.pick(NUMERALS)),
  },
  {
    name: 'number in another style',
    apply: (text, random) => {
      const style = random.pick([
        ['(', ')'],
        ['（', '）'],
        ['', '、'],
        ['', '.'],
        ['第', '条'],
        ['', ''],
        ['(', ''],
      ] as const);
      return text.replace(/[（(]([一二三四五六七八九十\d]+)[）)]/g, (_, number: string) => style.join(number));
    },
  },
];
