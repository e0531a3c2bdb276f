import { configDefaults, defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };

/** Tests that start programs, write many files or try many texts; all others are the unit tests. */
const BROAD = [
  ...['cli', 'client/comparison', 'client/form', 'fuzz', 'lsp', 'papers', 'property'].map(
    (folder) => `test/${folder}/**/*.test.ts`,
  ),
  'test/{architecture/{start-up,third-party},converters/**/accuracy}.test.ts',
];
/** Those of test/vscode/ run inside VS Code, under mocha. */
const NEVER = [...configDefaults.exclude, 'test/vscode/**'];

export default defineConfig({
  define: { __VERSION__: JSON.stringify(manifest.version) },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [...NEVER, ...BROAD] } },
      {
        extends: true,
        test: {
          name: 'broad',
          include: BROAD,
          exclude: NEVER,
          globalSetup: ['test/cli/support/build.ts'],
        },
      },
    ],
    reporters: ['default'],
    setupFiles: ['test/support/seed.ts'],
    pool: 'threads',
    maxWorkers: '100%',
    // Nothing global is mutable, so test files may share a worker.
    isolate: false,
    testTimeout: 60_000,
  },
});
