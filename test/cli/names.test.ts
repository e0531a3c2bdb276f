import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UNSAFE } from '../../server/src/core/text/visible.ts';
import { sample } from '../support/sample.ts';
import { gbk } from './support/encode.ts';
import { folderOf } from './support/folder.ts';
import { gongkai, gongkaiProcess } from './support/gongkai.ts';

const WRONG = sample(2019, [
  '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
  '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t9',
]);

const ODD = [
  '\r年报.txt',
  '\n年报.txt',
  '年\r\n报.txt',
  '年报\n.txt',
  '\u2028年报.TXT',
  '\u001b[2J.txt',
  '\u202e年报.txt',
  '\u200b.txt',
  '-.txt',
  ' .txt',
  '::error::.txt',
  '\\.txt',
  '[a].txt',
  '{a,b}.txt',
  '𠮷.txt',
];

interface Output {
  readonly files: { file: string; report: object | null }[];
  readonly summary: { files: number };
}

describe.skipIf(process.platform === 'win32')('files with odd names', () => {
  it.each([
    ['as a folder', ['夹']],
    ['as a pattern', ['夹/**/*.[tT][xX][tT]']],
    ['by their names', ODD.flatMap((name) => [`夹/${name}`, `夹/下/${name.replace(/^/, '\r')}/${name}`])],
  ])('are checked, all of them, %s, in each format', async (_, names) => {
    const files = ODD.flatMap((name) => [`夹/${name}`, `夹/下/${name.replace(/^/, '\r')}/${name}`]);
    const cwd = folderOf(Object.fromEntries(files.map((name) => [name, WRONG])));
    const { stdout, stderr } = await gongkai(['check', '--format', 'json', '--', ...names], { cwd });
    expect(stderr).toBe('');
    const found = JSON.parse(stdout) as Output;
    expect(
      found.files
        .filter(({ report }) => report)
        .map(({ file }) => file)
        .sort(),
    ).toEqual([...files].sort());
    for (const format of ['text', 'json', 'github', 'sarif']) {
      const said = await gongkai(['check', '--verbose', '--format', format, '--', ...names], { cwd });
      expect(said.stderr).not.toContain('没有');
      const unsafe = [...(said.stdout + said.stderr).matchAll(UNSAFE)].map(([each]) => each);
      expect(new Set(unsafe)).toEqual(new Set(['\n']));
    }
  });

  it('are said to be there where the name is not in UTF-8, and the others are checked', async () => {
    const cwd = folderOf({ '夹/好.txt': WRONG, '夹/下/好.txt': WRONG });
    const path = (...parts: (string | Buffer)[]) =>
      Buffer.concat([cwd, ...parts].flatMap((part, at) => [...(at > 0 ? [Buffer.from('/')] : []), Buffer.from(part)]));
    writeFileSync(path('夹', gbk('年报.txt')), WRONG);
    writeFileSync(path('夹', Buffer.from([0xff, 0x2e, 0x74, 0x78, 0x74])), WRONG);
    writeFileSync(path('夹', gbk('照片.jpg')), '');
    mkdirSync(path('夹', gbk('乡镇')));
    writeFileSync(path('夹', gbk('乡镇'), 'a.txt'), WRONG);
    mkdirSync(path('夹', Buffer.from([0x2e, 0xff])));
    for (const name of ['夹', '夹/**', '夹/**/*.txt']) {
      const { status, stdout, stderr } = await gongkaiProcess(['check', '--format', 'json', name], { cwd });
      const { files } = JSON.parse(stdout) as Output;
      expect([status, files.map(({ file }) => file)]).toEqual([2, [join('夹/下/好.txt'), join('夹/好.txt')]]);
      const why = '名字不是 UTF-8 编码，打不开，没有检查。请改名后再检查。';
      const odd = stderr.trimEnd().split('\n').sort();
      const photo = name === '夹/**' ? [`夹/照片.jpg：${why}`] : [];
      expect(odd).toEqual([`夹/乡镇：${why}`, `夹/年报.txt：${why}`, `夹/\ufffd.txt：${why}`, ...photo].sort());
    }
  });

  it('called like standard input are files', async () => {
    const cwd = folderOf({ '-': WRONG });
    const { stdout } = await gongkai(['check', '--format', 'json', '?'], { cwd });
    expect((JSON.parse(stdout) as Output).files.map(({ file }) => file)).toEqual(['./-']);
  });
});
