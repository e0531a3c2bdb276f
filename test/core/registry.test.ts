import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORDINGS, ruleOf } from '../../server/src/core/messages/catalogue.ts';
import type { MessageKey } from '../../server/src/core/messages/catalogue.ts';
import { REPAIRS } from '../../server/src/core/repair/fixes.ts';
import { RULES } from '../../server/src/core/rules/registry.ts';

/** Rules whose findings depend on more than the text of a report: their tests are not `testRule`, which counts. */
const WITH_TESTS_OF_THEIR_OWN = ['invalid-config', 'undecodable-byte', 'unused-acceptance'];
const root = join(import.meta.dirname, '..', '..');

const names = RULES.map((rule) => rule.name).sort();
const wording = WORDINGS['zh-cn'];

/** The holes of a message, in alphabetical order. */
const holes = (text: string) => [...new Set(text.match(/\{\w+(?=[|}])/g))].sort();

describe('every rule', () => {
  it('has a name of its own', () => expect(names).toEqual([...new Set(names)]));

  it('has a message, and every message a rule', () => {
    const keys = Object.keys(wording.messages) as MessageKey[];
    expect([...new Set(keys.map(ruleOf))].sort()).toEqual(names);
  });

  it('is explained, and nothing else is', () => expect(Object.keys(wording.explanations).sort()).toEqual(names));

  it('is fixable exactly where it has a repair', () => {
    const fixable = RULES.filter((rule) => rule.fixable).map((rule) => rule.name);
    expect(fixable.sort()).toEqual(Object.keys(REPAIRS).sort());
  });

  it('stands in a file of its name, in the folder of its family, with a test of its name', () => {
    for (const { name } of RULES) {
      const folders = readdirSync(join(root, 'server/src/core/rules'), { withFileTypes: true });
      const homes = folders.filter(
        (folder) => folder.isDirectory() && readdirSync(join(folder.parentPath, folder.name)).includes(`${name}.ts`),
      );
      expect(homes, name).toHaveLength(1);
      expect(readdirSync(join(root, 'test/rules')), name).toContain(`${name}.test.ts`);
    }
  });
});

describe('the tests of every rule', () => {
  const testOf = (name: string) => readFileSync(join(root, 'test/rules', `${name}.test.ts`), 'utf8');

  it('have two texts at least on which it speaks, and two near misses, as `testRule` and `testAcross` count them', () => {
    const calls = (name: string) => [`testRule('${name}', {`, `testAcross('${name}', {`];
    const without = names.filter((name) => !calls(name).some((call) => testOf(name).includes(call)));
    expect(without).toEqual(WITH_TESTS_OF_THEIR_OWN);
  });

  it.each(WITH_TESTS_OF_THEIR_OWN)('as do those of %s', (name) => {
    const titles = testOf(name).match(/\bit\('(?:speaks|is silent)/g) ?? [];
    expect(titles.filter((title) => title.endsWith('speaks')).length).toBeGreaterThan(1);
    expect(titles.filter((title) => title.endsWith('silent')).length).toBeGreaterThan(1);
  });
});

describe('the two languages', () => {
  it.each(['messages', 'related', 'fixes'] as const)('fill the same holes in %s', (kind) => {
    const zhCn: Readonly<Record<string, string>> = wording[kind];
    const en: Readonly<Record<string, string>> = WORDINGS.en[kind];
    for (const [key, text] of Object.entries(zhCn)) expect({ [key]: holes(en[key]!) }).toEqual({ [key]: holes(text) });
  });
});
