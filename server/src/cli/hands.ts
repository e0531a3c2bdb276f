/** Does a piece of work: an outcome for each task, in their order. */
export type Work<Task, Outcome> = (tasks: readonly Task[]) => Promise<Outcome[]>;

/** Whoever works, each on one piece at a time. */
export interface Hands<Task, Outcome> {
  readonly add: (hand: Work<Task, Outcome>) => void;
  /** Has a piece done by whoever is free first. */
  readonly work: Work<Task, Outcome>;
}

/** Begins with those that are there. */
export function handsOf<Task, Outcome>(...idle: Work<Task, Outcome>[]): Hands<Task, Outcome> {
  const queue: ((hand: Work<Task, Outcome>) => void)[] = [];
  const add = (hand: Work<Task, Outcome>): void => {
    const next = queue.shift();
    if (next) next(hand);
    else idle.push(hand);
  };
  return {
    add,
    work: async (tasks) => {
      const hand = idle.pop() ?? (await new Promise<Work<Task, Outcome>>((resolve) => queue.push(resolve)));
      try {
        return await hand(tasks);
      } finally {
        add(hand);
      }
    },
  };
}
