import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { compile, core, fileNames, options } from './compile.ts';
import { root } from './sources.ts';

const PACKAGES = [
  ...['vscode', 'vscode-uri', 'vscode-languageserver', 'vscode-languageserver/node', 'vscode-languageserver-types'],
  ...['vscode-languageserver-textdocument', 'vscode-languageclient/node', 'iconv-lite', 'typescript'],
  ...['fs', 'path', 'node:fs', 'node:fs/promises', 'node:path', 'node:process', 'node:util', 'node:buffer'],
];
const GLOBALS = [
  ...['document', 'window', 'self', 'navigator', 'localStorage', 'fetch', 'URL', 'Worker'],
  ...['process', 'Buffer', 'require', 'module', '__dirname', 'global', 'setImmediate'],
  ...['console', 'setTimeout', 'queueMicrotask', 'performance', 'TextDecoder', 'TextEncoder', 'structuredClone'],
];

function table(
  cases: readonly string[],
  text: (name: string) => string,
  overrides?: ts.CompilerOptions,
): [string, string[]][] {
  const said = compile(cases.map(text), overrides, PACKAGES);
  return cases.map((name, index) => [name, said[index]!]);
}

const importAll = (name: string): string => `import * as a from '${name}'; export const b: unknown = a;`;
const IMPORTS: Record<string, (name: string) => string> = {
  import: importAll,
  'import type': (name) => `import type { A } from '${name}'; export type B = A;`,
  'bare import': (name) => `import '${name}';`,
  'dynamic import': (name) => `export const a = import('${name}');`,
  'export from': (name) => `export * from '${name}';`,
};

describe('the core cannot import a package', () => {
  for (const [shape, text] of Object.entries(IMPORTS)) {
    test.each(table(PACKAGES, text))(`${shape}: %s`, (_, errors) => {
      expect(errors).toEqual([expect.stringMatching(/^TS7042 .*server\/src\/core\/tsconfig\.json/)]);
    });
  }

  // Without the fence those imports are sound: it is the fence that refuses them, not a package that is not there.
  const unfenced: ts.CompilerOptions = { types: ['node'], rootDir: root, paths: {} };
  test.each(table(PACKAGES, importAll, unfenced))('without the fence it could: %s', (_, errors) => {
    expect(errors).toEqual([]);
  });
});

describe('the core cannot see what a host offers', () => {
  test.each(table(GLOBALS, (name) => `export const a: unknown = ${name};`))('%s', (name, errors) => {
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^TS\\d+ Cannot find name '${name}'`))]);
  });

  test.each(table(['process', 'document', 'console'], (name) => `export const a: unknown = globalThis.${name};`))(
    'globalThis.%s',
    (_, errors) => {
      expect(errors).toEqual([expect.stringMatching(/^TS7017 /)]);
    },
  );
});

test('the core cannot import a file from outside', () => {
  const [errors] = compile([`export * from '../../../test/architecture/arrows.ts';`]);
  expect(errors).toContainEqual(expect.stringMatching(/^TS6059 /));
});

test('the core can use the language', () => {
  const text = `
    export const total = (counts: readonly bigint[]): bigint => counts.reduce((sum, count) => sum + count, 0n);
    export const words = new Map([['公开', 1]]);
    export const same = (a: string, b: string): boolean => a.normalize('NFKC') === b.normalize('NFKC');
  `;
  expect(compile([text])).toEqual([[]]);
});

test('nothing but the core and the library of the language takes part in its compilation', () => {
  const program = ts.createProgram(fileNames, options);
  const library = resolve(ts.getDefaultLibFilePath(options), '..');
  const strangers = program
    .getSourceFiles()
    .map(({ fileName }) => resolve(fileName))
    .filter((file) => !file.startsWith(`${core}/`))
    .filter(
      (file) => !(file.startsWith(`${library}/`) && /[/]lib\.(?:es[\w.]*|decorators(?:\.legacy)?)\.d\.ts$/.test(file)),
    );
  expect(strangers.map((file) => relative(root, file))).toEqual([]);
});
