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

  it.each(['--fail-on=warning', '--verbose', '--records'])(
    'is 2 beside %s, which it has no use for',
    async (option) => {
      const cwd = folderOf({ '年报.txt': sample(2021) });
      const { status, stderr } = await gongkai(['check', '--ready', option, '年报.txt'], { cwd });
      expect([status, stderr.split('\n')[0]]).toEqual([2, `--ready 不与 ${option.split('=')[0]} 同用。`]);
    },
  );

  it('is 1 where only the settings are wrong, and says what of them', async () => {
    const accepted = [{ rule: 'row-sum', file: '年报.txt', text: '没有这样的一行' }];
    const settings = JSON.stringify({ rules: { 'row-smu': 'off' }, accepted });
    const cwd = folderOf({ '年报.txt': sample(2021), '.gongkai.json': settings });
    const { status, stdout } = await gongkai(['check', '--ready', '年报.txt'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/\n\n\.gongkai\.json\n□ .*row-smu.*\n/);
    expect(stdout).toContain('程序能查的都没有问题。');
  });

  it('holds several reports together, unless each is asked for by itself', async () => {
    const now = sample(2021);
    const cwd = folderOf({ 'a.txt': now.replaceAll('2023', '2022').replaceAll('2024', '2023'), 'b.txt': now });
    const together = await gongkai(['check', '--ready', '.'], { cwd });
    expect(together.status).toBe(1);
    expect(together.stdout).toMatch(/□ 第三部分的表，“二、上年结转”这一行：.*“自然人”本年 2，上年 1/);
    const alone = await gongkai(['check', '--ready', '--alone', '.'], { cwd });
    expect([alone.status, alone.stdout.match(/^可以公布了吗/gm)?.length]).toEqual([0, 2]);
  });
});
