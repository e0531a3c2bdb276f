import type { Decoding } from '../../server/src/core/rules/rule.ts';
import { MUTATIONS } from './mutations/all.ts';
import { Random } from './random.ts';
import type { Seeds } from './seeds.ts';

/** A text to be read, and what was done to get it. */
export interface Case {
  readonly text: string;
  readonly decoding: Decoding | null;
  readonly mutations: readonly string[];
}

const MOST_MUTATIONS = 7;
const LONGEST = 12_000;

/** The case of number `index` in the campaign of `seed`; the same for the same seeds. */
export function caseOf(seed: number, index: number, seeds: Seeds): Case {
  const random = new Random(seed, index);
  const mutations: string[] = [];
  let text = seeds.any(random);
  for (let count = random.few(MOST_MUTATIONS); count > 0; count--) {
    const { name, apply } = random.pick(random.pick(MUTATIONS));
    text = apply(text, random, () => seeds.any(random)).slice(0, LONGEST);
    mutations.push(name);
  }
  return { text, decoding: random.oneIn(20) ? decodingOf(text) : null, mutations };
}

/** As if `text` had been read from bytes, of which some could not be. */
export function decodingOf(text: string): Decoding {
  const undecodable = Array.from(text.matchAll(/\ufffd/g), ({ index }) => index);
  return { encoding: 'gb18030', undecodable, byteOffsets: undecodable.map((offset) => 2 * offset) };
}
