// Loaded before the command line: says on standard error, as it ends, how much memory the process had at most.
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => process.stderr.write(`peak ${String(process.resourceUsage().maxRSS)} KB\n`));
}
