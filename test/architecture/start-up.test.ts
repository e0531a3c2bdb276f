import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { root } from '../cli/support/root.ts';

/** The files of the bundle of `entry` that are run when it starts: all but those that `import()` brings. */
async function runAtOnce(entry: string): Promise<string[]> {
  const { metafile } = await build({
    ...{ absWorkingDir: root, entryPoints: [entry], bundle: true, platform: 'node', format: 'cjs' },
    ...{ metafile: true, write: false, outdir: 'dist', logLevel: 'silent' },
  });
  const met = new Set([entry]);
  for (const file of met) {
    for (const { path, kind, external } of metafile.inputs[file]?.imports ?? []) {
      if (kind !== 'dynamic-import' && !external) met.add(path);
    }
  }
  return [...met].filter((path) => path.startsWith('server/'));
}

describe('a program that starts brings nothing of the engine', () => {
  test.each([
    ['server/src/node.ts', []],
    // The command line's own sentences, and what words them.
    [
      'server/src/cli/main.ts',
      [
        'server/src/core/messages/en/comparison.ts',
        'server/src/core/messages/en/roll-up.ts',
        'server/src/core/messages/zh-cn/comparison.ts',
        'server/src/core/messages/zh-cn/roll-up.ts',
        'server/src/core/messages/template.ts',
        'server/src/core/text/distance.ts',
        'server/src/core/text/visible.ts',
        'server/src/host/escape.ts',
        'server/src/host/filled.ts',
        'server/src/settings/nearest.ts',
      ],
    ],
  ])('%s', async (entry, allowed) => {
    const files = await runAtOnce(entry);
    expect(files).toContain(entry);
    expect(files.filter((path) => /\/(?:core|settings|host)\//.test(path) && !allowed.includes(path))).toEqual([]);
  });
});
