import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRecordLine } from '../../server/src/core/across/record-line.ts';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai, gongkaiProcess } from './support/gongkai.ts';

/** A report of an invented office. */
const report = (agency: string, year: number): string =>
  sample(2021)
    .replaceAll('云岭市档案局', agency)
    .replaceAll('2024', String(year + 1))
    .replaceAll('2023', String(year));
const WRONG = report('云岭市体育局', 2023).replace('四、结转下年度继续办理\t1', '四、结转下年度继续办理\t8');

const FILES = {
  '年报/水务.txt': report('云岭市水务局', 2021),
  '年报/水务新.txt': report('云岭市水务局', 2023),
  '年报/体育.txt': WRONG,
  '年报/通知.txt': '关于放假的通知',
  '年报/旧表.xls': '旧表',
};

interface Json {
  readonly version: number;
  readonly reports: Record<string, unknown>[];
  readonly missing: unknown[];
  readonly unread: { readonly file: string; readonly why: string }[];
}

async function overviewOf(argv: readonly string[], cwd: string): Promise<Json> {
  const { stdout } = await gongkai(['overview', ...argv, '--format', 'json'], { cwd });
  return JSON.parse(stdout) as Json;
}

describe('gongkai overview', () => {
  it('writes as JSON a row a report, what is missing and what was not read, member by member', async () => {
    const { version, reports, missing, unread } = await overviewOf(['年报'], folderOf(FILES));
    expect(version).toBe(1);
    expect(reports.map(({ file, state, errors }) => [file, state, errors])).toEqual([
      ['年报/水务.txt', 'fine', 0],
      ['年报/水务新.txt', 'fine', 0],
      ['年报/体育.txt', 'error', 1],
    ]);
    expect(reports[0]).toEqual({
      file: '年报/水务.txt',
      agency: '云岭市水务局',
      year: 2021,
      form: 2021,
      state: 'fine',
      identities: { held: 42, all: 42 },
      errors: 0,
      warnings: 0,
      received: 15,
      carriedOut: 1,
    });
    expect(missing).toEqual([{ agency: '云岭市水务局', year: 2022 }]);
    expect(unread).toEqual([
      { file: '年报/通知.txt', why: '不像政府信息公开年报。' },
      { file: '年报/旧表.xls', why: '这类文件不能读取，请另存为 .docx、.xlsx 或文本。' },
    ]);
  });

  it('is a table for people, aligned, with what is missing and not read below it', async () => {
    const { status, stdout } = await gongkai(['overview', '年报'], { cwd: folderOf(FILES) });
    expect(status).toBe(0);
    expect(stdout).toBe(
      [
        '机关          年度  式样  状态  勾稽   错误  警告  新收  结转  文件',
        '云岭市水务局  2021  2021  无误  42/42     0     0    15     1  年报/水务.txt',
        '云岭市水务局  2023  2021  无误  42/42     0     0    15     1  年报/水务新.txt',
        '云岭市体育局  2023  2021  有错  40/42     1     0    15     1  年报/体育.txt',
        '',
        '年报 3 份：无误 2，有警告 0，有错 1，未填 0。',
        '',
        '没有年报的：',
        '  云岭市水务局：2022',
        '',
        '没有读的：',
        '  年报/通知.txt：不像政府信息公开年报。',
        '  年报/旧表.xls：这类文件不能读取，请另存为 .docx、.xlsx 或文本。',
        '',
      ].join('\n'),
    );
  });

  it('holds the years of an agency against each other', async () => {
    const cwd = folderOf({ '一.txt': report('云岭市水务局', 2022), '二.txt': report('云岭市水务局', 2023) });
    const { reports } = await overviewOf(['.'], cwd);
    // One was left for the next year, two are said to have come from it; and the text is the same.
    expect(reports.map(({ year, state, warnings }) => [year, state, warnings])).toEqual([
      [2022, 'fine', 0],
      [2023, 'warning', 2],
    ]);
  });

  it('writes records that read back', async () => {
    const { stdout } = await gongkai(['overview', '年报', '--format', 'jsonl'], { cwd: folderOf(FILES) });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[0]!)).toMatchObject({ version: 1, file: '年报/水务.txt', state: 'fine', received: 15 });
    expect(readRecordLine(lines[0]!)).toMatchObject({
      file: '年报/水务.txt',
      record: { agency: '云岭市水务局', year: 2021 },
    });
  });

  it.each(['csv', 'text', 'json', 'jsonl', 'html', 'xlsx'])(
    'names that look like formulas or markup do no harm in %s',
    async (format) => {
      const cwd = folderOf({ '=cmd(),"<b>.txt': report('=1+1云岭市水务局', 2023) });
      const { status } = await gongkai(
        ['overview', '.', '--format', format, '-o', `出.${format === 'text' ? 'txt' : format}`],
        { cwd },
      );
      expect(status).toBe(0);
      const written = readFileSync(join(cwd, `出.${format === 'text' ? 'txt' : format}`), 'utf8');
      if (format === 'csv') expect(written).toMatch(/\r\n'=1\+1云岭市水务局,2023,.*,"'=cmd\(\),""<b>\.txt"\r\n$/);
      if (format === 'html') {
        expect(written).not.toContain('<b>');
        expect(written).toContain('=cmd(),&quot;&lt;b&gt;.txt');
      }
      if (format === 'xlsx') expect(written.startsWith('PK')).toBe(true);
    },
  );

  it('is CSV that Excel takes for UTF-8, each number in a column of its own', async () => {
    const { stdout } = await gongkai(['overview', '年报', '--format=csv'], { cwd: folderOf(FILES) });
    expect(stdout.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFF机关,年度,式样,状态,勾稽成立,勾稽共有,错误,警告,新收,结转,文件',
      '云岭市水务局,2021,2021,无误,42,42,0,0,15,1,年报/水务.txt',
    ]);
  });

  it('is one page that loads and runs nothing, with all findings and figures, and no report itself', async () => {
    const cwd = folderOf(FILES);
    expect((await gongkai(['overview', '年报', '-o', '年报/总览.html'], { cwd })).status).toBe(0);
    const page = readFileSync(join(cwd, '年报/总览.html'), 'utf8');
    expect(page).toContain('default-src &#39;none&#39;; style-src &#39;sha256-');
    expect(page).not.toMatch(/<script|src=|url\(|@import/);
    expect(page).toContain('“四、结转下年度继续办理”，自然人');
    expect(page).toContain('改为 1');
    const again = await overviewOf(['年报'], cwd);
    expect(again.reports).toHaveLength(3);
  });

  it('is a workbook whose names stay in sight and filter, whose numbers are numbers and whose words are no formulas', async () => {
    const cwd = folderOf({ '一.txt': report('=1+1云岭市水务局', 2023), '二.txt': WRONG });
    await gongkai(['overview', '.', '-o', '总览.xlsx'], { cwd });
    const parts = unzipSync(readFileSync(join(cwd, '总览.xlsx')));
    const part = (name: string) => strFromU8(parts[name]!);
    expect([...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      '总览',
      '问题清单',
      '数字',
    ]);
    const [rows, , figures] = [1, 2, 3].map((at) => part(`xl/worksheets/sheet${at}.xml`));
    expect(rows).toContain('<pane ySplit="1" xSplit="1"');
    expect(rows).toContain('<autoFilter ref="A1:K3"/>');
    expect(figures).toContain('<pane ySplit="3" xSplit="2"');
    expect(figures).toContain('<autoFilter ref="A3:GU5"/>');
    // New requests of the first report, and its name.
    expect(rows).toMatch(/<c r="I2"(?: s="\d+")?><v>15<\/v><\/c>/);
    expect(rows).toMatch(/<c r="A2"[^>]*t="s"/);
    expect([rows, figures].join('')).not.toContain('<f>');
    expect(part('xl/sharedStrings.xml')).toContain('=1+1云岭市水务局');
  });

  it('takes its format from the name of the file, and writes over what it wrote itself, but over no report', async () => {
    const cwd = folderOf(FILES);
    const run = (output: string) => gongkai(['overview', '年报', '-o', output], { cwd });
    expect((await run('年报/总览.xlsx')).stdout).toBe('写成了 年报/总览.xlsx。\n');
    writeFileSync(join(cwd, '年报/体育.txt'), report('云岭市体育局', 2023));
    expect((await run('年报/总览.xlsx')).stdout).toBe('写成了 年报/总览.xlsx。\n');
    expect((await run('总览.json')).status).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, '总览.json'), 'utf8'))).toMatchObject({ version: 1 });
    const refused = await run('年报/水务.txt');
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('那里已经有一份年报')]);
    expect((await run('年报/通知.txt')).stderr).toContain('它是这次要读的文件');
    expect(readFileSync(join(cwd, '年报/通知.txt'), 'utf8')).toBe('关于放假的通知');
    mkdirSync(join(cwd, '夹.csv'));
    expect((await run('夹.csv')).stderr).toContain('不是普通文件');
    expect((await run('没有/总览.csv')).stderr).toContain('文件夹“没有”不存在');
  });

  it('does the rest where a file is no report or cannot be read, and fails', async () => {
    const cwd = folderOf({ ...FILES, '年报/坏.txt': Buffer.alloc(300) });
    const { status, stdout } = await gongkai(['overview', '年报', '没有.txt'], { cwd });
    expect(status).toBe(2);
    expect(stdout).toContain('年报 3 份');
    expect(stdout).toContain('年报/坏.txt：不是文本文件。');
  });

  it.each([
    [['overview'], '没有写要读的文件'],
    [['overview', '.', '--format', 'xlsx'], '要用 -o 写明文件'],
    [['overview', '.', '-o', '-'], '-o 后面要写文件的名字'],
    [['overview', '.', '--format', 'doc'], '可用的有 text、csv、json、jsonl、html、xlsx'],
    [['overview', '.', '-o', '总览.docx'], '不是 text 文件的名字'],
    [['overview', '.', '-o', '总览.xlsx', '--format', 'html'], '不是 html 文件的名字'],
  ])('%j is refused', async (argv, sentence) => {
    const { status, stdout, stderr } = await gongkai(argv, { cwd: folderOf(FILES) });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });

  it('runs as a process of its own, in English too', async () => {
    const { status, stdout } = await gongkaiProcess(['overview', '年报', '--lang', 'en'], { cwd: folderOf(FILES) });
    expect(status).toBe(0);
    expect(stdout).toContain('Reports: 3; fine 2, with warnings 0, with errors 1, blank 0.');
  });
});
