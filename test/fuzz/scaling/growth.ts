import { readFileSync } from 'node:fs';
import { measured } from './measure.ts';
import { growing } from './texts.ts';

/** Ten times the text takes ten times the time; a hundred times, where time grows with the square of the length. */
const TIMES = 10;
const MOST = 30;
/** This much of the least size of the table that `npm run scaling` prints. */
const PART = 0.1;
/** What takes less, in milliseconds, tells of the machine rather than of the text. */
const LEAST = 4;
const ATTEMPTS = 6;

/** The least time of several. */
function best(text: string, times: number): number {
  return Math.min(...Array.from({ length: times }, () => timeOf(text)));
}

/** The time of the processor, whatever else it has to do between. */
function timeOf(text: string): number {
  const begun = process.cpuUsage();
  measured(text);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** How many times longer the text takes that is ten times as long. */
function growthOf(less: string, more: string): number {
  let least = Infinity;
  // What seems to grow too fast is measured again: compiling passes, a square does not.
  for (let attempt = 1; attempt <= ATTEMPTS && least > MOST; attempt++) {
    least = Math.min(least, best(more, attempt + 1) / Math.max(LEAST, best(less, 3)));
  }
  return least;
}

const [, , report = ''] = process.argv;
for (const { name, sizes, text } of growing(readFileSync(report, 'utf8'))) {
  const small = sizes[0]! * PART;
  const growth = growthOf(text(small), text(small * TIMES));
  console.log(`${growth <= MOST ? 'linear' : 'more than linear'}\t${growth.toFixed(1)}\t${name}`);
}
