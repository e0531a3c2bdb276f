// Loaded before the command line: says on standard error, at every 100th piece of output, how much of the heap is in use.
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const { stdout, stderr } = process;
const write = stdout.write.bind(stdout);
let pieces = 0;

if (isMainThread) {
  stdout.write = (...given) => {
    if (++pieces % 100 === 0) {
      globalThis.gc();
      stderr.write(`heap ${String(process.memoryUsage().heapUsed)}\n`);
    }
    return write(...given);
  };
}
