/** Path of a file, from the top of the repository, to what it imports: paths of files, and packages as they are written. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const CORE = 'server/src/core/';

/** From the bottom up. What stands on one line is of one height, and does not know of each other. */
const LAYERS: readonly (readonly string[])[] = [
  ...['text', 'form', 'syntax', 'report', 'solve', 'across', 'messages', 'rules', 'repair', 'features'].map((name) => [
    `${CORE}${name}/`,
  ]),
  [`${CORE}analyze.ts`],
  ['server/src/settings/'],
  ['server/src/host/'],
  ['server/src/papers/'],
  ['server/src/sheets/'],
  ['server/src/lsp/'],
  ['server/src/streams/'],
  ['server/src/cli/'],
  ['server/src/node.ts', 'server/src/browser.ts'],
  ['client/src/'],
];

interface Layer {
  readonly name: string;
  readonly height: number;
}

const isSource = (path: string) => /^(?:server|client)\//.test(path);

function layerOf(path: string): Layer | undefined {
  for (const [height, names] of LAYERS.entries()) {
    const name = names.find((name) => path === name || (name.endsWith('/') && path.startsWith(name)));
    if (name !== undefined) return { name, height };
  }
  return undefined;
}

function faultOf(file: string, target: string, files: Imports): string | undefined {
  const from = layerOf(file);
  if (!from) return undefined; // said once, of the file
  if (!isSource(target)) return file.startsWith(CORE) ? `${file}: the core imports no package: ${target}` : undefined;
  if (!files.has(target)) return `${file}: imports a file that does not exist: ${target}`;
  const to = layerOf(target);
  if (!to || to.name === from.name || to.height < from.height) return undefined;
  return `${file}: may not import ${target}: ${to.name} does not stand below ${from.name}`;
}

/** Every cycle that a walk along the imports closes, as the files on it. */
function cyclesOf(files: Imports): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push([...path.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    path.push(file);
    for (const target of files.get(file) ?? []) walk(target);
    path.pop();
    done.add(file);
  };
  for (const file of files.keys()) walk(file);
  return cycles;
}

/** What is wrong with the imports of a set of files, a sentence for each; nothing where all is well. */
export function arrowFaults(files: Imports): string[] {
  const faults: string[] = [];
  for (const [file, targets] of files) {
    if (!layerOf(file)) faults.push(`${file}: stands in no layer`);
    for (const target of targets) {
      const fault = faultOf(file, target, files);
      if (fault !== undefined) faults.push(fault);
    }
  }
  return [...faults, ...cyclesOf(files).map((cycle) => `import cycle: ${cycle.join(' → ')}`)];
}
