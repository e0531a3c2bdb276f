import { type Mutation, spliced, stretch } from './mutation.ts';
import { CHARACTERS, WORDS } from './vocabulary.ts';

export const NOISE: readonly Mutation[] = [
  {
    name: 'insert a character',
    apply: (text, random) => {
      const place = random.below(text.length + 1);
      return spliced(text, place, place, random.pick(CHARACTERS));
    },
  },
  {
    name: 'replace characters',
    apply: (text, random) => {
      const [start, end] = stretch(text, random, random.few(8));
      return spliced(text, start, end, random.pick(CHARACTERS));
    },
  },
  {
    name: 'insert a word',
    apply: (text, random) => {
      const place = random.below(text.length + 1);
      return spliced(text, place, place, random.pick(WORDS));
    },
  },
  {
    name: 'insert a long run',
    apply: (text, random) => {
      const place = random.below(text.length + 1);
      const unit = random.pick(random.oneIn(4) ? WORDS : CHARACTERS);
      return spliced(text, place, place, unit.repeat(random.pick([9, 40, 130, 400])));
    },
  },
  {
    name: 'sprinkle characters',
    apply: (text, random) => {
      const character = random.pick(CHARACTERS);
      const every = random.pick([1, 3, 10, 40]);
      const start = random.below(text.length);
      const sprinkled = Array.from(text.slice(start, start + 400), (each, at) =>
        at % every === 0 ? each + character : each,
      );
      return spliced(text, start, start + 400, sprinkled.join(''));
    },
  },
  {
    name: 'turn one character into another',
    apply: (text, random) => {
      const from = text[random.below(text.length)];
      return from === undefined ? text : text.replaceAll(from, random.pick(CHARACTERS));
    },
  },
];
