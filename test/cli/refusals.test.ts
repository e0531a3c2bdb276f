import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { gb18030, utf16 } from './support/encode.ts';
import { folderOf } from './support/folder.ts';
import { gongkai } from './support/gongkai.ts';

const FAULTLESS = sample(2019);
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452ff', 'hex');
const BROKEN = Buffer.concat([Buffer.from(`${FAULTLESS}2021年1月`), Buffer.from([0xff, 0x0a])]);
/** Half of this text was lost when it was saved in another encoding. */
const GARBLED = FAULTLESS.replace(/[\u4e00-\u9fff]/g, '\ufffd\ufffd');

interface Checked {
  readonly files: { file: string; encoding: string | null; report: unknown; diagnostics: { code: string }[] }[];
  readonly summary: Record<string, number>;
}

async function check(files: Parameters<typeof folderOf>[0], ...names: string[]) {
  const ran = await gongkai(['check', '--format', 'json', ...names], { cwd: folderOf(files) });
  return { ...ran, ...(JSON.parse(ran.stdout) as Checked) };
}

describe('a file that is named', () => {
  it.each([
    ['empty', '', 'utf-8', '一.txt：文件是空的。\n'],
    ['blank', '\ufeff \n　\n', 'utf-8', '一.txt：文件是空的。\n'],
    ['no report', '关于放假的通知\n', 'utf-8', '一.txt：不像政府信息公开年报。\n'],
    ['binary', PNG, null, '一.txt：不是文本文件。\n'],
  ])('%s: a sentence, no findings, status 2 if there is no report', async (_, content, encoding, complaint) => {
    const { status, stderr, files, summary } = await check({ '一.txt': content }, '一.txt');
    expect([status, stderr]).toEqual([2, complaint]);
    expect(files).toEqual([{ file: '一.txt', encoding, report: null, diagnostics: [] }]);
    expect(summary).toMatchObject({ files: 1, skipped: 0, errors: 0 });
  });

  it('is no failure where it is empty or no report, and others are reports', async () => {
    const { status, files } = await check(
      { 'a.txt': '', 'b.txt': '通知', 'c.txt': FAULTLESS },
      'a.txt',
      'b.txt',
      'c.txt',
    );
    expect(status).toBe(0);
    expect(files.map(({ report }) => report)).toEqual([null, null, { agency: '云岭市档案局', year: 2020, form: 2019 }]);
  });

  it('is a failure where it cannot be read, whatever else is found', async () => {
    const text = FAULTLESS.replace('继续办理\t1', '继续办理\t9');
    const { status, stderr, files } = await check({ 'a.txt': PNG, 'b.txt': text }, 'a.txt', '没有.txt', 'b.txt');
    expect(status).toBe(2);
    expect(stderr).toBe('没有.txt：没有这个文件或文件夹。\na.txt：不是文本文件。\n');
    expect(files.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
    expect(files[1]?.diagnostics.map(({ code }) => code)).toContain('row-sum');
  });

  it('with broken bytes is checked, and a failure', async () => {
    const { status, stderr, files } = await check({ 'a.txt': BROKEN }, 'a.txt');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^a\.txt：按 utf-8 读，有 1 处不能解码，第一处在第 \d+ 行第 8 列（字节偏移 \d+）。\n$/);
    expect(files[0]?.diagnostics.map(({ code }) => code)).toContain('undecodable-byte');
  });

  it('says why a garbled text is not checked', async () => {
    const { status, stderr, files } = await check({ 'a.txt': GARBLED }, 'a.txt');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^a\.txt：没有检查。请以 GB18030（GBK）编码重新打开：文中有 \d+ 个 �/);
    expect(files).toMatchObject([{ report: null, diagnostics: [] }]);
  });

  it('that is too large is not read', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield await Promise.resolve(new Uint8Array(1 << 24));
    }
    const { status, stderr } = await gongkai(['check', '-'], { stdin: endless() });
    expect([status, stderr]).toEqual([2, '标准输入：文件超过 64 MB，不会是年报，没有读。\n']);
  });

  it('says that there is no permission', async () => {
    async function* closed(): AsyncGenerator<Uint8Array> {
      yield await Promise.reject<Uint8Array>(Object.assign(new Error('no'), { code: 'EACCES' }));
    }
    const { status, stderr } = await gongkai(['check', '-'], { stdin: closed() });
    expect([status, stderr]).toEqual([2, '标准输入：不能读取（没有权限）。\n']);
  });

  it('that is a link to itself cannot be read', async () => {
    const { status, stderr } = await check({ 'a.txt': { to: 'a.txt' } }, 'a.txt');
    expect([status, stderr]).toEqual([2, 'a.txt：不能读取（ELOOP）。\n']);
  });
});

describe('files of a folder', () => {
  it('are passed over where they are empty or no report', async () => {
    const files = { '夹/a.txt': FAULTLESS, '夹/b.txt': '', '夹/c.txt': '通知', '夹/d.md': FAULTLESS };
    const ran = await check(files, '夹');
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(ran.files.map(({ file }) => file)).toEqual([join('夹/a.txt')]);
    expect(ran.summary).toMatchObject({ files: 1, skipped: 2 });
  });

  it('are a failure where they cannot be read', async () => {
    const { status, stderr, files, summary } = await check({ '夹/a.txt': FAULTLESS, '夹/b.txt': PNG }, '夹');
    expect([status, stderr]).toEqual([2, `${join('夹/b.txt')}：不是文本文件。\n`]);
    expect([files.length, summary.skipped]).toEqual([1, 1]);
  });

  it('hold no report at all', async () => {
    const { status, stderr, files } = await check({ '夹/a.txt': '通知', '夹/b.md': FAULTLESS }, '夹', '夹/*.txt');
    expect(status).toBe(2);
    expect(stderr).toBe(
      '夹：里面没有政府信息公开年报（文件夹里找 .txt、.docx、.html、.pdf、.xlsx 文件）。\n夹/*.txt：里面没有政府信息公开年报（文件夹里找 .txt、.docx、.html、.pdf、.xlsx 文件）。\n',
    );
    expect(files).toEqual([]);
    const other = await check({ '夹/a.txt': '通知', 'b.txt': FAULTLESS }, '夹', 'b.txt');
    expect([other.status, other.summary]).toEqual([0, expect.objectContaining({ files: 1, skipped: 1 })]);
  });
});

it.each([
  ['utf-8', Buffer.from(`\ufeff${FAULTLESS}`)],
  ['utf-16le', utf16(FAULTLESS, 'le')],
  ['utf-16be', utf16(FAULTLESS, 'be')],
  ['gb18030', gb18030(FAULTLESS)],
])('%s is read and named', async (encoding, content) => {
  const { status, stderr, files } = await check({ 'a.txt': content }, 'a.txt');
  expect([status, stderr]).toEqual([0, '']);
  expect(files).toMatchObject([{ encoding, report: { agency: '云岭市档案局', year: 2020, form: 2019 } }]);
});
