import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';

const linter = new Linter();

/**
 * What is said of the patterns that can take more time than their text is long: on a text that almost matches, by trying
 * over in one place (`/a*a*b/`) or from one place after the other (`/a+b/`). One sentence for each fault, with the pattern.
 */
export function superLinear(patterns: readonly RegExp[]): string[] {
  const code = patterns.map((pattern) => `${String(pattern)};`).join('\n');
  const found = linter.verify(code, {
    plugins: { regexp },
    rules: {
      // What is not followed by anything cannot be made to fail; so the faults that are certain are all there are.
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignorePartial: false, ignoreSticky: false }],
    },
  });
  return found.map(({ line, message }) => `${String(patterns[line - 1])}: ${message}`);
}
