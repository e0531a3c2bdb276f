import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { root } from '../../architecture/sources.ts';

/** Programs rather than modules: they begin to work when they are loaded. */
const PROGRAMS = ['server/src/{node,browser}.ts', 'server/src/cli/main.ts'];

/** Every pattern that the server builds from strings, as the engine of JavaScript gets it, in the order of the building. */
export async function builtPatterns(): Promise<RegExp[]> {
  const files = globSync('server/src/**/*.ts', { cwd: root, ignore: PROGRAMS });
  const { outputFiles } = await build({
    absWorkingDir: root,
    // `use` keeps modules of which nothing is needed here.
    stdin: {
      contents: files.map((file, at) => `import * as m${at} from './${file}'; use(m${at});`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    define: { RegExp: 'Recorded' },
    logLevel: 'error',
    write: false,
  });
  const built: RegExp[] = [];
  class Recorded extends RegExp {
    constructor(source: RegExp | string, flags?: string) {
      super(source, flags);
      built.push(this);
    }
  }
  const module = { exports: {} };
  const require = createRequire(import.meta.url);
  const scope = { ...{ module, exports: module.exports, require, use: () => undefined, Recorded }, process, Buffer };
  runInContext(outputFiles.map(({ text }) => text).join('\n'), createContext(scope));
  return built;
}
