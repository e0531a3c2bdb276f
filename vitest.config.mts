import { configDefaults, defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };

export default defineConfig({
  define: { __VERSION__: JSON.stringify(manifest.version) },
  test: {
    include: ['test/**/*.test.ts'],
    // Those of test/vscode/ run inside VS Code, under mocha.
    exclude: [...configDefaults.exclude, 'test/vscode/**'],
    reporters: ['default'],
    setupFiles: ['test/support/seed.ts'],
    globalSetup: ['test/cli/support/build.ts'],
    pool: 'threads',
    maxWorkers: '100%',
    // Nothing global is mutable, so test files may share a worker.
    isolate: false,
    testTimeout: 60_000,
  },
});
