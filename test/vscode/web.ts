// The same suite in the web worker extension host: one bundle, with mocha's build for browsers.
import './console.ts';
import 'mocha/mocha.js';
import { MOCHA, ended } from './mocha.ts';

export async function run(): Promise<void> {
  mocha.setup({ ...MOCHA, reporter: 'spec' });
  await import('./suite/all.ts');
  await ended((done) => mocha.run(done));
}
