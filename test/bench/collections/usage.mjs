// Loaded before a program: writes, as it ends, what it has used into the file that GONGKAI_USAGE names: time of the
// processor in ms, all threads together, and the most memory that it had, in MB.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.env.GONGKAI_USAGE) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = { cpu: (userCPUTime + systemCPUTime) / 1000, wall: performance.now(), peak: maxRSS / 1024 };
    writeFileSync(process.env.GONGKAI_USAGE, JSON.stringify(used));
  });
}
