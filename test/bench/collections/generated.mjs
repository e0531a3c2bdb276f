// Generated reports, as JavaScript that runs as it is can have them.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../harness/run.mjs';

/** @returns {Promise<{ path: string, text: string }[]>} so many, of which no two have a sentence in common */
export async function generatedReports(count) {
  const outfile = join(root, 'node_modules/.cache/gongkai/generated-reports.mjs');
  const entryPoints = [join(root, 'test/bench/collections/reports.ts')];
  await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node' });
  const { reportAt } = await import(pathToFileURL(outfile).href);
  return Array.from({ length: count }, (_, index) => reportAt(index));
}
