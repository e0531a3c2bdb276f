import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderAny } from '../support/all-layouts.ts';
import { type ReportModel, balanced, uniform, withFigure } from '../support/model.ts';
import { folderOf } from './support/folder.ts';
import { gongkai, gongkaiProcess } from './support/gongkai.ts';

const WHOLE = balanced(uniform(2021, '2'));
const report = (agency: string, change: Partial<ReportModel> = {}): string =>
  renderAny({ ...WHOLE, agency, ...change }, 'L3');
const FILES = {
  '年报/档案.txt': report('云岭市档案局'),
  '年报/水务.txt': report('云岭市水务局'),
  '年报/政府.txt': report('云岭市人民政府'),
  '年报/旧.txt': report('云岭市水务局', { year: 2022 }),
};
const WRONG = renderAny(withFigure({ ...WHOLE, agency: '云岭市体育局' }, 'requests', 'granted', 'total', '99'), 'L3');
const ASKED = ['rollup', '--agency', '云岭市人民政府', '--year', '2023', '年报'];

describe('gongkai rollup', () => {
  it('says as JSON what became of each report, with the sums, member by member', async () => {
    const { status, stdout } = await gongkai([...ASKED, '--format', 'json'], { cwd: folderOf(FILES) });
    const { version, members, tables } = JSON.parse(stdout) as {
      version: number;
      members: unknown[];
      tables: Record<string, Record<string, Record<string, number | null>>>;
    };
    expect([status, version]).toEqual([0, 1]);
    expect(members).toEqual([
      { agency: '云岭市人民政府', file: '年报/政府.txt', counted: false, why: '汇总机关自己的年报，不计入。' },
      { agency: '云岭市水务局', file: '年报/旧.txt', counted: false, why: '是 2022 年度的。' },
      { agency: '云岭市档案局', file: '年报/档案.txt', counted: true, why: null },
      { agency: '云岭市水务局', file: '年报/水务.txt', counted: true, why: null },
    ]);
    expect(tables.requests!['carried-out']).toEqual({
      ...{ 'natural-person': 4, enterprise: 4, research: 4, social: 4, 'legal-service': 4, other: 4 },
      total: 24,
    });
    expect(tables.disclosure!.normative).toEqual({ issued: null, repealed: null, valid: null });
    expect(tables.review!.reconsideration!.total).toBeNull();
  });

  it('writes a report that holds every equation, and never over a file', async () => {
    const cwd = folderOf(FILES);
    const run = () => gongkai([...ASKED, '-o', '汇总.txt'], { cwd });
    const { status, stdout } = await run();
    expect(status).toBe(0);
    expect(stdout).toContain('计入 2 份，缺 0 份，没有计入 1 份。');
    expect(stdout).toContain('写成了 汇总.txt。');
    const { stdout: overview } = await gongkai(['overview', '汇总.txt', '--format', 'json'], { cwd });
    // The table of part four is no sum, and blank.
    expect(overview).toContain('"identities":{"held":39,"all":42}');
    expect((await run()).stdout).toContain('没有变');
    const other = await gongkai([...ASKED, '-o', '年报/旧.txt'], { cwd });
    expect([other.status, readFileSync(join(cwd, '年报/旧.txt'), 'utf8')]).toEqual([2, FILES['年报/旧.txt']]);
  });

  it('writes the report to standard output and the account beside it', async () => {
    const { stdout, stderr } = await gongkai(ASKED, { cwd: folderOf(FILES) });
    expect(stdout).toMatch(/^云岭市人民政府2023年政府信息公开工作年度报告\n/);
    expect(stderr).toContain('  云岭市水务局（年报/水务.txt）\n');
    expect(stderr).toContain('另有 1 份不是这一年度的，没有计入。');
  });

  it('leaves out a report whose sums are wrong, says so, and does not call it well', async () => {
    const { status, stderr } = await gongkai(ASKED, { cwd: folderOf({ ...FILES, '年报/体育.txt': WRONG }) });
    expect(status).toBe(1);
    expect(stderr).toContain('云岭市体育局（年报/体育.txt）：有 ');
    expect(stderr).toContain('勾稽关系不成立');
  });

  it('says which file holds two reports, of which it counts the first', async () => {
    const two = report('云岭市教育局') + report('云岭市体育局');
    const { status, stderr } = await gongkai(ASKED, { cwd: folderOf({ ...FILES, '年报/合.txt': two }) });
    expect(status).toBe(1);
    expect(stderr).toContain('年报/合.txt：各部分的标题都有两遍，像是两份年报放在一个文件里，只算了前一份。');
    expect(stderr).toContain('计入 3 份');
  });

  it('goes by the list of members in the settings, and misses by name who has no report', async () => {
    const list = { members: { 云岭市人民政府: ['云岭市档案局', '云岭市教育局'] } };
    const cwd = folderOf({ ...FILES, '.gongkai.json': JSON.stringify({ collection: list }) });
    const { status, stderr } = await gongkai(ASKED, { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain('缺：\n  云岭市教育局\n');
    expect(stderr).toContain('云岭市水务局（年报/水务.txt）：不在成员名单里。');
    expect(stderr).not.toContain('没有写明成员名单');
  });

  it('writes nothing where nothing is counted', async () => {
    const cwd = folderOf({ '年报/政府.txt': FILES['年报/政府.txt'] });
    const { status, stderr } = await gongkai([...ASKED, '-o', '汇总.txt'], { cwd });
    expect([status, stderr]).toEqual([2, '没有可以计入的年报，没有写。\n']);
    expect(() => readFileSync(join(cwd, '汇总.txt'))).toThrow('ENOENT');
  });

  it.each([
    [['rollup', '--year', '2023', '年报'], '要写明 --agency'],
    [['rollup', '--agency', '云岭市人民政府', '年报'], '要写明 --year'],
    [['rollup', '--agency', '云岭市人民政府', '--year', '23', '年报'], '年度要写作四位数字'],
    [['rollup', '--agency', '云岭市人民政府', '--year', '2023'], '没有写要读的文件'],
    [[...ASKED, '-o', '-'], '-o 后面要写文件的名字'],
    [[...ASKED, '--format', 'html'], '可用的有 text、json'],
  ])('%j is refused', async (argv, sentence) => {
    const { status, stdout, stderr } = await gongkai(argv, { cwd: folderOf(FILES) });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });

  it('runs as a process of its own, in English too', async () => {
    const { status, stderr } = await gongkaiProcess([...ASKED, '--lang', 'en'], { cwd: folderOf(FILES) });
    expect(status).toBe(0);
    expect(stderr).toContain('云岭市人民政府 2023: counted 2, missing 0, left out 1.');
  });
});
