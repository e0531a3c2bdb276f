// npm start [-- FILE…]: builds the command line tool and checks the sample report, or the files named, in this terminal.
import { resolve } from 'node:path';
import { bringPackages } from './bring.mjs';
import { node, root } from './run.mjs';

bringPackages();
const built = node(['esbuild.mjs'], { quiet: true });
if (built !== 0) process.exit(built);

const named = process.argv.slice(2);
const files = named.length > 0 ? named : ['test/fixtures/sample-report.txt'];
const cwd = named.length > 0 ? (process.env.INIT_CWD ?? root) : root;
const status = node([resolve(root, 'dist/cli.js'), 'check', ...files], { cwd });
// Findings are what this is run for; only a failure to look is a failure.
process.exitCode = status === 1 ? 0 : status;
