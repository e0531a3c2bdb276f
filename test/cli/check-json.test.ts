import { describe, expect, it } from 'vitest';
import { LAYOUTS, render } from '../support/layouts.ts';
import { balanced, uniform, withFigure } from '../support/model.ts';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai } from './support/gongkai.ts';

interface Place {
  readonly line: number;
  readonly character: number;
}
interface Range {
  readonly start: Place;
  readonly end: Place;
}
interface Diagnostic {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly range: Range;
  readonly also: string[];
  readonly related: { message: string; range: Range }[];
  readonly fixes: { title: string; safe: boolean; edits: { range: Range; newText: string }[] }[];
}
interface Checked {
  readonly version: number;
  readonly files: { file: string; encoding: string; report: unknown; diagnostics: Diagnostic[] }[];
  readonly summary: Record<string, number>;
}

async function check(stdin: string, ...options: string[]): Promise<Checked> {
  return JSON.parse((await gongkai(['check', '--format', 'json', ...options, '-'], { stdin })).stdout) as Checked;
}

/** What stands in a text at a range, its byte order mark left out. */
function at(text: string, { start, end }: Range): string {
  expect(end.line).toBe(start.line);
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    [start.line]!.slice(start.character, end.character);
}

const WRONG_TOTAL = sample(2019, [
  '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
  '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t9',
]);

describe('gongkai check --format json', () => {
  it('has the shape that is promised', async () => {
    const result = await check(WRONG_TOTAL);
    expect(Object.keys(result)).toEqual(['version', 'files', 'summary']);
    expect(result).toMatchObject({
      version: 1,
      files: [{ file: '-', encoding: 'utf-8', report: { agency: '云岭市档案局', year: 2020, form: 2019 } }],
      summary: { files: 1, skipped: 0, accepted: 0, errors: 1, warnings: 0, information: 0, hints: 0 },
    });
    const [file] = result.files;
    expect(Object.keys(file!)).toEqual(['file', 'encoding', 'report', 'diagnostics']);
    const found = file!.diagnostics.find(({ code }) => code === 'row-sum');
    expect(Object.keys(found!)).toEqual(['code', 'severity', 'message', 'range', 'also', 'related', 'fixes']);
    expect(found).toMatchObject({
      severity: 'error',
      also: ['column-balance'],
      range: { start: { line: 54, character: 24 } },
    });
    expect(found!.message).toMatch(/^应为 1，写作 9（多 8）：“四、结转下年度继续办理”的“总计”/);
    expect(found!.related.map(({ range }) => at(WRONG_TOTAL, range))).toContain('1');
    const [edit] = found!.fixes[0]!.edits;
    expect([found!.fixes[0]!.safe, edit!.newText, at(WRONG_TOTAL, edit!.range)]).toEqual([false, '1', '9']);
  });

  it('writes a file after the other, each finding on a line of its own', async () => {
    const cwd = folderOf({ '甲.txt': WRONG_TOTAL, '乙.txt': sample(2021), '丙.txt': '' });
    const { stdout } = await gongkai(['check', '--format=json', '甲.txt', '乙.txt', '丙.txt'], { cwd });
    const { files, summary } = JSON.parse(stdout) as Checked;
    expect(files.map(({ file, diagnostics }) => [file, diagnostics.length])).toEqual([
      ['甲.txt', 1],
      ['乙.txt', 0],
      ['丙.txt', 0],
    ]);
    expect(summary.files).toBe(3);
    expect(stdout.split('\n').filter((line) => line.startsWith('{"file"'))).toHaveLength(3);
    expect(stdout.split('\n').filter((line) => line.startsWith('  {"code"'))).toHaveLength(1);
  });

  it.each([
    ['LF', WRONG_TOTAL],
    ['CRLF', WRONG_TOTAL.replaceAll('\n', '\r\n')],
    ['CR', WRONG_TOTAL.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${WRONG_TOTAL}`],
    [
      'a character of two units',
      WRONG_TOTAL.replace('四、结转下年度继续办理', '　四、结转下年度继续办理').replace('云岭', '𠮷岭'),
    ],
  ])('counts lines and UTF-16 units with %s', async (_, text) => {
    const { files } = await check(text);
    const places = files[0]!.diagnostics.filter(({ code }) => code === 'row-sum').map(({ range }) => at(text, range));
    expect(places).toEqual(['9']);
  });

  it.each(LAYOUTS)('marks the same cell in layout %s', async (layout) => {
    const model = withFigure(balanced(uniform(2021, '3')), 'requests', 'granted', 'total', '4321');
    const text = render(model, layout);
    const { files } = await check(text);
    const places = files[0]!.diagnostics.filter(({ code }) => code === 'row-sum').map(({ range }) => at(text, range));
    expect(places).toEqual(['4321']);
  });

  it('keeps notes out of the JSON', async () => {
    const cwd = folderOf({ '夹/a.txt': sample(2021), '夹/b.txt': '通知' });
    const { stdout, stderr } = await gongkai(['check', '--verbose', '--format', 'json', '夹'], { cwd });
    expect((JSON.parse(stdout) as Checked).summary).toMatchObject({ files: 1, skipped: 1 });
    expect(stderr).toMatch(/夹.a\.txt：编码 utf-8；勾稽关系 42\/42 成立/);
    expect(stderr).toMatch(/夹.b\.txt：不是年报，略过。/);
  });
});
