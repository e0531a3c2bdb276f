import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai } from './support/gongkai.ts';
import { root } from './support/root.ts';
import { start } from './support/start.ts';

const CLI = join(root, 'dist/cli.js');
const WRONG = sample(2019, [
  '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
  '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t9',
]);
const nameOf = (at: number) => `${String(at).padStart(4, '0')}.txt`;
const folderOfMany = (count: number, text: (at: number) => string = () => WRONG) =>
  folderOf(Object.fromEntries(Array.from({ length: count }, (_, at) => [nameOf(at), text(at)])));

/** A clock by which everything takes so long that helpers are called. */
function slowly(): () => number {
  let now = 0;
  return () => (now += 10_000);
}

interface Output {
  readonly files: readonly { readonly file: string }[];
  readonly summary: { readonly files: number; readonly skipped: number; readonly errors: number };
}

describe('check of many files', () => {
  it.each([['text'], ['json'], ['sarif'], ['github']])(
    'says the same with helpers as without, in the order of names: %s',
    async (format) => {
      const cwd = folderOfMany(90, (at) => (at % 7 === 3 ? '关于放假的通知' : at % 11 === 5 ? '' : WRONG));
      const argv = ['check', '--alone', '.', '0003.txt', '没有.txt', '--format', format, '--verbose'];
      const alone = await gongkai(argv, { cwd });
      expect(await gongkai(argv, { cwd, program: CLI, now: slowly() })).toMatchObject({
        status: alone.status,
        stdout: alone.stdout.replaceAll(/^已读.*\n/gm, ''),
      });
      const places = [...alone.stdout.matchAll(/\b\d{4}\.txt/g)].map(([name]) => name);
      expect(new Set(places).size).toBeGreaterThan(60);
      if (format === 'github') expect(places).toEqual(places.toSorted());
    },
  );

  it('does without helpers where none can be had', async () => {
    const cwd = folderOfMany(40);
    const { status, stdout } = await gongkai(['check', '.', '--format', 'json'], {
      cwd,
      program: join(cwd, '没有.js'),
      now: slowly(),
    });
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as Output).summary).toMatchObject({ files: 40, skipped: 0 });
  });

  it('reads standard input among files, wherever it stands', async () => {
    const names = Array.from({ length: 30 }, (_, at) => nameOf(at));
    const { stdout } = await gongkai(['check', ...names.slice(0, 20), '-', ...names.slice(20), '--format', 'json'], {
      cwd: folderOfMany(30),
      stdin: WRONG,
      program: CLI,
      now: slowly(),
    });
    const { files } = JSON.parse(stdout) as Output;
    expect(files.map(({ file }) => file)).toEqual([...names.slice(0, 20), '-', ...names.slice(20)]);
  });

  it('holds no more of the heap however many files are done', { timeout: 120_000 }, async () => {
    const cwd = folderOfMany(520);
    // What is compiled in the meantime takes room as well: nothing is.
    const options = ['--no-opt', '--no-sparkplug', '--expose-gc'];
    options.push('--import', join(import.meta.dirname, 'support/heap-watch.mjs'));
    const { said, closed } = start(['check', '.', '--format', 'json'], cwd, options);
    expect(await closed).toEqual([1, null]);
    const heaps = [...said.stderr.matchAll(/^heap (\d+)$/gm)].map(([, bytes]) => Number(bytes));
    expect(heaps.length).toBe(5);
    // What is said of 300 files has some 1.5 MB, what is known of them a hundred times that.
    expect(heaps[4]! - heaps[1]!).toBeLessThan(600_000);
  });
});

describe('check of a file that does not come', () => {
  it.each([
    ['text', /0039\.txt/],
    ['json', /0039\.txt/],
    ['github', /0039\.txt/],
  ])('has said by then what it found in those before: %s', async (format, last) => {
    const { child, until, closed, said } = start(['check', '--alone', '.', '-', '--format', format], folderOfMany(40));
    await until(last);
    const before = said.stdout.length;
    child.stdin!.end(WRONG);
    expect(await closed).toEqual([1, null]);
    expect(said.stdout.slice(before)).toContain('row-sum');
  });

  it.skipIf(process.platform === 'win32')('ends when it is interrupted, with what was found so far', async () => {
    const { child, until, closed, said } = start(['check', '--alone', '.', '-', '--format', 'json'], folderOfMany(40));
    await until(/0039\.txt/);
    child.kill('SIGINT');
    expect(await closed).toEqual([2, null]);
    const { files, summary } = JSON.parse(said.stdout) as Output;
    expect([files.length, summary.files, summary.errors]).toEqual([40, 40, 40]);
    expect(said.stderr).toContain('已中断：共 41 个文件，检查了 40 个，以上只是这些文件的结果。\n');
  });

  it.skipIf(process.platform === 'win32')('ends at once when it is interrupted in the middle', async () => {
    const cwd = folderOfMany(600);
    const { child, until, closed, said } = start(['check', '--alone', '.', '--format', 'json'], cwd);
    await until(/0007\.txt/);
    child.kill('SIGINT');
    expect(await closed).toEqual([2, null]);
    const { files, summary } = JSON.parse(said.stdout) as Output;
    expect(files.length).toBe(summary.files);
    expect(files.length).toBeGreaterThan(7);
    expect(files.map(({ file }) => file)).toEqual(Array.from({ length: files.length }, (_, at) => nameOf(at)));
    expect(said.stderr).toContain(`共 600 个文件，检查了 ${files.length} 个`);
  });
});
