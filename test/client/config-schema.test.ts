import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { RULES } from '../../server/src/core/rules/registry.ts';
import { readConfig } from '../../server/src/settings/config-file.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const [{ fileMatch, url }] = manifest.contributes.jsonValidation as [{ fileMatch: string; url: string }];
const schemaAt = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Record<string, never>;
const schema = schemaAt('syntaxes/gongkai-config.schema.json');
const completion = schemaAt(url);
const isSound = new Ajv({ schemaId: 'auto' }).compile(schema);
const isLeftAlone = new Ajv({ schemaId: 'auto' }).compile(completion);

describe('the schema of settings files', () => {
  it('is that of the files that are read', () => {
    expect(fileMatch).toBe('.gongkai.json');
    const jsonc = manifest.contributes.languages.find(({ id }) => id === 'jsonc');
    expect(jsonc).toEqual({ id: 'jsonc', filenames: ['.gongkai.json'] });
  });

  it.each([
    ['for any editor', schema],
    ['for VS Code', completion],
  ])('knows every rule, with its level and what it is about: %s', (_, { properties: known }) => {
    const { properties } = { properties: known } as unknown as {
      properties: { rules: { properties: Record<string, { default: string; markdownDescription: string }> } };
    };
    const rules = Object.entries(properties.rules.properties);
    expect(rules.map(([name, { default: level }]) => [name, level])).toEqual(
      RULES.map((rule) => [rule.name, rule.severity]),
    );
    expect(rules.every(([, { markdownDescription: text }]) => text.length > 10)).toBe(true);
  });

  it.each([
    {},
    { $schema: 'x' },
    { rules: { 'row-sum': 'off', 'cjk-space': 'warning' } },
    { rules: { 'row-sum': 'loud' } },
    { rules: { 'row-smu': 'off' } },
    { rules: [] },
    { exclude: ['草稿/', '!a'] },
    { exclude: '草稿/' },
    { exclude: [''] },
    { deadlines: { department: '01-31', government: '4-1' } },
    { deadlines: { department: '13-01' } },
    { deadlines: { goverment: '03-31' } },
    { words: { right: ['甲'], wrong: { 乙: '丙' } } },
    { words: { right: '甲' } },
    { words: { wrong: { 乙: '' } } },
    { accepted: [{ rule: 'row-sum', file: 'a.txt', text: '', reason: 'b' }] },
    { accepted: [{ rule: 'row-sum', file: 'a.txt' }] },
    { accepted: [{ rule: 'row', file: 'a.txt', text: '' }] },
    { accepted: [{ rule: 'row-sum', file: '', text: '' }] },
    { accepted: [{ rule: 'row-sum', file: 'a.txt', text: '', who: 'c' }] },
    { accepted: {} },
    { collection: {} },
    { collection: { aliases: { 甲局: ['乙局'] }, use: { '甲局 2023': '甲.txt' } } },
    { collection: { aliases: { 甲局: '乙局' } } },
    { collection: { merged: { 甲局: { from: 2023, of: ['乙局'] } } } },
    { collection: { merged: { 甲局: { from: 2023 } } } },
    { collection: { merged: { 甲局: { from: 23, of: ['乙局'] } } } },
    { collection: { members: { 甲市人民政府: ['甲市教育局', { name: '甲市旅游局', from: 2020, to: 2022 }] } } },
    { collection: { members: { 甲市人民政府: [{ from: 2020 }] } } },
    { collection: { members: { 甲市人民政府: [5] } } },
    { collection: { use: { '甲局 2023': '' } } },
    { collection: { member: {} } },
    { language: 'en' },
    [],
  ])('says of %j what the reader says', (config) => {
    const { faults } = readConfig(JSON.stringify(config));
    expect(isSound(config)).toBe(faults.length === 0);
    // VS Code hears that from the extension.
    expect(isLeftAlone(config)).toBe(true);
  });
});
