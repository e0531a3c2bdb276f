import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai } from './support/gongkai.ts';

/** The report of 2023, which brings 2 requests forward, and the one of 2022, which leaves 1. */
const NOW = sample(2021);
const BEFORE = NOW.replaceAll('2023', '2022').replaceAll('2024', '2023');
const FOLDER = { '2022/b.txt': BEFORE, '2023/a.txt': NOW };

/** The two are the same but for the year: what other rules say of that is not asked here. */
const QUIET = ['copied-text', 'valid-carry-over'].flatMap((rule) => ['--rule', `${rule}=off`]);

interface Output {
  readonly files: {
    readonly file: string;
    readonly diagnostics: {
      readonly code: string;
      readonly message: string;
      readonly range: { readonly start: unknown };
      readonly related: { readonly file?: string; readonly range: unknown }[];
    }[];
  }[];
  readonly summary: { readonly warnings: number; readonly accepted: number };
}

async function json(files: Readonly<Record<string, string>>, ...options: string[]): Promise<Output> {
  const { stdout } = await gongkai(['check', '--format', 'json', ...QUIET, ...options, '.'], { cwd: folderOf(files) });
  return JSON.parse(stdout) as Output;
}

describe('check of several reports', () => {
  it('holds them against each other, and says so in the report that it is about', async () => {
    const { files, summary } = await json(FOLDER);
    expect(files.map(({ file, diagnostics }) => [file, diagnostics.map(({ code }) => code)])).toEqual([
      ['2022/b.txt', []],
      ['2023/a.txt', ['carry-over']],
    ]);
    expect(summary.warnings).toBe(1);
    const [found] = files[1]!.diagnostics;
    const row = NOW.split('\n').findIndex((line) => line.startsWith('二、上年结转'));
    expect(found!.range.start).toEqual({ line: row, character: 0 });
    const left = BEFORE.split('\n').findIndex((line) => line.startsWith('四、结转下年度'));
    const [first] = found!.related;
    expect(first!.file).toBe('2022/b.txt');
    expect(first!.range).toMatchObject({ start: { line: left, character: '四、结转下年度继续办理\t'.length } });
  });

  it('puts what is found that way among the rest, in the order of the text', async () => {
    const wrong = NOW.replace('一、本年新收政府信息公开申请数量\t12', '一、本年新收政府信息公开申请数量\t13');
    const { files } = await json({ ...FOLDER, '2023/a.txt': wrong });
    expect(files[1]!.diagnostics.map(({ code }) => code)).toEqual(['row-sum', 'carry-over']);
  });

  it('shows the row that it is about', async () => {
    const { stdout } = await gongkai(['check', '.'], { cwd: folderOf(FOLDER) });
    expect(stdout).toContain('⟦二、上年结转⟧  2 0 0 0 0 0 2');
  });

  it('leaves each to itself where that is asked for, or where there is but one', async () => {
    expect((await json(FOLDER, '--alone')).summary.warnings).toBe(0);
    expect((await json({ 'a.txt': NOW })).summary.warnings).toBe(0);
  });

  it('goes by the levels of the settings, as for any rule', async () => {
    expect((await json(FOLDER, '--rule', 'carry-over=off')).summary.warnings).toBe(0);
    const off = { ...FOLDER, '.gongkai.json': '{"rules":{"carry-over":"off"}}' };
    expect((await json(off)).summary.warnings).toBe(0);
  });

  it('tells at its name in the settings file which member has no report, and whether that is due', async () => {
    const government = NOW.replaceAll('云岭市档案局', '云岭市人民政府');
    const members = { collection: { members: { 云岭市人民政府: ['云岭市档案局', '云岭市财政局'] } } };
    const files = { 'a.txt': NOW, 'b.txt': government, '.gongkai.json': JSON.stringify(members) };
    const found = async (...options: string[]) => {
      const { files: checked } = await json(files, ...options);
      return checked.filter(({ file }) => file.endsWith('.gongkai.json')).flatMap(({ diagnostics }) => diagnostics);
    };
    const [late, ...others] = await found('--today', '2026-02-01');
    expect([late!.code, others]).toEqual(['missing-report', []]);
    const start = JSON.stringify(members).indexOf('"云岭市财政局"');
    expect(late!.range.start).toEqual({ line: 0, character: start });
    const [early] = await found('--today', '2024-01-02');
    expect(early!.message).not.toBe(late!.message);
    expect(await found('--alone')).toEqual([]);
    expect(await found('--rule', 'missing-report=off')).toEqual([]);
  });

  it('refuses a day that is none', async () => {
    const { status, stderr } = await gongkai(['check', '--today', '2026-02-30', '.'], { cwd: folderOf(FOLDER) });
    expect([status, stderr.includes('2026-02-30')]).toEqual([2, true]);
  });

  it('writes what was read before an interruption', async () => {
    const controller = new AbortController();
    const interrupted = async function* (): AsyncGenerator<Uint8Array> {
      controller.abort();
      await new Promise(() => undefined);
      yield new Uint8Array();
    };
    const { status, stdout } = await gongkai(['check', '--format', 'json', '.', '-'], {
      cwd: folderOf(FOLDER),
      stdin: interrupted(),
      interruption: controller.signal,
    });
    expect(status).toBe(2);
    expect((JSON.parse(stdout) as Output).files.length).toBeLessThan(3);
  });
});

describe('check of records', () => {
  it('says of records what it says of the reports that they are of, at places in words', async () => {
    const cwd = folderOf(FOLDER);
    const { stdout: lines } = await gongkai(['overview', '--format', 'jsonl', '.'], { cwd });
    const records = folderOf({ 'all.jsonl': lines });
    const options = ['check', ...QUIET, '--records', '--format', 'json', 'all.jsonl'];
    const { status, stdout } = await gongkai(options, { cwd: records });
    const { files } = JSON.parse(stdout) as Output;
    expect([status, files.map(({ diagnostics }) => diagnostics.map(({ code }) => code))]).toEqual([
      0,
      [[], ['carry-over']],
    ]);
    expect(files[1]!.diagnostics[0]).toMatchObject({ place: '第三部分的表，“二、上年结转”这一行' });
  });

  it('says in which part a sentence stands, and what lists of members miss', async () => {
    const government = NOW.replaceAll('云岭市档案局', '云岭市人民政府');
    const { stdout: lines } = await gongkai(['overview', '--format', 'jsonl', '.'], {
      cwd: folderOf({ ...FOLDER, 'b.txt': government }),
    });
    const members = { collection: { members: { 云岭市人民政府: ['云岭市档案局', '云岭市财政局'] } } };
    const cwd = folderOf({ 'all.jsonl': lines, '.gongkai.json': JSON.stringify(members) });
    const { stdout } = await gongkai(['check', '--records', '--format', 'json', 'all.jsonl'], { cwd });
    const { files } = JSON.parse(stdout) as Output;
    const all = files.flatMap(({ diagnostics }) => diagnostics);
    expect(all.find(({ code }) => code === 'copied-text')).toMatchObject({ place: '第一部分' });
    expect(all.filter(({ code }) => code === 'missing-report')).toHaveLength(1);
  });

  it('says which line holds none', async () => {
    const { status, stderr } = await gongkai(['check', '--records', 'a.jsonl'], {
      cwd: folderOf({ 'a.jsonl': '通知\n' }),
    });
    expect(status).toBe(2);
    expect(stderr).toContain('a.jsonl');
  });
});
