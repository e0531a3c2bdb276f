import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import english from '../../package.nls.en.json' with { type: 'json' };
import chinese from '../../package.nls.json' with { type: 'json' };
import { SWITCHES } from '../../server/src/lsp/switches.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const { contributes } = manifest;

describe('the manifest', () => {
  it('has a setting for whatever an editor may switch off', () => {
    const { properties } = contributes.configuration;
    const given = Object.entries(properties).flatMap(([name, setting]) =>
      setting.type === 'boolean' ? [[name.replace('gongkai.', ''), setting.default] as const] : [],
    );
    expect(Object.fromEntries(given)).toMatchObject(SWITCHES);
  });

  it('has a text in both languages for every key, and no other', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    expect(Object.keys(chinese).sort()).toEqual([...new Set(keys)].sort());
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  it('names commands that the extension registers, and all of them', () => {
    const files = ['extension', 'commands/report-commands', 'commands/collection-commands'];
    const source = files.map((file) => readFileSync(join(ROOT, `client/src/${file}.ts`), 'utf8')).join('');
    const registered = [...source.matchAll(/registerCommand\('(gongkai\.\w+)'/g)].map(([, name]) => name);
    expect(contributes.commands.map(({ command }) => command).sort()).toEqual(registered.sort());
    for (const { command } of Object.values(contributes.menus).flat()) expect(registered).toContain(command);
  });

  it('names files that there are', () => {
    const [language] = contributes.languages;
    const paths = contributes.grammars.map(({ path }) => path);
    const files = [
      manifest.icon,
      language!.configuration!,
      ...paths,
      ...contributes.jsonValidation.map(({ url }) => url),
    ];
    for (const file of files) expect(existsSync(join(ROOT, file)), file).toBe(true);
  });

  it('has its commands found by Gongkai or 公开, and by their Chinese titles in English too', () => {
    const texts: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      ['Chinese', chinese],
      ['English', english],
    ];
    const keyOf = (words: string) => words.slice(1, -1);
    for (const { title, category } of contributes.commands) {
      for (const [language, words] of texts) {
        expect(words[keyOf(category)], language).toMatch(/Gongkai.*公开/);
        expect(words[keyOf(title)], language).toContain((chinese as Record<string, string>)[keyOf(title)]);
      }
    }
  });

  it('leads through the first steps with pictures that are packaged, and a command each', () => {
    const [walkthrough] = contributes.walkthroughs;
    const texts: Readonly<Record<string, string>>[] = [chinese, english];
    const ours = contributes.commands.map(({ command }) => command);
    expect(walkthrough!.steps).toHaveLength(5);
    for (const { id, media, completionEvents } of walkthrough!.steps) {
      for (const picture of Object.values(media.image)) expect(existsSync(join(ROOT, picture)), picture).toBe(true);
      const [command = ''] = completionEvents.map((event) => event.replace('onCommand:', ''));
      expect(ours).toContain(command);
      for (const words of texts) expect(words[`steps.${id}.description`]).toContain(`](command:${command})`);
    }
  });

  it('is typed by the VS Code that it asks for', () => {
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode']}`);
  });

  it('is woken by plain text, its own language and a view of it only', () => {
    const panel = readFileSync(join(ROOT, 'client/src/form/form-panel.ts'), 'utf8');
    const [, view] = /FORM_VIEW = '([^']+)'/.exec(panel) ?? [];
    expect(manifest.activationEvents).toEqual(['onLanguage:plaintext', `onWebviewPanel:${view}`]);
  });
});

it('the pattern of a word takes Chinese words and whole figures', () => {
  const text = readFileSync(join(ROOT, 'syntaxes/language-configuration.json'), 'utf8');
  const { pattern, flags } = (JSON.parse(text) as { wordPattern: { pattern: string; flags: string } }).wordPattern;
  expect('共收到申请1,208件，其中（一）'.match(new RegExp(pattern, `g${flags}`))).toEqual([
    '共收到申请',
    '1,208',
    '件',
    '其中',
    '一',
  ]);
});
