// The suite, or what of it hangs on the host, in the web worker extension host: one bundle, with mocha's build for browsers.
import './console.ts';
import 'mocha/mocha.js';
import { MOCHA, ended } from './mocha.ts';
import { THOROUGH } from '../support/thorough.ts';

export async function run(): Promise<void> {
  mocha.setup({ ...MOCHA, reporter: 'spec' });
  await (THOROUGH ? import('./suite/all.ts') : import('./suite/in-worker.ts'));
  await ended((done) => mocha.run(done));
}
