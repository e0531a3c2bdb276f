import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import manifest from '../../package.json' with { type: 'json' };

/** Quick files first: the first test that fails ends the run of a mutant. */
class QuickFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    return (await super.sort(files)).sort((one, other) => this.#duration(one) - this.#duration(other));
  }

  #duration(file: Parameters<BaseSequencer['sort']>[0][number]): number {
    const key = `${file.project.name}:${file.moduleId.slice(file.project.config.root.length + 1)}`;
    return this.ctx.cache.getFileTestResults(key)?.duration ?? 0;
  }
}

/** Which tests are asked: globs, some behind a `!`; set by test/harness/mutants.mjs. */
const TESTS = JSON.parse(process.env.GONGKAI_MUTANT_TESTS ?? '[]') as string[];

export default defineConfig({
  define: { __VERSION__: JSON.stringify(manifest.version) },
  test: {
    include: TESTS.filter((glob) => !glob.startsWith('!')),
    exclude: TESTS.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
    setupFiles: ['test/support/seed.ts'],
    sequence: { sequencer: QuickFirst },
    isolate: false,
    testTimeout: 60_000,
  },
});
