import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderAny } from '../support/all-layouts.ts';
import { balanced, uniform, withFigure } from '../support/model.ts';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai, gongkaiProcess } from './support/gongkai.ts';

const WRONG = renderAny(
  withFigure(balanced(uniform(2021, '0')), 'requests', 'carried-out', 'natural-person', '5'),
  'L1',
);

async function figuresOf(cwd: string, file: string): Promise<unknown> {
  const { stdout } = await gongkai(['extract', file], { cwd });
  return (JSON.parse(stdout) as { files: { tables: unknown }[] }).files[0]!.tables;
}

describe('gongkai export', () => {
  it('writes a page that is read as the same report, and checked with the same outcome', async () => {
    const cwd = folderOf({ '年报.txt': WRONG });
    const { status, stdout, stderr } = await gongkai(['export', '年报.txt', '--to', 'html', '-o', '表.html'], { cwd });
    expect([status, stdout, stderr]).toEqual([0, '年报.txt：写成了 表.html。\n', '']);
    expect(await figuresOf(cwd, '表.html')).toEqual(await figuresOf(cwd, '年报.txt'));
    const found = async (file: string) => {
      const { stdout: json } = await gongkai(['check', file, '--format', 'json'], { cwd });
      const [checked] = (JSON.parse(json) as { files: { diagnostics: { code: string; message: string }[] }[] }).files;
      return checked!.diagnostics.map(({ code, message }) => `${code}: ${message}`);
    };
    expect(await found('表.html')).toEqual(await found('年报.txt'));
    const again = await gongkai(['export', '表.html', '--to', 'html'], { cwd });
    expect(again.status).toBe(0);
    expect(again.stdout === readFileSync(join(cwd, '表.html'), 'utf8')).toBe(true);
  });

  it('writes over its own page, and over no other', async () => {
    const cwd = folderOf({ '年报.txt': WRONG, '别的.html': '<p>别的</p>' });
    const run = (output: string, input = '年报.txt') => gongkai(['export', '--to=html', input, '-o', output], { cwd });
    expect((await run('表.html')).status).toBe(0);
    expect((await run('表.html')).stdout).toContain('没有变');
    writeFileSync(join(cwd, '年报.txt'), sample(2021));
    expect((await run('表.html')).stdout).toContain('写成了 表.html');
    const other = await run('别的.html');
    expect([other.status, other.stdout]).toEqual([2, '']);
    expect(other.stderr).toContain('已经有了，不是 gongkai export 写的');
    expect(readFileSync(join(cwd, '别的.html'), 'utf8')).toBe('<p>别的</p>');
    expect((await run('表.html', '表.html')).status).toBe(2);
    mkdirSync(join(cwd, '夹'));
    expect((await run('夹')).status).toBe(2);
    expect((await run('没有/表.html')).stderr).toContain('不能写入');
  });

  it('goes by the settings, and tells what is accepted as no fault', async () => {
    const cwd = folderOf({ '年报.txt': WRONG, '.gongkai.json': '{"rules":{"row-sum":"off","column-balance":"off"}}' });
    const { stdout } = await gongkai(['export', '年报.txt', '--to', 'html'], { cwd });
    expect(stdout).not.toContain('data-state="wrong"');
    expect(stdout).toContain('勾稽关系 40/42');
  });

  it('says which cells are blank on the page though the text has figures', async () => {
    const blank = withFigure(balanced(uniform(2021, '0')), 'requests', 'granted', 'social', '');
    const cwd = folderOf({ '年报.txt': renderAny(blank, 'L4') });
    const { status, stderr, stdout } = await gongkai(['export', '年报.txt', '--to', 'html'], { cwd });
    expect([status, stderr]).toEqual([0, '年报.txt：有 7 格看不出是哪个数字，在网页里空着。\n']);
    expect(stdout).toContain('（一）予以公开，自然人：看不出是哪个数字，没有填。');
  });

  it.each([
    [['export', '--to', 'html'], '没有写要读的文件'],
    [['export', '年报.txt'], '要写明 --to'],
    [['export', '年报.txt', '--to', 'doc'], '可用的有 html'],
    [['export', '夹', '--to', 'html'], '一次只写一份年报'],
    [['export', '年报.txt', '夹/二.txt', '--to', 'html'], '一次只写一份年报'],
    [['export', '没有.txt', '--to', 'html'], '没有这个文件'],
    [['export', '通知.txt', '--to', 'html'], '不像政府信息公开年报'],
  ])('%j is refused', async (argv, sentence) => {
    const cwd = folderOf({ '年报.txt': WRONG, '夹/二.txt': WRONG, '通知.txt': '关于放假的通知' });
    const { status, stdout, stderr } = await gongkai(argv, { cwd });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });

  it('runs as a process of its own, in English too', async () => {
    const cwd = folderOf({ '年报.txt': WRONG });
    const { status, stdout } = await gongkaiProcess(['export', '-', '--to', 'html', '--lang', 'en'], {
      cwd,
      stdin: WRONG,
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(stdout).toContain('identities 40/42');
  });
});
