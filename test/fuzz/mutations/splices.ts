import { type Mutation, spliced, stretch } from './mutation.ts';

const LONGEST = 1500;

/** Puts two texts together. */
export const SPLICES: readonly Mutation[] = [
  {
    name: 'go over into another text',
    apply: (text, random, other) => {
      const rest = other();
      return text.slice(0, random.below(text.length + 1)) + rest.slice(random.below(rest.length + 1)).slice(0, LONGEST);
    },
  },
  {
    name: 'insert a stretch of another text',
    apply: (text, random, other) => {
      const from = other();
      const [start, end] = stretch(from, random, LONGEST / 3);
      const place = random.below(text.length + 1);
      return spliced(text, place, place, from.slice(start, end));
    },
  },
  { name: 'append another text', apply: (text, _, other) => `${text}\n${other().slice(0, LONGEST)}` },
  {
    name: 'take lines in turns',
    apply: (text, random, other) => {
      const mine = text.split('\n');
      const theirs = other().slice(0, LONGEST).split('\n');
      const from = random.below(mine.length);
      const mixed = mine.slice(from).flatMap((line, at) => [line, ...theirs.slice(at, at + 1)]);
      return [...mine.slice(0, from), ...mixed].join(random.pick(['\n', '\n', '\t', ' ']));
    },
  },
];
