// npm run bench -- [--short] [--rounds N] [--sizes 10k,100k,1m] [--files N] [--against FOLDER]…: how fast the language
// server and the command line are, as ratios to the least that such a program costs, measured in the same run, in turns.
// --against names a folder with another build (server.js, cli.js). --soak [--edits N]: the heap over many edits.
// --many N: N reports open at once. --indexed N: N reports of the workspace kept in the background.
// Nothing here fails on time; what is answered wrongly fails.
import { availableParallelism, loadavg } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBatch, measureBatchFloor, measureNodeStart, measureProgramStart, withBatch } from '../bench/batch.mjs';
import { generatedReports } from '../bench/collections/generated.mjs';
import { measureEditing, measureStart } from '../bench/editing.mjs';
import { measureIndexed } from '../bench/indexed.mjs';
import { measureMany } from '../bench/many.mjs';
import { soak } from '../bench/soak.mjs';
import { Figures } from '../bench/stats.mjs';
import { root } from './run.mjs';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    sizes: { type: 'string' },
    files: { type: 'string' },
    against: { type: 'string', multiple: true, default: [] },
    many: { type: 'string' },
    indexed: { type: 'string' },
    soak: { type: 'boolean', default: false },
    edits: { type: 'string', default: '100000' },
  },
});
const SIZES = { '10k': 1e4, '100k': 1e5, '1m': 1e6 };
const rounds = Number(values.rounds ?? (values.short ? 1 : 9));
const sizes = (values.sizes ?? (values.short ? '10k' : '10k,100k,1m')).split(',').map((name) => [name, SIZES[name]]);
const files = Number(values.files ?? (values.short ? 20 : 500));
const limits = values.short ? { ms: 250, most: 20 } : { ms: 2000, most: 200 };

const FLOOR = 'floor';
const floor = { name: FLOOR, program: join(import.meta.dirname, '../bench/floor.mjs'), isFloor: true };
const builds = [join(root, 'dist'), ...values.against.map((folder) => resolve(folder))].map((folder, at) => ({
  ...{ name: at === 0 ? 'gongkai' : basename(folder), isFloor: false },
  ...{ program: join(folder, 'server.js'), cli: join(folder, 'cli.js') },
}));
const figures = new Figures();

if (values.soak) {
  await soak(builds[0].program, SIZES['10k'], Number(values.edits));
  process.exit();
}
if (values.many) {
  await measureMany(builds[0].program, Number(values.many));
  process.exit();
}
if (values.indexed) {
  const reports = await generatedReports(Number(values.indexed));
  for (const { name, program } of builds) {
    console.log(name);
    await measureIndexed(program, reports);
  }
  process.exit();
}
await withBatch(files, async (folder) => {
  for (let round = 0; round < rounds; round++) {
    const servers = [floor, ...builds];
    // Another one begins in every round.
    for (const server of [...servers.slice(round % servers.length), ...servers.slice(0, round % servers.length)]) {
      const take = (what, measured) => figures.add(what, server.name, measured);
      await measureStart(server, take);
      for (const size of sizes) await measureEditing(server, size, limits, take);
      if (server.isFloor) {
        measureNodeStart(take);
        measureBatchFloor(folder, files, take);
      } else {
        measureProgramStart(server.cli, take);
        measureBatch(server.cli, folder, files, take);
      }
    }
  }
});
const load = loadavg().map((each) => each.toFixed(1));
console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores, load ${load.join(' ')}, rounds ${rounds}; ms`,
);
console.log(figures.table(FLOOR));
