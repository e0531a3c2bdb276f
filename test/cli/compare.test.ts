import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai, gongkaiProcess } from './support/gongkai.ts';

const NEW = sample(2021, ['四、结转下年度继续办理\t1', '四、结转下年度继续办理\t4']);
const OLD = sample(2021).replaceAll('2023', '2022').replaceAll('2024', '2023');
const FILES = { '旧.txt': OLD, '新.txt': NEW, '前.txt': sample(2019), '通知.txt': '关于放假的通知' };

interface Json {
  readonly version: number;
  readonly rows: { table: string; row: string; column: string; before: unknown; after: unknown; comparable?: false }[];
  readonly same: string[];
}

async function compared(...argv: string[]): Promise<Json> {
  const { stdout } = await gongkai(['compare', ...argv, '--format', 'json'], { cwd: folderOf(FILES) });
  return JSON.parse(stdout) as Json;
}

describe('gongkai compare', () => {
  it('writes every cell as JSON, member by member', async () => {
    const { version, rows, same } = await compared('旧.txt', '新.txt');
    expect(version).toBe(1);
    expect(rows).toContainEqual({
      table: 'requests',
      row: 'carried-out',
      column: 'natural-person',
      before: 1,
      after: 4,
    });
    expect(rows.filter(({ before, after }) => before !== after)).toHaveLength(1);
    expect(same).toContain('优化栏目设置，方便公众查阅');
  });

  it('says which cells have no counterpart in another form', async () => {
    const { rows } = await compared('前.txt', '新.txt');
    const of = (row: string, column: string) => rows.find((each) => each.row === row && each.column === column);
    expect(of('normative', 'made')).toEqual({
      ...{ table: 'disclosure', row: 'normative', column: 'made' },
      ...{ before: 2, after: null, comparable: false },
    });
    expect(of('normative', 'valid')).toMatchObject({ before: null, after: 9, comparable: false });
    expect(of('new', 'total')).not.toHaveProperty('comparable');
  });

  it('shows people what has changed first, in aligned columns', async () => {
    const { status, stdout } = await gongkai(['compare', '旧.txt', '新.txt'], { cwd: folderOf(FILES) });
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 6)).toEqual([
      '云岭市档案局 2022 年（2021 年式样） 与 云岭市档案局 2023 年（2021 年式样） 对照',
      '',
      '有变化的 1 格：',
      '  行                      列      2022  2023  变化',
      '第三部分的表',
      '  四、结转下年度继续办理  自然人     1     4  ＋3',
    ]);
    expect(stdout).toContain('相同的句子（数字和日期不计）');
  });

  it('writes a page and a sheet', async () => {
    const cwd = folderOf(FILES);
    for (const output of ['对照.html', '对照.xlsx']) {
      const { status, stdout } = await gongkai(['compare', '旧.txt', '新.txt', '-o', output], { cwd });
      expect([status, stdout]).toEqual([0, `写成了 ${output}。\n`]);
    }
    expect(readFileSync(join(cwd, '对照.html'), 'utf8')).toContain('有变化');
    expect(readFileSync(join(cwd, '对照.xlsx'), 'latin1').startsWith('PK')).toBe(true);
    const over = await gongkai(['compare', '旧.txt', '新.txt', '-o', '新.txt'], { cwd });
    expect([over.status, readFileSync(join(cwd, '新.txt'), 'utf8')]).toEqual([2, NEW]);
  });

  it('says what makes it doubtful that these were meant', async () => {
    const files = { ...FILES, '别.txt': OLD.replaceAll('云岭市档案局', '云岭市水务局') };
    const { stderr } = await gongkai(['compare', '新.txt', '别.txt'], { cwd: folderOf(files) });
    expect(stderr).toBe(
      '两份年报不是同一机关的：云岭市档案局、云岭市水务局。\n' +
        '前一份是 2023 年度的，后一份是 2022 年度的：先写旧的，再写新的。\n',
    );
  });

  it.each([
    [['compare', '旧.txt'], '要写两份年报'],
    [['compare', '旧.txt', '新.txt', '前.txt'], '要写两份年报'],
    [['compare', '旧.txt', '.'], '“.”不是一个文件'],
    [['compare', '旧.txt', '没有.txt'], '没有这个文件'],
    [['compare', '旧.txt', '通知.txt'], '不像政府信息公开年报'],
    [['compare', '旧.txt', '新.txt', '--format', 'csv'], '可用的有 text、json、html、xlsx'],
  ])('%j is refused', async (argv, sentence) => {
    const { status, stdout, stderr } = await gongkai(argv, { cwd: folderOf(FILES) });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });

  it('runs as a process of its own, in English too', async () => {
    const { status, stdout } = await gongkaiProcess(['compare', '旧.txt', '新.txt', '--lang', 'en'], {
      cwd: folderOf(FILES),
    });
    expect(status).toBe(0);
    expect(stdout).toContain('Cells that changed: 1');
  });
});
