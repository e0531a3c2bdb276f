// Whether the server keeps anything of edits that are past: the heap in use before and after many of them.
import { join } from 'node:path';
import { startSession } from './session.mjs';
import { proseText } from './texts.mjs';

const WARM_UP = 1000;

/** Edits a text of `bytes` bytes `edits` times, and says how the heap of `program` stood before and after. */
export async function soak(program, bytes, edits) {
  const options = ['--expose-gc', '--import', join(import.meta.dirname, 'heap.mjs')];
  const session = await startSession({ program, isFloor: false }, proseText(bytes), { pulls: true, options });
  await session.open();
  const type = async (count) => {
    for (let turn = 0; turn < count; turn++) await session.key(turn % 4 > 1);
  };
  await type(WARM_UP);
  const before = await session.heap();
  for (let done = 0; done < edits; done += edits / 10) {
    await type(edits / 10);
    console.log(`${done + edits / 10} edits: ${megabytes(await session.heap())}`);
  }
  const after = await session.heap();
  console.log(`heap before ${megabytes(before)}, after ${edits} edits ${megabytes(after)}`);
  await session.end();
}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
