/**
 * The results of `work` on `items`, in their order, until `interruption`. Work on later items has begun when a result is
 * taken: on as many as `ahead` says at that time, no more, so that memory does not depend on how many items there are.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: () => number,
  interruption?: AbortSignal,
): AsyncGenerator<Result, void> {
  const running: Promise<Result>[] = [];
  const next = () => unlessInterrupted(running.shift()!, interruption);
  for (const item of items) {
    const started = work(item);
    // What fails is told when its turn comes, or never if nobody asks any more.
    started.catch(() => undefined);
    running.push(started);
    while (running.length > ahead()) {
      const taken = await next();
      if (!taken) return;
      yield taken.result;
    }
  }
  while (running.length > 0) {
    const taken = await next();
    if (!taken) return;
    yield taken.result;
  }
}

/** What `pending` comes to; null as soon as `interruption` says so, whatever becomes of it. */
function unlessInterrupted<Result>(
  pending: Promise<Result>,
  interruption?: AbortSignal,
): Promise<{ readonly result: Result } | null> {
  if (interruption?.aborted) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const stop = () => resolve(null);
    interruption?.addEventListener('abort', stop);
    pending
      .then((result) => resolve({ result }), reject)
      // The signal outlives every one of them, and must not hold them.
      .finally(() => interruption?.removeEventListener('abort', stop));
  });
}

/** `items` in pieces of `most`, or fewer where together they weigh more than `heaviest`; the last one may be shorter. */
export function* pieces<Item>(
  items: Iterable<Item>,
  most: number,
  heaviest = Infinity,
  weightOf: (item: Item) => number = () => 0,
): Generator<readonly Item[], void> {
  let piece: Item[] = [];
  let weight = 0;
  for (const item of items) {
    piece.push(item);
    weight += weightOf(item);
    if (piece.length < most && weight <= heaviest) continue;
    yield piece;
    piece = [];
    weight = 0;
  }
  if (piece.length > 0) yield piece;
}
