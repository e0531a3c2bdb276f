import { once } from 'node:events';
import { createWriteStream, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { HAS_PIPES, makePipe } from './support/pipe.ts';
import { start } from './support/start.ts';

/** The report of 2023, which brings 2 requests forward, and the one of 2022, which leaves 1. */
const NOW = sample(2021);
const BEFORE = NOW.replaceAll('2023', '2022').replaceAll('2024', '2023');
const OTHER = NOW.replaceAll('云岭市档案局', '云岭市体育局');
/** What is said of reports that are the same is not asked here. */
const QUIET = '{"rules":{"copied-text":"off","valid-carry-over":"off","shared-text":"off","duplicate-report":"off"}}';
const nameOf = (at: number) => `${String(at).padStart(2, '0')}.txt`;

interface Output {
  readonly files: readonly {
    readonly file: string;
    readonly diagnostics: readonly { readonly code: string; readonly fixes: readonly unknown[] }[];
  }[];
  readonly summary: { readonly files: number; readonly skipped: number };
}

/**
 * Runs the command line on the folder `年报` and a pipe, in front of it or behind it; while it waits for the pipe, which
 * holds a report then, the folder is changed.
 */
async function runWhile(
  command: readonly string[],
  files: Readonly<Record<string, string>>,
  { isFirst, change }: { readonly isFirst: boolean; readonly change: (folder: string) => void },
) {
  const inFolder = (folder: string, each: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(each).map(([name, text]) => [`${folder}/${name}`, text]));
  const cwd = folderOf({ '.gongkai.json': QUIET, ...inFolder('年报', files), ...inFolder('后', many(7)) });
  const pipe = makePipe(cwd, '后/管');
  // Files are taken by eights, one eight after the other where there is as much to look up for both.
  const { closed, said } = start([...command, ...(isFirst ? ['后/管', '年报'] : ['年报', '后/管', '后'])], cwd);
  const writer = createWriteStream(pipe);
  await once(writer, 'open');
  change(join(cwd, '年报'));
  writer.end(OTHER);
  const [status] = (await closed) as [number | null];
  return { status, ...said };
}

/** So many that those at the end are not looked at while the first is waited for. */
const many = (length: number) => Object.fromEntries(Array.from({ length }, (_, at) => [nameOf(at), OTHER]));
const MANY = many(30);

describe.skipIf(!HAS_PIPES)('a folder that changes while it is read', () => {
  const change = (folder: string): void => {
    rmSync(join(folder, nameOf(26)));
    writeFileSync(join(folder, nameOf(27)), '关于放假的通知');
    writeFileSync(join(folder, nameOf(28)), NOW);
    writeFileSync(join(folder, nameOf(29)), Buffer.from([0, 1, 2, 3]));
  };

  it('is checked as it is then; what is gone is told, and the rest is done', async () => {
    const files = { ...MANY, [nameOf(25)]: BEFORE };
    const { status, stdout, stderr } = await runWhile(['check', '--format', 'json'], files, { isFirst: true, change });
    expect(status).toBe(2);
    expect(stderr).toMatch(/年报\/26\.txt：不能读取（ENOENT）/);
    expect(stderr).toMatch(/年报\/29\.txt：/);
    const { files: checked, summary } = JSON.parse(stdout) as Output;
    expect([summary.files, summary.skipped]).toEqual([28, 3]);
    const found = checked.filter(({ diagnostics }) => diagnostics.length > 0);
    expect(found.map(({ file, diagnostics }) => [file, diagnostics.map(({ code }) => code)])).toEqual([
      ['年报/28.txt', ['carry-over']],
    ]);
  });

  it('has a row for each report that is left in an overview, and says what is not', async () => {
    const { status, stdout } = await runWhile(['overview', '--format', 'json'], MANY, { isFirst: true, change });
    const { reports, unread } = JSON.parse(stdout) as {
      reports: { file: string }[];
      unread: { file: string; why: string }[];
    };
    expect([status, reports.length]).toEqual([2, 28]);
    expect(unread.map(({ file }) => file)).toEqual(['年报/26.txt', '年报/27.txt', '年报/29.txt']);
    expect(unread[0]!.why).toContain('ENOENT');
  });

  it.each([
    ['gone', (folder: string) => rmSync(join(folder, '01.txt'))],
    ['another one', (folder: string) => writeFileSync(join(folder, '01.txt'), OTHER)],
  ])('tells what was found in a report that is %s by then, and offers no repair of it', async (_, after) => {
    const files = { ...many(8), '00.txt': BEFORE, '01.txt': NOW };
    const { status, stdout } = await runWhile(['check', '--format', 'json'], files, { isFirst: false, change: after });
    const [found] = (JSON.parse(stdout) as Output).files.filter(({ diagnostics }) => diagnostics.length > 0);
    expect([status, found!.file]).toEqual([0, '年报/01.txt']);
    expect(found!.diagnostics).toMatchObject([{ code: 'carry-over', fixes: [] }]);
  });
});

describe('a file that holds two reports', () => {
  const files = { '两份.txt': BEFORE + NOW, '体育.txt': OTHER, '.gongkai.json': QUIET };

  it('is told to, and the first of them counts', async () => {
    const cwd = folderOf(files);
    const { said, closed } = start(['overview', '.', '--format', 'json'], cwd);
    expect(await closed).toEqual([0, null]);
    expect(said.stderr).toContain('两份.txt：各部分的标题都有两遍');
    const { reports } = JSON.parse(said.stdout) as { reports: { file: string; year: number }[] };
    expect(reports.map(({ file, year }) => [file, year])).toEqual([
      ['两份.txt', 2022],
      ['体育.txt', 2023],
    ]);
  });

  it('is found to by its headings in a check, and held against others by its first', async () => {
    const cwd = folderOf({ ...files, '今.txt': NOW });
    const { said, closed } = start(['check', '.', '--format', 'json'], cwd);
    await closed;
    const { files: checked } = JSON.parse(said.stdout) as Output;
    const codesOf = (name: string) => checked.find(({ file }) => file === name)!.diagnostics.map(({ code }) => code);
    expect(codesOf('两份.txt')).toContain('duplicate-section');
    expect(codesOf('今.txt')).toEqual(['carry-over']);
  });
});
