import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { batchText } from './texts.mjs';

/** Read, decode, one look at each character: nothing that Node does with many files takes less. */
const FLOOR = `
  const { readdirSync, readFileSync } = require('node:fs');
  let seen = 0;
  for (const name of readdirSync(process.argv[1])) {
    const text = readFileSync(process.argv[1] + '/' + name, 'utf8');
    for (let at = 0; at < text.length; at++) seen ^= text.charCodeAt(at);
  }
  console.log(seen);
`;

function run(args) {
  const start = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  return { ms: performance.now() - start, stdout, stderr };
}

/** Gives `measure` a folder of `count` reports, and takes it away again. */
export async function withBatch(count, measure) {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  try {
    mkdirSync(join(folder, 'reports'));
    for (let at = 0; at < count; at++) {
      writeFileSync(join(folder, 'reports', `r${String(at).padStart(4, '0')}.txt`), batchText(at));
    }
    await measure(join(folder, 'reports'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Checks the folder with `program`; every file must be named with its planted fault. */
export function measureBatch(program, folder, count, take) {
  const { ms, stdout, stderr } = run([program, 'check', '--format', 'github', folder]);
  const found = new Set([...stdout.matchAll(/(r\d{4})\.txt,.*title=breakdown-sum/g)].map(([, name]) => name));
  if (found.size !== count) throw new Error(`only ${found.size} of ${count} files have their fault\n${stderr}`);
  take(`batch of ${count}`, [ms]);
}

export function measureBatchFloor(folder, count, take) {
  take(`batch of ${count}`, [run(['-e', FLOOR, folder]).ms]);
}

/** The command line's own start. */
export function measureProgramStart(program, take) {
  const { ms, stdout } = run([program, '--version']);
  if (!/^\d/.test(stdout)) throw new Error(`no version: ${stdout}`);
  take('--version', [ms]);
}

export function measureNodeStart(take) {
  take('--version', [run(['-e', 'console.log(process.version)']).ms]);
}
