import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { root } from '../../architecture/sources.ts';

/** Where the product's sources say `new RegExp`, as `file:line`. */
export function builtSites(): string[] {
  return globSync('{server,client}/src/**/*.ts', { cwd: root })
    .sort()
    .flatMap((file) => sitesIn(file, readFileSync(join(root, file), 'utf8')));
}

function sitesIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext);
  const sites: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
      sites.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return sites;
}
