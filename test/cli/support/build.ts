import { spawnSync } from 'node:child_process';
import { root } from './root.ts';

/** Builds what the tests run as a process, once, before all of them. A build that fails shows where those tests do. */
export function setup(): void {
  spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
