import { describe, expect, it } from 'vitest';
import { helpEn } from '../../server/src/cli/help.en.ts';
import { helpZhCn } from '../../server/src/cli/help.zh-cn.ts';
import { COMMANDS } from '../../server/src/cli/commands.ts';
import { WORDS, speaker } from '../../server/src/cli/words.ts';
import { gongkai } from './support/gongkai.ts';

const holes = (text: string) => [...text.matchAll(/\{[a-z]+(?=[|}])/gi)].map(([hole]) => hole).sort();

describe('words', () => {
  it.each(Object.entries(WORDS['zh-cn']))('%s has the same holes in English', (key, text) => {
    expect(holes(WORDS.en[key as keyof typeof WORDS.en])).toEqual(holes(text));
  });

  it('are filled with what is escaped', () => {
    expect(speaker('zh-cn')('unknown-rule/near', { name: '\u001b', near: ['a\n', 'b'] })).toBe(
      '没有“\\u{1B}”这条规则，最接近的有 a\\u{A}、b。',
    );
  });
});

describe('help', () => {
  it.each(['', ...Object.keys(COMMANDS)])('gongkai %s --help', async (name) => {
    const argv = name === '' ? [] : [name];
    const key = (name || 'gongkai') as keyof typeof helpZhCn;
    for (const asked of ['--help', '-h']) {
      expect(await gongkai([...argv, asked])).toEqual({ status: 0, stdout: helpZhCn[key], stderr: '' });
    }
    expect((await gongkai([...argv, '--help', '--lang=en'])).stdout).toBe(helpEn[key]);
    expect((await gongkai([...argv, '--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each(Object.entries(COMMANDS))('of %s names every option', (name, { flags, options }) => {
    for (const option of [...flags, ...options, 'lang', 'help', 'version']) {
      for (const texts of [helpZhCn, helpEn]) expect(texts[name as keyof typeof COMMANDS]).toContain(`--${option}`);
    }
  });

  it.each([
    [[], '没有写命令。'],
    [
      ['chekc'],
      '没有“chekc”这个命令，可用的有 check、fix、new、extract、convert、export、overview、compare、rollup、rules、explain、lsp。',
    ],
    [
      ['toString'],
      '没有“toString”这个命令，可用的有 check、fix、new、extract、convert、export、overview、compare、rollup、rules、explain、lsp。',
    ],
    [['--verson'], '没有 --verson 这个选项，最接近的是 --version。'],
  ])('is pointed to: %j', async (argv, complaint) => {
    const stderr = `${complaint}\n用法见 gongkai --help。\n`;
    expect(await gongkai(argv)).toEqual({ status: 2, stdout: '', stderr });
  });

  it('is pointed to in English', async () => {
    expect((await gongkai(['check', '--lang', 'en'])).stderr).toMatch(/^No file.*\nSee gongkai check --help\.\n$/);
  });
});
