import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { root } from '../../architecture/sources.ts';

/** A place where a source builds a pattern from strings. */
export interface Site {
  /** `file:line:column` */
  readonly name: string;
  /** Offset of `RegExp`. */
  readonly offset: number;
  /** By `new RegExp`, outside of functions: only such a pattern is there to be looked at once its module is loaded. */
  readonly whenLoaded: boolean;
}

/** Where sources build patterns: those of the product, unless others are named. */
export function builtSites(sources = '{server,client}/src/**/*.ts'): Site[] {
  return globSync(sources, { cwd: root })
    .sort()
    .flatMap((file) => sitesIn(file, readFileSync(join(root, file), 'utf8')));
}

/** @param file path of the source, with which its sites are named */
export function sitesIn(file: string, text: string): Site[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext);
  const sites: Site[] = [];
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (buildsPattern(node)) {
      const offset = node.expression.getStart(source);
      const { line, character } = source.getLineAndCharacterOfPosition(offset);
      sites.push({
        name: `${file}:${line + 1}:${character + 1}`,
        offset,
        whenLoaded: ts.isNewExpression(node) && !inFunction,
      });
    }
    const within = inFunction || ts.isFunctionLike(node);
    ts.forEachChild(node, (child) => {
      visit(child, within);
    });
  };
  visit(source, false);
  return sites;
}

function buildsPattern(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  return ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';
}
