// The code of the threads of a campaign.
import { build } from 'esbuild';
import { root } from './run.mjs';

/** @returns the address of the code of `entry`, a module that is to run in a thread, with all that it imports */
export async function workerCode(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    write: false,
  });
  return new URL(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
