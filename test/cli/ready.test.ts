import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai } from './support/gongkai.ts';

const TOTAL = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1';
const WRONG = sample(2021, [TOTAL, TOTAL.replace('\t1\t', '\t5\t')]);

describe('gongkai check --ready', () => {
  it('is 0 where nothing is left that a program can see', async () => {
    const cwd = folderOf({ '年报.txt': sample(2021) });
    const { status, stdout, stderr } = await gongkai(['check', '--ready', '年报.txt'], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^年报\.txt\n可以公布了吗：.*\n\n程序能查的都没有问题。请再逐项核对程序看不出的各项。\n/);
    expect(stdout).toContain('\n□ 经过本机关负责人审签。\n');
  });

  it('is 1 where a report has something left, and says what of each', async () => {
    const cwd = folderOf({ 'a.txt': sample(2021), 'b.txt': WRONG });
    const { status, stdout } = await gongkai(['check', '--ready', '.'], { cwd });
    expect(status).toBe(1);
    expect(stdout.match(/^可以公布了吗/gm)).toHaveLength(2);
    expect(stdout).toMatch(/\n要改正的错误（1 处）\n□ .*应为 1，写作 5/);
  });

  it('heeds the settings', async () => {
    const rules = JSON.stringify({ rules: { 'row-sum': 'off', 'column-balance': 'off' } });
    const cwd = folderOf({ '年报.txt': WRONG, '.gongkai.json': rules });
    expect((await gongkai(['check', '--ready', '年报.txt'], { cwd })).status).toBe(0);
  });

  it('is 2 where there is no report, or in another format', async () => {
    const cwd = folderOf({ '纪要.txt': '会议纪要' });
    expect((await gongkai(['check', '--ready', '纪要.txt'], { cwd })).status).toBe(2);
    const { status, stderr } = await gongkai(['check', '--ready', '--format', 'json', '纪要.txt'], { cwd });
    expect([status, stderr.split('\n')[0]]).toEqual([2, '--ready 只写给人看的文字，不与 --format 的其他格式同用。']);
  });
});
