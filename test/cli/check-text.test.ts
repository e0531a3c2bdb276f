import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai } from './support/gongkai.ts';

/** 四、结转下年度继续办理: its total no longer adds up, and neither does the total's column. */
const WRONG_TOTAL = sample(2019, [
  '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
  '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t9',
]);
const FAULTLESS = sample(2019);
const NONE = '检查年报 1 份（编码 utf-8）：没有发现问题。\n';

describe('gongkai check', () => {
  it('shows place, level, message, rule, and the row with the cell marked', async () => {
    const cwd = folderOf({ '年报.txt': WRONG_TOTAL });
    const { status, stdout, stderr } = await gongkai(['check', '年报.txt', '--rule', 'column-balance=off'], { cwd });
    expect(stdout).toMatch(
      /^年报\.txt:55:25 {2}错误 {2}应为 1，写作 9（多 8）：“四、结转下年度继续办理”的“总计”一格.* {2}row-sum\n {4}四、结转下年度继续办理 {2}1 0 0 0 0 0 ⟦9⟧\n检查年报 1 份（编码 utf-8）：错误 1，警告 0，信息 0，提示 0。\n$/,
    );
    expect([status, stderr]).toEqual([1, '']);
  });

  it('shows the line around other places', async () => {
    const text = sample(2019, ['四、政府信息公开行政复议、行政诉讼情况\n', '']);
    const { stdout } = await gongkai(['check', '-'], { stdin: text });
    expect(stdout).toMatch(/^标准输入:\d+:\d+ {2}错误 {2}请在表前补上第四部分.* {2}missing-section\n/m);
  });

  it('says in one line that nothing is wrong', async () => {
    expect(await gongkai(['check', '-'], { stdin: FAULTLESS })).toEqual({ status: 0, stdout: NONE, stderr: '' });
  });

  it('speaks English', async () => {
    const { stdout, stderr } = await gongkai(['check', '-', 'no.txt', '--lang', 'en'], { stdin: WRONG_TOTAL });
    expect(stdout).toMatch(/^standard input:55:25 {2}error {2}/);
    expect(stdout).toMatch(
      /\nReports checked: 1 \(encoding utf-8\)\. Errors: 1, warnings: 0, information: 0, hints: 0\.\n$/,
    );
    expect(stderr).toBe('no.txt: no such file or folder.\n');
  });

  it('tells of each file its encoding, its identities and whether it was passed over only when asked', async () => {
    const cwd = folderOf({ '夹/年报.txt': WRONG_TOTAL, '夹/通知.txt': '关于放假的通知', '夹/空.txt': '\n' });
    const brief = await gongkai(['check', '夹', '--fail-on', 'never'], { cwd });
    expect(brief.stdout).toMatch(/检查年报 1 份（编码 utf-8），略过其他文件 2 个：错误 1，警告 0，信息 0，提示 0。\n$/);
    expect(brief.stdout).not.toMatch(/：编码|通知/);
    const { status, stdout, stderr } = await gongkai(['check', '夹', '--fail-on', 'never', '--verbose'], { cwd });
    expect(stdout).toContain('夹/年报.txt：编码 utf-8；勾稽关系 38/40 成立（式样共有 40 条）。\n');
    expect(stdout).toContain('夹/通知.txt：不是年报，略过。\n');
    expect([status, stderr]).toEqual([0, '']);
  });

  it('colours on a terminal that wants it', async () => {
    const plain = await gongkai(['check', '-'], { stdin: WRONG_TOTAL, isTerminal: true });
    expect(plain.stdout).not.toContain('\u001b');
    const { stdout } = await gongkai(['check', '-'], { stdin: WRONG_TOTAL, isTerminal: true, hasColour: true });
    expect(stdout).toContain('\u001b[31m错误\u001b[39m');

    expect(stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  });
});

describe('exit status', () => {
  const warned = sample(2019, ['一、总体情况', '1、总体情况']);
  it.each([
    [0, warned, []],
    [1, warned, ['--fail-on', 'warning']],
    [1, warned, ['--fail-on', 'hint']],
    [0, warned, ['--fail-on', 'never']],
    [0, warned, ['--fail-on', 'hint', '--rule', 'section-number=off']],
    [1, warned, ['--rule', 'section-number=error']],
    [1, WRONG_TOTAL, []],
    [1, WRONG_TOTAL, ['--fail-on', 'Warning']],
    [0, WRONG_TOTAL, ['--fail-on', 'never']],
    [0, WRONG_TOTAL, ['--rule', 'row-sum=hint', '--rule=column-balance=off']],
    [0, WRONG_TOTAL, ['--rule', 'row-sum=off', '--rule', 'column-balance=warning']],
  ])('is %i (%#)', async (status, stdin, options) => {
    expect((await gongkai(['check', '-', ...options], { stdin })).status).toBe(status);
  });

  it.each([
    [[], '没有写要读的文件、文件夹或通配符；从标准输入读，写作 -。'],
    [['-', '--format', 'xml'], '选项 --format 不接受“xml”，可用的有 text、json、github、sarif。'],
    [
      ['-', '--fail-on', 'info'],
      '选项 --fail-on 不接受“info”，可用的有 error、warning、information、hint、never、off。',
    ],
    [['-', '--rule', 'row-sum'], '选项 --rule 要写成“规则名=级别”，例如 row-sum=warning，却写了“row-sum”。'],
    [['-', '--rule', 'row-sun=off'], '没有“row-sun”这条规则，最接近的有 row-sum。'],
    [['-', '--rule', '.*=off'], '没有“.*”这条规则。'],
    [
      ['-', '--rule', 'row-sum=no'],
      '选项 --rule row-sum 不接受“no”，可用的有 error、warning、information、hint、off。',
    ],
    [['-', '--lang', 'fr'], '选项 --lang 不接受“fr”，可用的有 zh-cn、en。'],
  ])('is 2 for wrong usage: %j', async (argv, complaint) => {
    expect(await gongkai(['check', ...argv])).toEqual({
      status: 2,
      stdout: '',
      stderr: `${complaint}\n用法见 gongkai check --help。\n`,
    });
  });
});
