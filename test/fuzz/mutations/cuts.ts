import { type Mutation, spliced, stretch } from './mutation.ts';

/** Cuts and copies at any offset, inside a surrogate pair or a line end too. */
export const CUTS: readonly Mutation[] = [
  { name: 'cut the end off', apply: (text, random) => text.slice(0, random.below(text.length + 1)) },
  { name: 'cut the beginning off', apply: (text, random) => text.slice(random.below(text.length + 1)) },
  {
    name: 'cut a stretch out',
    apply: (text, random) => {
      const [start, end] = stretch(text, random, random.pick([1, 3, 20, 300]));
      return spliced(text, start, end, '');
    },
  },
  {
    name: 'copy a stretch',
    apply: (text, random) => {
      const [start, end] = stretch(text, random, random.pick([1, 3, 20, 300]));
      const place = random.below(text.length + 1);
      return spliced(text, place, place, text.slice(start, end).repeat(random.few(5)));
    },
  },
  {
    name: 'turn a stretch round',
    apply: (text, random) => {
      const [start, end] = stretch(text, random, 30);
      return spliced(text, start, end, text.slice(start, end).split('').reverse().join(''));
    },
  },
];
