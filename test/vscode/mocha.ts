/** How the suite is run in either extension host. */
export const MOCHA = {
  ui: 'tdd',
  color: false,
  timeout: 30_000,
  slow: 2000,
  // Only tests whose names hold these words, if any are given.
  ...(process.env.GONGKAI_SUITE_GREP && { grep: process.env.GONGKAI_SUITE_GREP }),
} as const;

/** Resolves where all passed. */
export function ended(run: (done: (failures: number) => void) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
  });
}
