// Brings npm packages to .vscode-test/ as tools: unpacked, not installed, and never on the system.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

export const cache = join(root, '.vscode-test');
const QUIET = ['--no-audit', '--no-fund', '--no-save', '--loglevel=error'];

/** Ends with one sentence, in Chinese and in English, where packages that carry programs for Linux x64 are of no use. */
export function linuxOnly(chinese, english) {
  if (process.platform === 'linux' && process.arch === 'x64') return;
  const system = `${process.platform} ${process.arch}`;
  throw new Error(`此系统（${system}）${chinese}。This system (${system}) ${english}.`);
}

/**
 * The folder `name` in the cache; `fill` makes it where it is not there yet. It appears whole or not at all.
 * @param {(folder: string) => Promise<void>} fill
 */
export async function bringOnce(name, what, fill) {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const start = performance.now();
  console.error(`正在取得 Bringing ${what} …`);
  const making = mkdtempSync(join(cache, `${name}.making-`));
  try {
    await fill(making);
    if (!existsSync(folder)) renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  console.error(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return folder;
}

/** Unpacks the package `spec` (name@version) into `folder`. */
export async function unpackPackage(spec, folder) {
  mkdirSync(folder, { recursive: true });
  const [{ filename }] = JSON.parse(await npm(['pack', '--json', spec], { cwd: folder }));
  // npm 10 and later name a scoped package's file as it is on disk.
  await run('tar', ['xzf', filename, '--strip-components=1'], { cwd: folder });
  rmSync(join(folder, filename));
}

/** Runs npm and gives what it prints. */
export function npm(args, options) {
  const own = process.env.npm_execpath?.endsWith('.js');
  return run(own ? process.execPath : 'npm', [...(own ? [process.env.npm_execpath] : []), ...args, ...QUIET], options);
}

export function run(program, args, { cwd = root, env = {}, input } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env } });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${program} ${args.join(' ')} (${code}):\n${err || out}`)),
    );
    child.stdin.on('error', () => {}); // a program that ends early says why by its status
    child.stdin.end(input);
  });
}
