import type { LeftOut } from './paper.ts';

/** Counts what is not taken over. */
export class Left {
  readonly #counts = new Map<LeftOut['what'], number>();

  count(what: LeftOut['what'], more = 1): void {
    if (more > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + more);
  }

  get all(): LeftOut[] {
    return [...this.#counts].map(([what, count]) => ({ what, count }));
  }
}
