import { describe, expect, it } from 'vitest';
import { blankReport } from '../../server/src/core/features/blank-report.ts';
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
