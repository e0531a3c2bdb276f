// The suite in the extension host of Node: desktop VS Code or a served one.
import './console.ts';
import Mocha from 'mocha';
import { MOCHA, ended } from './mocha.ts';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ...MOCHA, reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suite/all.ts');
  await ended((done) => mocha.run(done));
}
