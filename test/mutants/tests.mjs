// As much of vitest as tests of the engine need to be declared, without its hooks, its mocks and its threads.
import { expect } from 'vitest';

/**
 * What a test file imports as `vitest`, and the tests that it declares with it.
 * @returns {{ vitest: object, declared: { name: string, run: () => void }[] }}
 */
export function collection() {
  const declared = [];
  const names = [];
  const describe = (name, body) => {
    names.push(name);
    body();
    names.pop();
  };
  const test = (name, run) => declared.push({ name: [...names, name].join(' > '), run });
  for (const declare of [describe, test]) {
    declare.each = (rows) => (name, run) =>
      rows.forEach((row, at) => declare(`${name} [${at}]`, () => run(...(Array.isArray(row) ? row : [row]))));
    declare.runIf = (isWanted) => (isWanted ? declare : () => undefined);
  }
  return { vitest: { describe, test, it: test, expect }, declared };
}
