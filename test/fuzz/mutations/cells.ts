import type { Random } from '../random.ts';
import type { Mutation } from './mutation.ts';

/** What divides the cells of a line, in the layouts there are. */
const DIVIDERS = [/(\t+)/, /( *\| *)/, /( {2,})/, /( )/] as const;
const REPLACEMENTS = ['\t', '|', ' | ', '  ', ' ', '\n', '\n\n', '\t\t', '||', '\u3000', ''];

/** Changes the cells of one line that has some: cells stand at even places of `parts`, what divides them at odd ones. */
function cells(name: string, change: (parts: string[], at: number, next: number, random: Random) => void): Mutation {
  return {
    name,
    apply: (text, random) => {
      const all = text.split('\n');
      const first = random.below(all.length);
      for (let tried = 0; tried < 24; tried++) {
        const line = (first + tried) % all.length;
        const parts = partsOf(all[line]!);
        if (parts.length < 3) continue;
        const cell = () => 2 * random.below((parts.length + 1) / 2);
        change(parts, cell(), cell(), random);
        all[line] = parts.join('');
        break;
      }
      return all.join('\n');
    },
  };
}

function partsOf(line: string): string[] {
  const divider = DIVIDERS.find((each) => each.test(line));
  return divider ? line.split(divider) : [line];
}

export const CELLS: readonly Mutation[] = [
  cells('delete a cell', (parts, at) => parts.splice(at, 2)),
  cells('duplicate a cell', (parts, at) => parts.splice(at, 0, parts[at]!, parts[1]!)),
  cells('swap cells', (parts, at, next) => ([parts[at], parts[next]] = [parts[next]!, parts[at]!])),
  cells('empty a cell', (parts, at) => (parts[at] = '')),
  cells('empty all cells behind one', (parts, at) => {
    for (let each = at; each < parts.length; each += 2) parts[each] = '';
  }),
  cells('add empty cells', (parts, at, _, random) => {
    for (let count = random.few(6); count > 0; count--) parts.splice(at, 0, '', parts[1]!);
  }),
  cells('divide cells otherwise', (parts, _, __, random) => {
    const divider = random.pick(REPLACEMENTS);
    for (let at = 1; at < parts.length; at += 2) parts[at] = divider;
  }),
  cells('lose one divider', (parts, at, _, random) => {
    if (at > 0) parts[at - 1] = random.pick(REPLACEMENTS);
  }),
  {
    name: 'divide all cells otherwise',
    apply: (text, random) => {
      const divider = random.pick(REPLACEMENTS);
      return text.replace(random.pick([/\t/g, /\|/g, / {2,}/g]), () => divider);
    },
  },
];
