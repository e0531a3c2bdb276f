import type { Random } from '../random.ts';
import { type Mutation, anyMatch, spliced } from './mutation.ts';

/** Labels and headings are runs of words between other characters. */
const WORDS = /[\p{Script=Han}“”、，（）().]{2,60}/gu;

/** Changes one run of words; `place` is an offset in it. */
function word(name: string, change: (found: string, place: number, random: Random) => string): Mutation {
  return {
    name,
    apply: (text, random) => {
      const found = anyMatch(text, random, WORDS);
      if (!found) return text;
      const [own] = found;
      return spliced(text, found.index, found.index + own.length, change(own, random.below(own.length + 1), random));
    },
  };
}

export const LABELS: readonly Mutation[] = [
  word('drop characters of a label', (own, place, random) => spliced(own, place, place + random.few(6), '')),
  word('cut a label off', (own, place) => own.slice(0, place)),
  word('cut the head of a label off', (own, place) => own.slice(place)),
  word('wrap a label', (own, place, random) =>
    spliced(own, place, place, random.pick(['\n', '\n\n', '\n\t', '\t', ' ', '  ', '|'])),
  ),
  word('shatter a label', (own, _, random) => own.split('').join(random.pick(['\n', '\n\n', ' ', '\t', '\n\t', '|']))),
  word('double a label', (own) => own + own),
  word('say more in a label', (own, place, random) =>
    spliced(own, place, place, random.pick(['（件）', '情况', '本年', ' '.repeat(3), '的'])),
  ),
];
