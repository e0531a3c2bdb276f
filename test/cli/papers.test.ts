import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '../converters/inputs.ts';
import { REPORTS } from '../converters/reports.ts';
import { workbook } from '../papers/sheets/workbook.ts';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai, gongkaiProcess } from './support/gongkai.ts';

/** A Word file of a report, by what is wrong in it; null for the one in which nothing is. */
async function wordFile(fault: string | null): Promise<Uint8Array> {
  const { model } = REPORTS.find(
    ({ folder, fault: own }) => folder.startsWith('2021') && (own === null ? fault === null : own.id === fault),
  )!;
  return new Uint8Array((await SOURCES.docx(model)) as Uint8Array);
}

const RIGHT = await wordFile(null);
const WRONG = await wordFile('total');
/** An old Word file, as far as it tells what it is: how such files begin, and the name of the stream that holds the text. */
const OLD_WORD = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(504),
  Buffer.from('WordDocument'.padEnd(256, '\0'), 'utf16le'),
]);

interface Json {
  readonly files: {
    readonly file: string;
    readonly encoding: string | null;
    readonly paper?: string;
    readonly diagnostics: {
      readonly code: string;
      readonly place?: string;
      readonly range: { start: { line: number } };
    }[];
  }[];
}

describe('check of a Word file', () => {
  it('says the cell by its names, and no line', async () => {
    const cwd = folderOf({ '错.docx': WRONG });
    const { status, stdout, stderr } = await gongkai(['check', '错.docx'], { cwd });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^错\.docx：第三部分的表，“[^\n]*”，总计 {2}错误 {2}/);
    expect(stdout).toMatch(/检查年报 1 份（Word 文件）：错误 1，/);
  });

  it('gives ranges in the text that convert gives', async () => {
    const cwd = folderOf({ '错.docx': WRONG });
    const { stdout } = await gongkai(['check', '错.docx', '--format', 'json'], { cwd });
    const [file] = (JSON.parse(stdout) as Json).files;
    expect(file).toMatchObject({ file: '错.docx', encoding: null, paper: 'docx' });
    const text = (await gongkai(['convert', '错.docx'], { cwd })).stdout;
    writeFileSync(join(cwd, '文本.txt'), text);
    const [same] = (JSON.parse((await gongkai(['check', '文本.txt', '--format', 'json'], { cwd })).stdout) as Json)
      .files;
    expect(file!.diagnostics.map(({ range }) => range)).toEqual(same!.diagnostics.map(({ range }) => range));
    expect(file!.diagnostics.every(({ place }) => place !== undefined)).toBe(true);
    expect(same!.diagnostics.every(({ place }) => place === undefined)).toBe(true);
  });

  it('says the place in English, in annotations and in SARIF too', async () => {
    const cwd = folderOf({ '错.docx': WRONG });
    const english = await gongkai(['check', '错.docx', '--lang', 'en'], { cwd });
    expect(english.stdout).toMatch(/^错\.docx: table of part 3, “/);
    expect((await gongkai(['check', '错.docx', '--format', 'github'], { cwd })).stdout).toMatch(/::第三部分的表，“/);
    expect((await gongkai(['check', '错.docx', '--format', 'sarif'], { cwd })).stdout).toMatch(
      /"text":"第三部分的表，“/,
    );
  });

  it('reads it from standard input, and by its bytes where its name is another', async () => {
    const cwd = folderOf({ '改了名.txt': RIGHT });
    const stdin = (async function* () {
      yield await Promise.resolve(RIGHT);
    })();
    expect((await gongkai(['check', '-'], { stdin })).status).toBe(0);
    expect((await gongkai(['check', '改了名.txt'], { cwd })).status).toBe(0);
  });

  it.each([
    ['旧.doc', OLD_WORD, '旧.doc：这是旧版 Word 文件'],
    ['表.wps', OLD_WORD, '表.wps：这是 WPS 自己的文件'],
    ['空.docx', new Uint8Array(), '空.docx：文件是空的'],
    ['断.docx', RIGHT.subarray(0, 5000), '断.docx：文件不完整'],
    ['假.docx', Buffer.from('年报'), '假.docx：文件已损坏或内容与扩展名不符'],
  ])('says of %s what to do, and checks the others', async (name, bytes, sentence) => {
    const cwd = folderOf({ [`夹/${name}`]: bytes, '夹/对.docx': RIGHT });
    const { status, stdout, stderr } = await gongkai(['check', '夹'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain(join('夹', sentence));
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('检查年报 1 份（Word 文件），另有 1 个文件不能读取，没有检查：读到的年报没有发现问题。\n');
    expect((await gongkai(['check', '夹', '--verbose'], { cwd })).stdout).not.toContain('不是年报');
  });

  it('passes over what Word and WPS put beside a file that is open', async () => {
    const cwd = folderOf({ '夹/对.docx': RIGHT, '夹/~$对.docx': 'x', '夹/.~对.docx': 'x' });
    expect(await gongkai(['check', '夹'], { cwd })).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('check of a folder', () => {
  it('names files in which a report may be and which are not read', async () => {
    const cwd = folderOf({
      ...{
        '夹/对.docx': RIGHT,
        '夹/对.odt': 'x',
        '夹/甲.xls': 'x',
        '夹/乙.MHT': 'x',
        '夹/丙.csv': 'x',
        '夹/丁.rtf': 'x',
      },
      ...{ '夹/图.png': 'x', '夹/~$甲.xls': 'x' },
    });
    const { status, stdout, stderr } = await gongkai(['check', '夹'], { cwd });
    expect([status, stdout]).toEqual([0, '检查年报 1 份（Word 文件）：没有发现问题。\n']);
    expect(stderr).toContain(`等 4 个文件：这类文件不能读取，略过。表格（.xls、.et、.ods、.csv）请另存为 .xlsx`);
    expect(stderr).toContain(join('夹', '丁.rtf'));
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('tells names as they are written', async () => {
    const cwd = folderOf({ 'r.docx': WRONG, 'r.txt': sample(2019) });
    expect((await gongkai(['check', '.'], { cwd })).stderr).toMatch(/^r\.docx：旁边/);
    expect((await gongkai(['check', '.', '--lang', 'en'], { cwd })).stderr).toMatch(/^r\.docx: beside/);
  });

  it('says what is struck through, raised or broken off', async () => {
    const page = (await SOURCES.html(
      REPORTS.find(({ folder, fault }) => folder.startsWith('2021') && fault === null)!.model,
    )) as string;
    const cwd = folderOf({
      '一.html': page.replace('</td>', '<s>7</s></td>'),
      '三.html': page.replace(/<table[^]*?<\/table>/, '<img src="a.png">'),
      '二.html': page.slice(0, page.lastIndexOf('<')).replace(/<\/(?:body|html)>/g, '') + '<',
    });
    const { stderr } = await gongkai(['check', '.'], { cwd });
    expect(stderr).toContain('一.html：没有读进来、也没有检查的有用删除线划掉的文字 1 处。');
    expect(stderr).toContain('三.html：没有读进来、也没有检查的有图片 1 张（表若是图片，读不出来）。');
    expect(stderr).toContain('二.html：没有读进来、也没有检查的有文件断掉以后的内容');
  });
});

describe('a text and the paper that it came from', () => {
  it('count once, and the text is checked', async () => {
    const cwd = folderOf({ '夹/年报.docx': WRONG, '夹/年报.txt': sample(2019), '夹/别的.docx': RIGHT });
    const { status, stdout, stderr } = await gongkai(['check', '夹', '--fail-on', 'hint'], { cwd });
    expect(status).toBe(0);
    expect(stderr).toBe(`${join('夹/年报.docx')}：旁边有同名的文本，是同一份年报，只看文本（年报.txt）。\n`);
    expect(stdout).toBe('检查年报 2 份（编码 utf-8 1 份、Word 文件 1 份）：没有发现问题。\n');
  });

  it('are told apart in time', async () => {
    const cwd = folderOf({ '年报.docx': RIGHT, '年报.txt': sample(2019) });
    utimesSync(join(cwd, '年报.docx'), new Date(), new Date(Date.now() + 60_000));
    const { stderr } = await gongkai(['check', '.'], { cwd });
    expect(stderr).toContain('年报.docx：比同名的文本新');
  });

  it.each([
    ['a note', '联系人：李某'],
    ['nothing', ''],
    ['blanks', '  \n\n'],
  ])('are two things where the text holds %s', async (_, text) => {
    const cwd = folderOf({ '夹/年报.docx': WRONG, '夹/年报.txt': text });
    const { status, stdout, stderr } = await gongkai(['check', '夹'], { cwd });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('检查年报 1 份（Word 文件），略过其他文件 1 个：错误 1，');
  });

  it('are both there for whoever names the paper alone', async () => {
    const cwd = folderOf({ '年报.docx': WRONG, '年报.txt': sample(2019) });
    expect(await gongkai(['check', '年报.docx'], { cwd })).toMatchObject({ status: 1, stderr: '' });
  });
});

describe('extract and fix', () => {
  it('give the figures of a Word file', async () => {
    const cwd = folderOf({ '对.docx': RIGHT });
    const { status, stdout } = await gongkai(['extract', '对.docx'], { cwd });
    const [file] = (JSON.parse(stdout) as { files: { report: unknown; tables: Record<string, object> }[] }).files;
    expect([status, file!.report]).toEqual([0, expect.objectContaining({ form: 2021 })]);
    expect(Object.keys(file!.tables.requests!).length).toBeGreaterThan(20);
  });

  it('write no Word file, and say what to do', async () => {
    const cwd = folderOf({ '夹/错.docx': WRONG, '夹/对.txt': sample(2019) });
    const named = await gongkai(['fix', '夹/错.docx'], { cwd });
    expect(named.status).toBe(2);
    expect(named.stderr).toContain('请先转成文本：gongkai convert 夹/错.docx -o 夹/错.txt');
    expect(await gongkai(['fix', '夹'], { cwd })).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(cwd, '夹/错.docx')).equals(WRONG)).toBe(true);
  });
});

describe('convert', () => {
  it('writes the text of one file to standard output', async () => {
    const cwd = folderOf({ '对.docx': RIGHT });
    const { status, stdout, stderr } = await gongkai(['convert', '对.docx'], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[^\n]*2021年政府信息公开工作年度报告\n/);
    expect(stdout).toMatch(/[^\n]\n$/);
  });

  it('writes several into a folder, and never over another text unasked', async () => {
    const cwd = folderOf({ '夹/对.docx': RIGHT, '夹/错.docx': WRONG });
    const first = await gongkai(['convert', '夹', '-o', '出'], { cwd });
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout.trimEnd().split('\n')).toHaveLength(2);
    const text = join(cwd, '出/对.txt');
    const before = readFileSync(text, 'utf8');
    writeFileSync(text, `${before}改过`);
    const again = await gongkai(['convert', '夹', '--output=出'], { cwd });
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('内容不同（也许改过），没有写');
    expect(again.stdout).toContain('没有变');
    expect(readFileSync(text, 'utf8')).toBe(`${before}改过`);
    expect((await gongkai(['convert', '夹/对.docx', '-o', '出/对.txt'], { cwd })).status).toBe(0);
    expect(readFileSync(text, 'utf8')).toBe(before);
  });

  it('keeps the permissions of a text that it replaces', async () => {
    const cwd = folderOf({ '对.docx': RIGHT, '对.txt': 'x' });
    const mode = () => statSync(join(cwd, '对.txt')).mode;
    const before = mode();
    await gongkai(['convert', '对.docx', '-o', '对.txt'], { cwd });
    expect(mode()).toBe(before);
  });

  it.each([
    [['convert'], '没有写要读的文件'],
    [['convert', '夹'], '请用 -o 写明文本放进哪个文件夹'],
    [['convert', '夹/对.docx', '-o', '夹/错.docx'], '不能写成文本'],
    [['convert', '夹', '-o', '全部.txt'], '请写一个文件夹'],
    [['convert', '夹/文.txt'], '已经是文本，不用转'],
    [['convert', '空夹', '-o', '出'], '里面没有 Word 文件'],
    [['convert', '夹/旧.doc'], '另存为 .docx'],
    [['convert', '夹/对.docx', '-o', '-'], '不能写 -'],
    [['convert', '夹/对.docx', '-o', '没有/文.txt'], '文件夹“没有”不存在'],
  ])('%j is refused', async (argv, sentence) => {
    const cwd = folderOf({
      ...{ '夹/对.docx': RIGHT, '夹/错.docx': WRONG, '夹/文.txt': sample(2019), '夹/旧.doc': OLD_WORD },
      '空夹/说明.md': '',
    });
    const { status, stdout, stderr } = await gongkai(argv, { cwd });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(readFileSync(join(cwd, '夹/错.docx')).equals(WRONG)).toBe(true);
  });
});

describe('--encoding', () => {
  const files = { '年报.txt': Buffer.from(sample(2019), 'utf16le') };

  it('reads a text in the encoding that is named', async () => {
    const cwd = folderOf(files);
    expect((await gongkai(['check', '年报.txt', '--encoding', 'utf-16le'], { cwd })).status).toBe(0);
    for (const name of ['UTF-16', 'utf16', 'UTF16LE']) {
      expect((await gongkai(['check', '年报.txt', '--encoding', name], { cwd })).status).toBe(0);
    }
    expect((await gongkai(['check', '年报.txt', '--encoding', 'GBK'], { cwd })).status).toBe(2);
    expect((await gongkai(['extract', '年报.txt', '--encoding', '大五码'], { cwd })).stderr).toContain('utf-16le');
  });
});

describe('the built program', () => {
  it('brings the readers when a paper is there', async () => {
    const cwd = folderOf({ '错.docx': WRONG, '对.txt': sample(2019) });
    const { status, stdout } = await gongkaiProcess(['check', '.'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain('错.docx：第三部分的表');
    expect((await gongkaiProcess(['convert', '错.docx'], { cwd })).stdout).toContain('政府信息公开工作年度报告\n');
  });

  it('reads every kind of paper', async () => {
    const { model } = REPORTS.find(({ folder, fault }) => folder.startsWith('2021') && fault === null)!;
    const pdf = readFileSync(join(import.meta.dirname, '../papers/fixtures/pdf/2021-dense.chromium.pdf'));
    const sheet = await workbook(model, { merged: true, sheets: false });
    const cwd = folderOf({ '一.docx': RIGHT, '二.html': await SOURCES.html(model), '三.pdf': pdf, '四.xlsx': sheet });
    const { status, stdout, stderr } = await gongkaiProcess(['check', '.', '--format', 'json'], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    const { files } = JSON.parse(stdout) as Json;
    expect(files.map(({ paper }) => paper).sort()).toEqual(['docx', 'html', 'pdf', 'xlsx']);
    const figures = (await gongkaiProcess(['extract', '.'], { cwd })).stdout;
    expect(figures.match(/"new":/g)?.length).toBeGreaterThanOrEqual(4);
  });
});
