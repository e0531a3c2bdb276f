import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../server/src/cli/io.ts';
import { findTargets } from '../../server/src/cli/targets.ts';
import { speaker } from '../../server/src/cli/words.ts';
import { folderOf } from './support/folder.ts';

async function find(cwd: string, ...names: string[]) {
  let complaints = '';
  const output = { isTerminal: false, hasColour: false };
  const write = (text: string) => Promise.resolve(void (complaints += text));
  const io = { cwd, stdout: { ...output, write }, stderr: { ...output, write } } as unknown as Io;
  const found = await findTargets(names, { io, language: 'zh-cn', say: speaker('zh-cn') });
  return { ...found, paths: found.files.map(({ path }) => path), complaints };
}

describe('findTargets', () => {
  it('searches folders for .txt in any letter case, in order, without dot folders, node_modules and links', async () => {
    const cwd = folderOf({
      '年报/乙局.txt': '',
      '年报/甲局.TXT': '',
      '年报/下级/镇 [2]/丙.Txt': '',
      '年报/说明.md': '',
      '年报/txt': '',
      '年报/.git/a.txt': '',
      '年报/node_modules/b.txt': '',
      '年报/下级/node_modules/c/d.txt': '',
      '年报/链接.txt': { to: '乙局.txt' },
      '年报/断链.txt': { to: '没有.txt' },
      '年报/循环': { to: '.' },
      '年报/像文件.txt/里面.txt': '',
    });
    const { paths, files, failed, complaints } = await find(cwd, '年报');
    expect(paths).toEqual(
      ['年报/下级/镇 [2]/丙.Txt', '年报/乙局.txt', '年报/像文件.txt/里面.txt', '年报/甲局.TXT'].map((path) =>
        join(path),
      ),
    );
    expect(files.some(({ named }) => named)).toBe(false);
    expect([failed, complaints]).toEqual([false, '']);
    expect((await find(cwd, './年报/下级')).paths).toEqual([join('年报/下级/镇 [2]/丙.Txt')]);
    expect((await find(join(cwd, '年报/下级'), '.')).paths).toEqual([join('镇 [2]/丙.Txt')]);
  });

  it('gives the files of an absolute folder absolute names', async () => {
    const cwd = folderOf({ '（一）[x]{y}/a.txt': '' });
    expect((await find('/', join(cwd, '（一）[x]{y}'))).paths).toEqual([join(cwd, '（一）[x]{y}/a.txt')]);
  });

  it('knows patterns, and names that only look like one', async () => {
    const cwd = folderOf({ 'a/1.txt': '', 'a/2.txt': '', 'a/b/3.text': '', 'a[1].txt': '', '.a/4.txt': '' });
    expect((await find(cwd, 'a/*.txt')).paths).toEqual(['a/1.txt', 'a/2.txt']);
    expect((await find(cwd, '**/*.{txt,text}')).paths).toEqual(['a/1.txt', 'a/2.txt', 'a/b/3.text', 'a[1].txt']);
    expect((await find(join(cwd, 'a'), '../a/[2-9].txt')).paths).toEqual(['2.txt']);
    expect((await find('/', `${cwd}/a/?.txt`)).paths).toEqual([`${cwd}/a/1.txt`, `${cwd}/a/2.txt`]);
    expect((await find(cwd, 'a[1].txt')).files).toEqual([{ path: 'a[1].txt', named: true, searches: [] }]);
  });

  it('takes a file that is meant twice once', async () => {
    const cwd = folderOf({ 'a/1.txt': '', 'a/2.txt': '' });
    const { files } = await find(cwd, '-', 'a', './a/2.txt', join(cwd, 'a/2.txt'), 'a/*', '-');
    expect(files.map(({ path, named, searches }) => [path, named, searches.length])).toEqual([
      ['-', true, 0],
      [join('a/1.txt'), false, 2],
      [join('a/2.txt'), true, 2],
    ]);
  });

  it('follows a link that is named itself', async () => {
    const cwd = folderOf({ '真.txt': '', '链接.txt': { to: '真.txt' }, 夹: { to: '.' } });
    expect((await find(cwd, '链接.txt', '夹')).paths).toEqual(['链接.txt', join('夹/真.txt')]);
  });

  it.each([
    ['没有.txt', '没有.txt：没有这个文件或文件夹。\n'],
    ['断链.txt', '断链.txt：没有这个文件或文件夹。\n'],
    ['文件.txt/里面', '文件.txt/里面：没有这个文件或文件夹。\n'],
    ['', '没有写要读的文件、文件夹或通配符；从标准输入读，写作 -。\n'],
    ['*.zip', '*.zip：没有这个文件，作为通配符也没有文件与它相符。\n'],
    ['文件.txt/*.txt', '文件.txt/*.txt：没有这个文件，作为通配符也没有文件与它相符。\n'],
    [`${'年'.repeat(300)}*`, `${'年'.repeat(300)}*：没有这个文件，作为通配符也没有文件与它相符。\n`],
  ])('complains about %s and goes on', async (name, complaint) => {
    const cwd = folderOf({ '文件.txt': '', '断链.txt': { to: '没有' } });
    const { paths, failed, complaints } = await find(cwd, name, '文件.txt');
    expect([paths, failed, complaints]).toEqual([['文件.txt'], true, complaint]);
  });
});
