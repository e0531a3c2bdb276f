import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../server/src/host/decode.ts';
import { fileEncoder } from '../../server/src/cli/encode.ts';
import { mend } from '../../server/src/cli/mend.ts';
import { rewrite } from '../../server/src/cli/rewrite.ts';
import { fixture, sample } from '../support/sample.ts';
import { gb18030, utf16 } from './support/encode.ts';
import { folderOf } from './support/folder.ts';
import { gongkai, gongkaiProcess } from './support/gongkai.ts';
import { TIDY, UNTIDY } from './support/untidy.ts';

const FAULTLESS = sample(2019);

const bytesOf = (folder: string, name: string) => readFileSync(join(folder, name));

describe('gongkai fix', () => {
  it('corrects what is safe, and no figure', async () => {
    const cwd = folderOf({ 'a.txt': UNTIDY, 'b.txt': FAULTLESS });
    const { status, stdout, stderr } = await gongkai(['fix', '.'], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^a\.txt：改了 \d+ 处。\n共检查年报 2 份，改动 1 份。\n$/);
    expect(bytesOf(cwd, 'a.txt').toString()).toBe(TIDY);
    expect(bytesOf(cwd, 'b.txt').toString()).toBe(FAULTLESS);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt']);
    expect(await gongkai(['fix', '.'], { cwd })).toEqual({
      status: 0,
      stdout: '共检查年报 2 份，改动 0 份。\n',
      stderr: '',
    });
  });

  it.each<[string, (text: string) => Buffer]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', (text) => utf16(text, 'le')],
    ['UTF-16BE', (text) => utf16(text, 'be')],
    ['GB18030', gb18030],
    ['CRLF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['CR', (text) => Buffer.from(text.replaceAll('\n', '\r'))],
  ])('keeps %s', async (_, encoded) => {
    const cwd = folderOf({ 'a.txt': encoded(UNTIDY) });
    expect((await gongkai(['fix', 'a.txt'], { cwd })).status).toBe(0);
    expect(bytesOf(cwd, 'a.txt').equals(encoded(TIDY))).toBe(true);
  });

  it('keeps permissions, and a link', async () => {
    const cwd = folderOf({ '真/a.txt': UNTIDY, 'b.txt': { to: '真/a.txt' } });
    chmodSync(join(cwd, '真/a.txt'), 0o640);
    expect((await gongkai(['fix', 'b.txt'], { cwd })).status).toBe(0);
    expect(lstatSync(join(cwd, 'b.txt')).isSymbolicLink()).toBe(true);
    expect(statSync(join(cwd, '真/a.txt')).mode & 0o777).toBe(0o640);
    expect(bytesOf(cwd, '真/a.txt').toString()).toBe(TIDY);
    expect(readdirSync(join(cwd, '真'))).toEqual(['a.txt']);
  });

  it('changes figures only where it is told to', async () => {
    const cwd = folderOf({ 'a.txt': UNTIDY });
    await gongkai(['fix', '--unsafe', 'a.txt'], { cwd });
    expect(bytesOf(cwd, 'a.txt').toString()).toBe(FAULTLESS);
  });

  it('does what the settings say', async () => {
    const settings = { rules: { 'half-width-punctuation': 'off' }, exclude: ['b.txt'] };
    const cwd = folderOf({ 'a.txt': UNTIDY, 'b.txt': UNTIDY, '.gongkai.json': JSON.stringify(settings) });
    expect((await gongkai(['fix', '.'], { cwd })).stdout).toBe('a.txt：改了 1 处。\n共检查年报 1 份，改动 1 份。\n');
    expect(bytesOf(cwd, 'a.txt').toString()).toBe(TIDY.replaceAll('，', ','));
    expect(bytesOf(cwd, 'b.txt').toString()).toBe(UNTIDY);
    await gongkai(['fix', '--rule', 'section-number=off', '--rule', 'half-width-punctuation=hint', 'b.txt'], { cwd });
    expect(bytesOf(cwd, 'b.txt').toString()).toBe(TIDY.replace('二、主动公开', '2、主动公开'));
  });

  it.each(['zh-cn', 'en'])('as a process, in %s', async (lang) => {
    const cwd = folderOf({ 'a.txt': UNTIDY });
    const ran = await gongkaiProcess(['fix', 'a.txt', '--lang', lang], { cwd });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(bytesOf(cwd, 'a.txt').toString()).toBe(TIDY);
  });
});

describe('gongkai fix --dry-run', () => {
  it('writes a unified diff, and no file', async () => {
    const cwd = folderOf({ '市/a.txt': UNTIDY, 'b.txt': FAULTLESS });
    const { status, stdout, stderr } = await gongkai(['fix', '--dry-run', '.'], { cwd });
    expect([status, stderr]).toEqual([0, '共检查年报 2 份，将改动 1 份；没有写入任何文件。\n']);
    expect(stdout).toMatch(/^--- a\/市\/a\.txt\n\+\+\+ b\/市\/a\.txt\n@@ -\d+,\d+ \+\d+,\d+ @@\n/);
    expect(stdout).toMatch(/^-2、主动公开[^]*^\+二、主动公开/m);
    expect(bytesOf(cwd, '市/a.txt').toString()).toBe(UNTIDY);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('gives what git applies, with %s', async (_, end) => {
    const before = fixture('sample-report.txt').replaceAll('\n', end);
    const cwd = folderOf({ 'a.txt': before });
    const { stdout } = await gongkaiProcess(['fix', '--dry-run', 'a.txt'], { cwd });
    expect(stdout).not.toBe('');
    const git = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd, input: stdout });
    expect(git.stderr.toString()).toBe('');
    expect(bytesOf(cwd, 'a.txt').toString()).toBe(mend(before, {}, false).text);
  });

  it('shows nothing unsafe', async () => {
    const text = UNTIDY.replace('2、主动公开', '2、\u200b主动公开').replace('云岭', '\u001b[31m\u202e云岭');
    const { stdout } = await gongkaiProcess(['fix', '--dry-run', 'a.txt'], { cwd: folderOf({ 'a.txt': text }) });
    expect(stdout).not.toMatch(/[\u001b\u202e\u200b]/);
    expect(stdout).toContain('\\u{200B}');
  });
});

describe('gongkai fix refuses', () => {
  it('a file that is not whole', async () => {
    const bytes = Buffer.concat([Buffer.from(UNTIDY), Buffer.from([0xff])]);
    const cwd = folderOf({ 'a.txt': bytes });
    const { status, stderr } = await gongkai(['fix', 'a.txt'], { cwd });
    expect([status, stderr]).toMatchObject([2, expect.stringContaining('不能解码')]);
    expect(bytesOf(cwd, 'a.txt').equals(bytes)).toBe(true);
  });

  it('a file that would not be written back as it was', async () => {
    // One character in more bytes than it needs, as some programs write it.
    const [before, behind] = UNTIDY.split('云岭市档案局').map((part) => gb18030(part)) as [Buffer, Buffer];
    const odd = Buffer.concat([before, Buffer.from([0x80, 0xfd]), behind]);
    const read = decode(odd);
    const cwd = folderOf({ 'a.txt': odd });
    const { status, stderr } = await gongkai(['fix', 'a.txt'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^a\.txt：/);
    expect(read?.encoding).toBe('gb18030');
    expect(bytesOf(cwd, 'a.txt').equals(odd)).toBe(true);
  });

  it('a file that has changed since it was read', () => {
    const cwd = folderOf({ 'a.txt': UNTIDY });
    const path = join(cwd, 'a.txt');
    writeFileSync(path, FAULTLESS);
    expect(rewrite(path, UNTIDY, TIDY, fileEncoder())).toBe('changed');
    expect(bytesOf(cwd, 'a.txt').toString()).toBe(FAULTLESS);
  });

  it('a file that changes while it is written', () => {
    const cwd = folderOf({ 'a.txt': UNTIDY });
    const path = join(cwd, 'a.txt');
    const { encodeLike } = fileEncoder();
    const meddling = {
      encodeLike: (file: Uint8Array, text: string) => {
        writeFileSync(path, FAULTLESS);
        return encodeLike(file, text);
      },
    };
    expect(rewrite(path, UNTIDY, TIDY, meddling)).toBe('changed');
    expect(bytesOf(cwd, 'a.txt').toString()).toBe(FAULTLESS);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  it('a file that is read-only', async () => {
    const cwd = folderOf({ 'a.txt': UNTIDY });
    chmodSync(join(cwd, 'a.txt'), 0o444);
    const { status, stdout, stderr } = await gongkai(['fix', 'a.txt'], { cwd });
    expect([status, stdout]).toEqual([2, '共检查年报 1 份，改动 0 份。\n']);
    expect(stderr).toMatch(/^a\.txt：/);
    expect(bytesOf(cwd, 'a.txt').toString()).toBe(UNTIDY);
  });

  it.each([
    [['fix'], '没有写要读的文件'],
    [['fix', '-'], 'fix 要写回文件，不能从标准输入读。'],
    [['fix', 'a.txt', '--format', 'json'], '没有 --format 这个选项'],
    [['fix', 'a.txt', '--config', 'x.json'], 'x.json：没有这个设置文件。'],
    [['fix', 'a.txt'], 'a.txt：没有这个文件或文件夹。'],
  ])('%j', async (argv, complaint) => {
    const { status, stdout, stderr } = await gongkai(argv, { cwd: folderOf({}) });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(complaint);
  });
});
