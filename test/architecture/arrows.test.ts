import { describe, expect, test } from 'vitest';
import { arrowFaults } from './arrows.ts';
import { importsOf, readImports } from './sources.ts';

const core = 'server/src/core';
const faults = (files: Record<string, string[]>) => arrowFaults(new Map(Object.entries(files)));

const sound: Record<string, string[]> = {
  [`${core}/text/lines.ts`]: [],
  [`${core}/form/form-2021.ts`]: [`${core}/text/lines.ts`],
  [`${core}/rules/sums/row-sum.ts`]: [`${core}/rules/rule.ts`, `${core}/form/form-2021.ts`],
  [`${core}/rules/rule.ts`]: [`${core}/text/lines.ts`],
  [`${core}/analyze.ts`]: [`${core}/rules/sums/row-sum.ts`],
  'server/src/host/decode.ts': [`${core}/rules/rule.ts`],
  'server/src/lsp/server.ts': [`${core}/analyze.ts`, `${core}/text/lines.ts`, 'vscode-languageserver'],
  'server/src/cli/main.ts': [`${core}/analyze.ts`, 'server/src/lsp/server.ts', 'node:fs'],
  'server/src/node.ts': ['server/src/lsp/server.ts', 'vscode-languageserver/node'],
  'server/src/browser.ts': ['server/src/lsp/server.ts', 'vscode-languageserver/browser'],
  'client/src/extension.ts': ['vscode', 'server/src/host/decode.ts'],
};

/** The sound files with the imports of some replaced. */
const turned = (changes: Record<string, string[]>) => faults({ ...sound, ...changes });

test('every import of the product follows the order of the folders', () => {
  const files = readImports();
  expect(files.size).toBeGreaterThan(0);
  expect(arrowFaults(files)).toEqual([]);
});

test('imports are read whatever their shape', () => {
  const text = `
    import a from './a.ts';
    import { type B } from '../b/b.ts';
    import type { C } from '../../c.ts';
    import '../d.ts';
    export * from './e/e.ts';
    export type { F } from './f.ts';
    type G = import('./g.ts').G;
    const h = import('./h.ts');
    import fs from 'node:fs';
    // import './never.ts';
  `;
  const read = importsOf('server/src/core/text/lines.ts', text);
  const expected = ['text/a', 'b/b', '../c', 'd', 'text/e/e', 'text/f', 'text/g', 'text/h'];
  expect(read.sort()).toEqual(
    [...expected.map((name) => `${core}/${name}.ts`.replace('core/../', '')), 'node:fs'].sort(),
  );
});

describe('the check of the arrows', () => {
  test('is content with imports from below', () => {
    expect(faults(sound)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['an upward arrow between core folders', `${core}/text/lines.ts`, `${core}/rules/rule.ts`],
    ['an arrow from a folder to the entry', `${core}/form/form-2021.ts`, `${core}/analyze.ts`],
    ['an arrow out of the core', `${core}/analyze.ts`, 'server/src/lsp/server.ts'],
    ['an arrow from what hosts share to a host', 'server/src/host/decode.ts', 'server/src/cli/main.ts'],
    ['an arrow from lsp to cli', 'server/src/lsp/server.ts', 'server/src/cli/main.ts'],
    ['an arrow from one host to the other', 'server/src/browser.ts', 'server/src/node.ts'],
    ['an arrow from server to client', 'server/src/node.ts', 'client/src/extension.ts'],
  ])('reports %s', (_, from, to) => {
    expect(turned({ [from]: [to], [to]: [] })).toEqual([
      expect.stringContaining(`${from}: may not import ${to}`) as string,
    ]);
  });

  test.each(['vscode', 'node:fs', 'vscode-uri', 'get-east-asian-width'])(
    'reports the package %s in the core',
    (name) => {
      const file = `${core}/text/lines.ts`;
      expect(turned({ [file]: [name] })).toEqual([`${file}: the core imports no package: ${name}`]);
    },
  );

  test('reports a cycle within a folder', () => {
    const [a, b, c] = [`${core}/text/a.ts`, `${core}/text/b.ts`, `${core}/text/c.ts`];
    expect(turned({ [a]: [b], [b]: [c], [c]: [a] })).toEqual([`import cycle: ${a} → ${b} → ${c} → ${a}`]);
    expect(turned({ [a]: [a] })).toEqual([`import cycle: ${a} → ${a}`]);
  });

  test('is content with two ways to one file', () => {
    const [a, b, c] = [`${core}/text/a.ts`, `${core}/text/b.ts`, `${core}/text/c.ts`];
    expect(turned({ [a]: [b, c], [b]: [c], [c]: [] })).toEqual([]);
  });

  test('reports a file that stands in no layer, and an import that leads nowhere', () => {
    expect(turned({ [`${core}/helpers.ts`]: [] })).toEqual([`${core}/helpers.ts: stands in no layer`]);
    const file = `${core}/form/form-2021.ts`;
    expect(turned({ [file]: [`${core}/text/gone.ts`] })).toEqual([
      `${file}: imports a file that does not exist: ${core}/text/gone.ts`,
    ]);
  });
});
