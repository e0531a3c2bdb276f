// What the scripts of this folder share. Nothing here needs a package: it runs before any is installed.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Runs a Node program from the top of the repository and returns its exit status; `quiet` shows its words only if it fails. */
export function node(args, { quiet = false, cwd = root } = {}) {
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const { status, error, stdout, stderr } = spawnSync(process.execPath, args, { cwd, stdio });
  if (error) throw error;
  if (quiet && status !== 0) process.stderr.write(Buffer.concat([stdout, stderr]));
  return status ?? 1;
}
