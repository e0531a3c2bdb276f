import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Plugin, build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { root } from '../../architecture/sources.ts';
import { sitesIn } from './built-sites.ts';

/** Programs rather than modules: they begin to work when they are loaded. */
const PROGRAMS = ['server/src/{node,browser}.ts', 'server/src/cli/main.ts'];

/** A pattern that is built from strings, as the engine of JavaScript gets it. */
export interface Built {
  /** Where it is built, as `file:line:column`; one place may build many. */
  readonly site: string;
  readonly pattern: RegExp;
}

/** Every pattern that the server builds when its modules are loaded, in the order of the building. */
export async function builtPatterns(): Promise<Built[]> {
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
    plugins: [recorded],
    logLevel: 'error',
    write: false,
  });
  const built: Built[] = [];
  const recording = (site: string) =>
    class extends RegExp {
      constructor(source: RegExp | string, flags?: string) {
        super(source, flags);
        built.push({ site, pattern: this });
      }
    };
  const module = { exports: {} };
  const require = createRequire(import.meta.url);
  const scope = { ...{ module, exports: module.exports, require, use: () => undefined, recording }, process, Buffer };
  runInContext(outputFiles.map(({ text }) => text).join('\n'), createContext(scope));
  return built;
}

/** Lets each `new RegExp` of the sources say where it stands. */
const recorded: Plugin = {
  name: 'recorded',
  setup(bundle) {
    bundle.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const { name, offset } of sitesIn(relative(root, path), contents).reverse()) {
        const rest = contents.slice(offset + 'RegExp'.length);
        contents = `${contents.slice(0, offset)}(recording(${JSON.stringify(name)}))${rest}`;
      }
      return { contents, loader: 'ts' };
    });
  },
};
