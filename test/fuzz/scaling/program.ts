import { readFileSync } from 'node:fs';
import { measured } from './measure.ts';
import { growing } from './texts.ts';

/** Enough for the engine of JavaScript to know the code. */
const WARM = 2000;

const [, , name, size, report = ''] = process.argv;
const found = growing(readFileSync(report, 'utf8')).find((each) => each.name === name);
if (!found) throw new Error(`no text ${name}`);
measured(found.text(WARM));
console.log(JSON.stringify(measured(found.text(Number(size)))));
