import { resolve } from 'node:path';
import ts from 'typescript';
import { root } from './sources.ts';

export const core = resolve(root, 'server/src/core');
const config = resolve(core, 'tsconfig.json');
/** How the core is compiled, and its files. */
export const { options, fileNames } = ts.getParsedCommandLineOfConfigFile(config, undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
  },
})!;

/**
 * Compiles texts as files of the core.
 * @param packages names of packages that are installed, as far as the compiler can tell
 * @returns what the compiler says of each text
 */
export function compile(
  texts: readonly string[],
  overrides: ts.CompilerOptions = {},
  packages: readonly string[] = [],
): string[][] {
  const virtual = new Map<string, string>();
  for (const name of packages) virtual.set(resolve(root, `node_modules/${name}.d.ts`), 'export interface A { a: 1 }');
  const files = texts.map((_, index) => resolve(core, `virtual-${index}.ts`));
  for (const [index, text] of texts.entries()) virtual.set(files[index]!, text);

  const all = { ...options, ...overrides };
  const disk = ts.createCompilerHost(all);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => virtual.has(resolve(path)) || disk.fileExists(path),
    readFile: (path) => virtual.get(resolve(path)) ?? disk.readFile(path),
    directoryExists: (path) =>
      [...virtual.keys()].some((file) => file.startsWith(`${resolve(path)}/`)) || disk.directoryExists!(path),
    getSourceFile: (path, version) => {
      const text = virtual.get(resolve(path));
      return text === undefined ? disk.getSourceFile(path, version) : ts.createSourceFile(path, text, version);
    },
  };
  const program = ts.createProgram(files, all, host);
  const general = [...program.getGlobalDiagnostics(), ...program.getOptionsDiagnostics()];
  const say = ({ code, messageText }: ts.Diagnostic) =>
    `TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  return files.map((file) => {
    const source = program.getSourceFile(file)!;
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return [...found, ...general.filter((d) => d.file === undefined || d.file === source)].map(say);
  });
}
