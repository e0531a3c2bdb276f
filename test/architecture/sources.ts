import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import type { Imports } from './arrows.ts';

export const root = resolve(import.meta.dirname, '../..');

/** What each source file of the product imports, types and dynamic imports included. */
export function readImports(): Imports {
  const files = globSync(['server/src/**/*.ts', 'client/src/**/*.ts'], { cwd: root }).sort();
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(resolve(root, file), 'utf8'))]));
}

export function importsOf(file: string, text: string): string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName: name }) =>
    name.startsWith('.') ? posix.join(posix.dirname(file), name) : name,
  );
}
