// npm run scaling -- [--write] [--only WORDS]: how long texts of growing size take to be read, each in a process of its
// own. --write writes docs/scaling.md and its plot. --growth only tells whether time grows with the text.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { growthPlot } from '../bench/growth-plot.mjs';
import { node, root } from './run.mjs';
import { writePart } from './scaling-page.mjs';

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, growth: { type: 'boolean' }, only: { type: 'string' } },
});
const cache = join(root, 'node_modules/.cache/gongkai');
const report = join(root, 'test/fixtures/faultless-2021.txt');
const [program, growth, texts] = ['program', 'growth', 'texts'].map((name) => join(cache, `scaling-${name}.mjs`));

mkdirSync(cache, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(
    ['program', 'growth', 'texts'].map((name) => [`scaling-${name}`, `test/fuzz/scaling/${name}.ts`]),
  ),
  ...{ outdir: cache, outExtension: { '.js': '.mjs' }, bundle: true, format: 'esm', platform: 'node' },
});
if (values.growth) process.exit(node([growth, report]));
const { growing } = await import(pathToFileURL(texts).href);

const head = ['Text', 'size', 'characters', 'lines', 'findings', 'analysis, ms', 'µs per KB', 'features, ms'];
const rows = [];
const series = [];
const number = (value) => Math.round(value).toLocaleString('en');

for (const { name, sizes } of growing('')) {
  if (values.only !== undefined && !name.includes(values.only)) continue;
  const points = [];
  series.push({ name, points });
  for (const size of sizes) {
    const args = ['--max-old-space-size=16000', program, name, String(size), report];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) {
      console.error(`${name}, ${size}: ${stderr.slice(0, 2000)}`);
      process.exitCode = 1;
      continue;
    }
    const { length, lines, findings, analysis, features } = JSON.parse(stdout);
    const cells = [size, length, lines, findings, analysis, (analysis * 1000 * 1000) / length, features].map(number);
    rows.push([name, ...cells]);
    points.push([length, analysis]);
    console.log([name, ...cells].join('\t'));
  }
}

const table = [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`);
const part = `One run each, in a process of its own, on Node ${process.versions.node}, ${cpus()[0].model.trim()}.

${table.join('\n')}
`;
if (values.write) {
  writeFileSync(join(root, 'docs/images/scaling.svg'), growthPlot(series, series[0].name));
  await writePart('texts', part);
}
