// Brings the packages that a fresh clone, or a changed lockfile, is short of.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root } from './run.mjs';

function packages(lockfile) {
  try {
    return JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether node_modules holds what the lockfile names. Times say nothing after a checkout, so versions are compared. */
function complete() {
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  const paths = new Set([...Object.keys(wanted), ...Object.keys(present)]);
  paths.delete('');
  return [...paths].every((path) => {
    if (!present[path]) return wanted[path].optional === true;
    return wanted[path]?.version === present[path].version && wanted[path].integrity === present[path].integrity;
  });
}

function install() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (process.env.npm_execpath?.endsWith('.js')) return node([process.env.npm_execpath, ...args], { quiet: true });
  return spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}

export function bringPackages() {
  if (complete()) return;
  console.log('Installing packages …');
  const status = install();
  if (status !== 0) process.exit(status);
}
