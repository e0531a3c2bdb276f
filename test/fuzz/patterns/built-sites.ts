import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { root } from '../../architecture/sources.ts';

/** A place where a source builds a pattern from strings. */
export interface Site {
  /** `file:line:column` */
  readonly name: string;
  /** Offset of `RegExp` in `new RegExp`. */
  readonly offset: number;
}

/** Where the product's sources say `new RegExp`. */
export function builtSites(): Site[] {
  return globSync('{server,client}/src/**/*.ts', { cwd: root })
    .sort()
    .flatMap((file) => sitesIn(file, readFileSync(join(root, file), 'utf8')));
}

/** @param file path of the source, with which its sites are named */
export function sitesIn(file: string, text: string): Site[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext);
  const sites: Site[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
      const offset = node.expression.getStart(source);
      const { line, character } = source.getLineAndCharacterOfPosition(offset);
      sites.push({ name: `${file}:${line + 1}:${character + 1}`, offset });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return sites;
}
