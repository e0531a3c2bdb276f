import type { Random } from '../random.ts';
import type { Mutation } from './mutation.ts';

const MOST = 4;

/** Changes the lines of a text; `at` is a line and `next` another one, or the same. */
function lines(name: string, change: (all: string[], at: number, next: number, random: Random) => void): Mutation {
  return {
    name,
    apply: (text, random) => {
      const all = text.split('\n');
      change(all, random.below(all.length), random.below(all.length), random);
      return all.join('\n');
    },
  };
}

export const LINES: readonly Mutation[] = [
  lines('delete lines', (all, at, _, random) => all.splice(at, random.few(MOST))),
  lines('duplicate lines', (all, at, _, random) => all.splice(at, 0, ...all.slice(at, at + random.few(MOST)))),
  lines('swap lines', (all, at, next) => ([all[at], all[next]] = [all[next]!, all[at]!])),
  lines('move lines', (all, at, next, random) => {
    const moved = all.splice(at, random.few(MOST));
    all.splice(next, 0, ...moved);
  }),
  lines('join lines', (all, at, _, random) => {
    const joined = all.slice(at, at + 1 + random.few(MOST));
    all.splice(at, joined.length, joined.join(random.pick(['', '', ' ', '\t', '|'])));
  }),
  lines('break a line', (all, at, _, random) => {
    const line = all[at]!;
    const place = random.below(line.length + 1);
    all.splice(at, 1, line.slice(0, place), line.slice(place));
  }),
  lines('add empty lines', (all, at, _, random) => {
    all.splice(at, 0, ...Array<string>(random.few(MOST)).fill(random.pick(['', '', ' ', '\t', '\u00a0'])));
  }),
  lines('drop empty lines', (all) => all.splice(0, all.length, ...all.filter((line) => line.trim() !== ''))),
  lines('space lines out', (all) => all.splice(0, all.length, ...all.flatMap((line) => [line, '']))),
  lines('indent lines', (all, at, _, random) => {
    const blank = random.pick(['\t', ' ', '    ', '　　', '| ']);
    for (let each = at; each < Math.min(all.length, at + 12); each++) all[each] = blank + all[each]!;
  }),
  lines('reverse lines', (all, at, next) => {
    const [from, to] = [Math.min(at, next), Math.max(at, next)];
    all.splice(from, to - from, ...all.slice(from, to).reverse());
  }),
  {
    name: 'mark cells as Word does',
    apply: (text, random) => text.replace(random.pick([/\t/g, /[\t\n]/g, /\n\t?/g]), () => '\r\u0007'),
  },
  {
    name: 'change line ends',
    apply: (text, random) => {
      const end = random.pick(['\r\n', '\r', '\n\r', '\u2028', '\u000b', '\u000c', '\u0085']);
      const every = random.pick([1, 1, 2, 7]);
      let count = 0;
      return text.replace(/\n/g, (found) => (count++ % every === 0 ? end : found));
    },
  },
];
