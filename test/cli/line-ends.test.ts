import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { render } from '../support/layouts.ts';
import { BREAKS, asInWord } from '../support/line-ends.ts';
import { balanced, uniform, withFigure } from '../support/model.ts';
import { gb18030, utf16 } from './support/encode.ts';
import { folderOf } from './support/folder.ts';
import { gongkai } from './support/gongkai.ts';

interface Listed {
  readonly files: readonly {
    readonly file: string;
    readonly report: object | null;
    readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
    readonly tables: object;
  }[];
}

const MODEL = withFigure(balanced(uniform(2021, '0')), 'requests', 'carried-out', 'natural-person', '17');
const plain = render(MODEL, 'L1');
const word = asInWord(plain);
const FILES = {
  '0.txt': plain,
  'word.txt': word,
  'word in GB18030.txt': gb18030(word),
  'word in UTF-16.txt': utf16(word, 'le'),
  ...Object.fromEntries(Object.entries(BREAKS).map(([name, end]) => [`${name}.txt`, plain.replaceAll('\n', end)])),
};

async function list(...argv: string[]): Promise<{ status: unknown; files: Listed['files'] }> {
  const { status, stdout } = await gongkai([...argv, '.'], { cwd: folderOf(FILES) });
  const { files } = JSON.parse(stdout) as Listed;
  expect(files.map(({ file }) => file)).toHaveLength(Object.keys(FILES).length);
  return { status, files };
}

describe('the table text of Word, and other line ends', () => {
  it('are checked like any other', async () => {
    const { status, files } = await list('check', '--alone', '--format', 'json');
    expect(status).toBe(1);
    const said = files.map(({ report, diagnostics }) => ({
      report,
      said: diagnostics.flatMap(({ code, message }) => (code === 'control-character' ? [] : [{ code, message }])),
    }));
    expect(said[0]!.said.map(({ code }) => code)).toContain('row-sum');
    for (const each of said) expect(each).toEqual(said[0]);
  });

  it('give the same figures', async () => {
    const { files } = await list('extract');
    for (const { tables } of files) expect(tables).toEqual(files[0]!.tables);
  });

  it('are made lines of an editor by fix, and every figure stays', async () => {
    const cwd = folderOf(FILES);
    expect((await gongkai(['fix', '.'], { cwd })).status).toBe(0);
    const text = (name: string) => readFileSync(join(cwd, name), 'utf8');
    expect(text('word.txt')).toBe(word.replaceAll('\u0007', ''));
    for (const name of Object.keys(BREAKS)) expect(text(`${name}.txt`).trimEnd()).toBe(plain.trimEnd());
  });
});
