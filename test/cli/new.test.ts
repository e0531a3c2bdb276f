import { describe, expect, it } from 'vitest';
import { blankReport } from '../../server/src/core/features/blank-report.ts';
import { leaving, reportOf } from '../support/collection.ts';
import { folderOf } from './support/folder.ts';
import { gongkai, gongkaiProcess } from './support/gongkai.ts';

describe('gongkai new', () => {
  it.each([2019, 2020, 2021, 2024])('writes the blank report of %i, on the form due', async (year) => {
    const argv = ['new', '--agency', ' 云岭市档案局 ', '--year', String(year)];
    const ran = await gongkaiProcess(argv);
    expect(ran).toEqual({ status: 0, stdout: blankReport('云岭市档案局', year), stderr: '' });
  });

  it('writes what check takes for a report, of that agency and year', async () => {
    const { stdout } = await gongkai(['new', '--agency=云岭市档案局', '--year=2024']);
    const checked = await gongkai(['check', '--format', 'json', '-'], { stdin: stdout });
    expect((JSON.parse(checked.stdout) as { files: unknown[] }).files).toMatchObject([
      { report: { agency: '云岭市档案局', year: 2024, form: 2021 } },
    ]);
  });

  it.each([
    [['new'], '要写明 --agency。'],
    [['new', '--agency', '  ', '--year', '2024'], '要写明 --agency。'],
    [['new', '--agency', '云岭市档案局'], '要写明 --year。'],
    [['new', '--agency', '云岭市\n档案局', '--year', '2024'], '机关名称“云岭市\\u{A}档案局”里有换行'],
    [['new', '--agency', '云岭市档案局', '--year', '2018'], '年度要写作四位数字，2019 年及以后，却写了“2018”。'],
    [['new', '--agency', '云岭市档案局', '--year', '二〇二四'], '却写了“二〇二四”。'],
    [['new', '--agency', '云岭市档案局', '--year', '02024'], '却写了“02024”。'],
    [['new', '--agency', '云岭市档案局', '--year', '2024', 'a.txt'], '这个命令不带“a.txt”这样的参数。'],
  ])('refuses %j', async (argv, complaint) => {
    const { status, stdout, stderr } = await gongkai(argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(complaint);
    expect(stderr).toContain('用法见 gongkai new --help。');
  });
});

describe('gongkai new --after', () => {
  const LAST = reportOf({ year: 2022 }, leaving('3\t0\t0\t0\t0\t0\t3'));
  const run = (argv: readonly string[], files: Readonly<Record<string, string>> = { '去年.txt': LAST }) =>
    gongkai(['new', ...argv], { cwd: folderOf(files) });

  it('writes the report of the year after, and tells what it took over', async () => {
    const ran = await gongkaiProcess(['new', '--after', '去年.txt'], { cwd: folderOf({ '去年.txt': LAST }) });
    expect([ran.status, ran.stderr]).toEqual([0, '取自 去年.txt：上年结转 7 格，联系方式 2 处。\n']);
    expect(ran.stdout).toMatch(/^云岭市档案局2023年政府信息公开工作年度报告\n/);
    expect(ran.stdout).toContain('（地址：云岭市和平路1号；电话：0999-1234567）');
    expect(ran.stdout).toContain('二、上年结转政府信息公开申请数量\t\t\t3\t0\t0\t0\t0\t0\t3');
  });

  it('takes agency and year from the options where these are given', async () => {
    const { stdout } = await run(['--after', '去年.txt', '--agency', '云岭市档案馆', '--year', '2024']);
    expect(stdout).toMatch(/^云岭市档案馆2024年/);
  });

  it('says why nothing is carried over', async () => {
    const blank = reportOf({ year: 2022 }, leaving('\t\t\t\t\t\t'));
    const { status, stderr } = await run(['--after', 'a.txt'], { 'a.txt': blank });
    expect([status, stderr]).toEqual([0, expect.stringContaining('没有能够确定的数字')]);
    const merged = JSON.stringify({ collection: { merged: { 云岭市档案局: { from: 2023, of: ['云岭市档案馆'] } } } });
    const told = await run(['--after', 'a.txt'], { 'a.txt': LAST, '.gongkai.json': merged });
    expect([told.status, told.stderr]).toEqual([0, expect.stringContaining('由几家机关并成')]);
    expect(told.stdout).toContain('二、上年结转政府信息公开申请数量\t\t\t\t');
  });

  it.each([
    [['--after', '通知.txt'], '不像政府信息公开年报'],
    [['--after', '没有.txt'], '没有这个文件'],
    [['--after', '.'], '不是一个文件'],
    [['--after', '无名.txt'], '要写明 --agency。'],
  ])('refuses %j', async (argv, complaint) => {
    const nameless = LAST.split('\n').slice(1).join('\n').replaceAll('云岭市档案局', '本局');
    const { status, stdout, stderr } = await run(argv, { '通知.txt': '关于放假的通知', '无名.txt': nameless });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(complaint);
  });
});
