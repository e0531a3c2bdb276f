/** Chance that can be had again: the same numbers give the same sequence, on every machine. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** @param seed of a campaign; `index` of a case in it */
  constructor(seed: number, index: number) {
    this.#a = seed | 0;
    this.#b = index | 0;
    this.#c = 0x9e3779b9;
    for (let round = 0; round < 12; round++) this.#next();
  }

  /** A whole number from 0 up to `limit`, not included; 0 where there is none. */
  below(limit: number): number {
    return limit < 1 ? 0 : this.#next() % limit;
  }

  /** Whether what happens once in `times` happens. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }

  /** One of `from`, which must not be empty. */
  pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new RangeError('nothing to pick from');
    return from[this.below(from.length)]!;
  }

  /** A small number from 1 on, each next one half as likely, `most` at the most. */
  few(most: number): number {
    let count = 1;
    while (count < most && this.oneIn(2)) count++;
    return count;
  }

  /** sfc32: 32 bits, without sign. */
  #next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
}
