import { startSession } from './session.mjs';
import { cellText, proseText } from './texts.mjs';

const REQUESTS = ['documentSymbol', 'hover', 'foldingRange', 'codeAction'];
const BURST = 100;
/** The first answers show how the engine warms up, and are not counted. */
const WARM_UP = 5;
const FEWEST = 5;

/** Repeats `step` for about `ms` milliseconds, `most` times at most, and returns its figures. */
async function repeated(step, { ms, most }) {
  const values = [];
  const start = performance.now();
  for (let turn = 0; turn < most + WARM_UP; turn++) {
    if (performance.now() - start > ms && values.length >= FEWEST) break;
    // Two in, two out: every version differs from the one before, and the text does not grow.
    const value = await step(turn % 4 > 1);
    if (turn >= WARM_UP) values.push(value);
  }
  return values;
}

/**
 * Measures one server on texts of one size.
 * @param take is given what was measured and the milliseconds
 */
export async function measureEditing(server, [label, bytes], limits, take) {
  for (const pulls of [true, false]) {
    const way = pulls ? 'pull' : 'push';
    const session = await startSession(server, proseText(bytes), { pulls });
    take(`open, ${way} ${label}`, [await session.open()]);
    take(`key in prose, ${way} ${label}`, await repeated((isBack) => session.key(isBack), limits));
    if (pulls) {
      for (const method of REQUESTS) {
        const asked = await repeated((isBack) => session.ask(method, isBack), { ...limits, ms: limits.ms / 2 });
        take(`${method} ${label}`, asked);
      }
    }
    take(`burst of ${BURST}, ${way} ${label}`, [await session.burst(BURST)]);
    await session.end();
  }
  const session = await startSession(server, cellText(bytes), { pulls: true });
  await session.open();
  take(`key in a cell, pull ${label}`, await repeated((isBack) => session.key(isBack), limits));
  await session.end();
}

/** Measures from the start of a server's process to its answer to `initialize`. */
export async function measureStart(server, take) {
  const session = await startSession(server, proseText(0));
  take('start to initialize', [session.coldStart]);
  await session.end();
}
