import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { root } from './support/root.ts';
import { some } from '../support/thorough.ts';
import { TIDY, UNTIDY } from './support/untidy.ts';

const CLI = join(root, 'dist/cli.js');
const FAULTLESS = sample(2019);
const WRONG = TIDY;
const nameOf = (at: number) => `${String(at).padStart(3, '0')}.txt`;
const many = (count: number, text: (at: number) => string) =>
  folderOf(Object.fromEntries(Array.from({ length: count }, (_, at) => [nameOf(at), text(at)])));

/** Runs the command line with a reader that goes away at once, or after the first piece. */
async function unread(argv: readonly string[], cwd: string, reads: 'nothing' | 'a piece') {
  const child = spawn(process.execPath, [CLI, ...argv], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  if (reads === 'a piece') await once(child.stdout, 'data');
  child.stdout.destroy();
  const [status] = (await once(child, 'close')) as [number | null];
  // On a slow machine it says how far it has come.
  return { status, stderr: stderr.replaceAll(/^已读.*\n/gm, '') };
}

/** Runs the command line with its output going to a disk that is full. */
async function full(argv: readonly string[], cwd: string, stderrToo = false) {
  const disk = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [CLI, ...argv], { cwd, stdio: ['ignore', disk, stderrToo ? disk : 'pipe'] });
  closeSync(disk);
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stderr };
}

describe('a reader that goes away', () => {
  it.each(['nothing', 'a piece'] as const)('has read %s: fix mends all files all the same', async (reads) => {
    const cwd = many(40, () => UNTIDY);
    expect(await unread(['fix', '.'], cwd, reads)).toEqual({ status: 0, stderr: '' });
    for (let at = 0; at < 40; at++) expect(readFileSync(join(cwd, nameOf(at)), 'utf8')).toBe(TIDY);
  });

  it('does not change what fix says by its status of what is left', async () => {
    const review = ['1\t0\t0\t1\t2\t0', '1\t0\t0\t1\t3\t0'] as const;
    const cwd = many(20, (at) => (at === 19 ? sample(2019, review) : UNTIDY));
    expect(await unread(['fix', '--unsafe', '.'], cwd, 'nothing')).toEqual({ status: 1, stderr: '' });
  });

  it.each(some(['text', 'json', 'github', 'sarif'], 3))('does not change the status of check: %s', async (format) => {
    const wrongAtTheEnd = many(60, (at) => (at === 59 ? WRONG : FAULTLESS));
    const argv = ['check', '--alone', '.', '--format', format];
    expect(await unread(argv, wrongAtTheEnd, 'nothing')).toEqual({ status: 1, stderr: '' });
    expect(await unread([...argv, '--fail-on', 'never'], wrongAtTheEnd, 'nothing')).toEqual({ status: 0, stderr: '' });
  });

  it('finds no file read that was not: check of one that is missing', async () => {
    const { status, stderr } = await unread(
      ['check', '.', '没有.txt'],
      many(3, () => FAULTLESS),
      'nothing',
    );
    expect([status, stderr]).toEqual([2, '没有.txt：没有这个文件或文件夹。\n']);
  });

  it.each([
    ['extract', '.'],
    ['fix', '--dry-run', '.'],
    ['rules'],
    ['explain', 'row-sum'],
    ['new', '--agency', '云岭市档案局', '--year', '2024'],
    ['--help'],
    ['--version'],
  ])('got less than there was: %s', async (...argv) => {
    const cwd = many(3, () => UNTIDY);
    expect(await unread(argv, cwd, 'nothing')).toEqual({ status: 2, stderr: '' });
    expect(readFileSync(join(cwd, nameOf(0)), 'utf8')).toBe(UNTIDY);
  });
});

describe.skipIf(process.platform !== 'linux')('a disk that is full', () => {
  it.each([
    ['check', '.'],
    ['check', '.', '--format', 'json'],
    ['extract', '.'],
    ['fix', '--dry-run', '.'],
    ['rules'],
    ['explain', 'row-sum'],
    ['new', '--agency', '云岭市档案局', '--year', '2024'],
    ['--help'],
    ['--version'],
  ])('takes nothing, and that is said: %s', async (...argv) => {
    const cwd = many(3, () => UNTIDY);
    expect(await full(argv, cwd)).toEqual({ status: 2, stderr: '不能写出：磁盘已满。\n' });
    expect((await full(argv, cwd, true)).status).toBe(2);
    expect(readFileSync(join(cwd, nameOf(0)), 'utf8')).toBe(UNTIDY);
  });

  it('stops fix before the next file, and says what is done', async () => {
    const cwd = many(5, () => UNTIDY);
    const { status, stderr } = await full(['fix', '.'], cwd);
    expect([status, stderr]).toEqual([2, '不能写出（磁盘已满），没有做完：改了 1 份，其余的没有动。\n']);
    expect(readFileSync(join(cwd, nameOf(0)), 'utf8')).toBe(TIDY);
    for (let at = 1; at < 5; at++) expect(readFileSync(join(cwd, nameOf(at)), 'utf8')).toBe(UNTIDY);
  });
});
