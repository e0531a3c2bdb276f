// npm run collections -- [--sizes N,N] [--rounds N] [--likeness N,N] [--write]: what it costs that many reports are held
// against each other. Time of the processor and the most memory of `check --alone`, `check` and `overview` over so many
// generated reports, of which no two have a sentence in common; and how long records take, however many. The built command
// line is measured. --write writes the tables of docs/scaling.md and the plot.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { growthPlot } from '../bench/growth-plot.mjs';
import { likenessTable, runsTable } from '../bench/collections/tables.mjs';
import { root } from './run.mjs';
import { writePart } from './scaling-page.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '813,20000' },
    rounds: { type: 'string', default: '3' },
    likeness: { type: 'string', default: '1000,3000,10000,30000,100000' },
    write: { type: 'boolean' },
  },
});
const numbers = (list) => list.split(',').filter(Boolean).map(Number);
const cache = join(root, 'node_modules/.cache/gongkai');
const program = join(cache, 'collections-program.mjs');
const usage = pathToFileURL(join(root, 'test/bench/collections/usage.mjs')).href;
const COMMANDS = [
  ['check --alone', ['check', '--alone', '--fail-on', 'never', '.']],
  ['check', ['check', '--fail-on', 'never', '.']],
  ['overview', ['overview', '.']],
];

mkdirSync(cache, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ['test/bench/collections/program.ts'],
  ...{ outfile: program, bundle: true, format: 'esm', platform: 'node' },
});

const folder = mkdtempSync(join(tmpdir(), 'gongkai-collections-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Runs a Node program, and tells what it has used and said. */
function run(args, cwd = root) {
  const file = join(folder, 'usage.json');
  const options = { cwd, env: { ...process.env, GONGKAI_USAGE: file }, encoding: 'utf8', maxBuffer: 2 ** 30 };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', usage, ...args], options);
  if (status !== 0) throw new Error(`${args.join(' ')}: ${status}\n${stderr.slice(-2000)}`);
  return { ...JSON.parse(readFileSync(file, 'utf8')), stdout };
}

const runs = [];
for (const size of numbers(values.sizes)) {
  const reports = join(folder, String(size));
  mkdirSync(reports);
  run([program, 'write', reports, String(size)]);
  const rounds = Array.from({ length: Number(values.rounds) }, () =>
    COMMANDS.map(([name, args]) => {
      const { cpu, wall, peak } = run([join(root, 'dist/cli.js'), ...args], reports);
      console.log(
        `${size} ${name}: ${Math.round(cpu)} ms, ${Math.round(wall)} ms by the clock, ${Math.round(peak)} MB`,
      );
      return { cpu, peak };
    }),
  );
  runs.push({ size, names: COMMANDS.map(([name]) => name), rounds });
}

const likeness = [];
for (const size of numbers(values.likeness)) {
  const { stdout } = run(['--max-old-space-size=8000', program, 'likeness', String(size)]);
  likeness.push({ size, ...JSON.parse(stdout) });
  console.log(size, stdout.trim());
}

console.log(runsTable(runs));
console.log(likenessTable(likeness));
if (values.write) {
  if (runs.length > 0) await writePart('reports', runsTable(runs));
  if (likeness.length > 0) {
    await writePart('likeness', likenessTable(likeness));
    const series = ['all', 'likeness', 'gathering'].map((name) => ({
      name,
      points: likeness.map((each) => [each.size, each[name]]),
    }));
    const axes = { across: [3, 6], up: [0, 6], words: '年报 · reports' };
    writeFileSync(join(root, 'docs/images/scaling-records.svg'), growthPlot(series, 'likeness', axes));
  }
}
