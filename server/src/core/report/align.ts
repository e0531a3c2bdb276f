/** A place in a text that may stand for one of several members of a known sequence. */
export interface Candidate {
  /** Index in the known sequence. */
  readonly order: number;
  /** How sure the likeness is; larger is surer, never negative. */
  readonly score: number;
}

interface Chain<C extends Candidate> {
  readonly total: number;
  readonly place: number;
  readonly choice: C;
  readonly before: Chain<C> | null;
}

/**
 * Aligns what was seen with a known sequence: chooses at most one candidate for each place, strictly rising in order,
 * so that the scores add up to the most. So a lost member is seen as lost, and its neighbours keep their places.
 * @param places the candidates of each place, in the order of the text
 * @param length length of the known sequence
 * @returns the chosen candidate of each place, null where none was chosen
 */
export function align<C extends Candidate>(places: readonly (readonly C[])[], length: number): (C | null)[] {
  const ending: (Chain<C> | null)[] = Array.from({ length }, () => null);
  places.forEach((candidates, place) => {
    const chains = candidates.map((choice) => {
      const before = best(ending, choice.order);
      return { total: (before?.total ?? 0) + choice.score, place, choice, before };
    });
    for (const chain of chains) {
      const present = ending[chain.choice.order];
      if (!present || chain.total > present.total) ending[chain.choice.order] = chain;
    }
  });
  const chosen: (C | null)[] = places.map(() => null);
  for (let chain = best(ending, length); chain; chain = chain.before) chosen[chain.place] = chain.choice;
  return chosen;
}

/** The chain with the highest score among those that end before `end`; the first of several. */
function best<C extends Candidate>(chains: readonly (Chain<C> | null)[], end: number): Chain<C> | null {
  let top: Chain<C> | null = null;
  for (let order = 0; order < end; order++) {
    const chain = chains[order];
    if (chain && (!top || chain.total > top.total)) top = chain;
  }
  return top;
}
