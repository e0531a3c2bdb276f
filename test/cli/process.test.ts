import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { gb18030, utf16 } from './support/encode.ts';
import { folderOf } from './support/folder.ts';
import { gongkai, gongkaiProcess } from './support/gongkai.ts';
import { root } from './support/root.ts';

const CLI = join(root, 'dist/cli.js');
const FAULTLESS = sample(2019);
const WRONG_TOTAL = sample(2019, [
  '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
  '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t9',
]);
const HOSTILE = '\u001b[31m\u202e\n::error::.txt';

const files = {
  '年报/好.txt': FAULTLESS,
  '年报/错.txt': WRONG_TOTAL,
  '年报/GBK.TXT': gb18030(FAULTLESS),
  '年报/通知.txt': '关于放假的通知',
  '宽.txt': utf16(FAULTLESS, 'le'),
  '空.txt': '',
  '图.txt': Buffer.from('89504e470d0a1a0a0000000d49484452ff', 'hex'),
  '断.txt': { to: '没有' },
  '破.txt': Buffer.concat([Buffer.from(FAULTLESS), Buffer.from([0xff])]),
  [HOSTILE]: WRONG_TOTAL,
};

describe('dist/cli.js', () => {
  it('is a program that needs nothing beside it', () => {
    const program = readFileSync(CLI, 'utf8');
    expect(program.startsWith('#!/usr/bin/env node\n')).toBe(true);
    const needed = [...program.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name!.replace(/^node:/, ''));
    // The last one is a search engine's own question whether its matcher is there; it goes on without.
    expect([...new Set(needed)].filter((name) => !builtinModules.includes(name))).toEqual(
      needed.includes('picomatch') ? ['picomatch'] : [],
    );
  });

  it.each([
    [0, ['check', '年报/好.txt', '宽.txt', '年报/GBK.TXT']],
    [1, ['check', '年报']],
    [0, ['check', '年报', '--fail-on', 'never']],
    [0, ['check', '年报', '--rule', 'row-sum=warning', '--rule', 'column-balance=off']],
    [1, ['check', '--fail-on', 'warning', '年报', '--rule', 'row-sum=warning', '--rule', 'column-balance=off']],
    [1, ['check', '年报/*.txt', '--format', 'json']],
    [1, ['check', HOSTILE]],
    [2, ['check', '年报', '图.txt']],
    [2, ['check', '年报', '破.txt']],
    [2, ['check', '年报', '断.txt', '--format=json']],
    [2, ['check', '空.txt']],
    [2, ['check', '年报/通知.txt']],
    [2, ['check', '没有*.txt']],
    [2, ['check']],
    [2, ['check', '年报', '--formt', 'json']],
    [2, []],
    [0, ['extract', '年报/错.txt']],
    [2, ['extract', '空.txt']],
    [0, ['rules', '--format', 'json']],
    [0, ['explain', '（三）']],
    [2, ['explain', 'row']],
    [0, ['--help']],
    [0, ['check', '--help']],
    [0, ['--version']],
  ])('ends with %i: %j', async (status, argv) => {
    const cwd = folderOf(files);
    const ran = await gongkaiProcess(argv, { cwd });
    expect(ran.status).toBe(status);
    expect(ran.stderr === '').toBe(status !== 2);
    // The process is the function, bound to the world.
    expect(ran).toEqual(await gongkai(argv, { cwd }));
  });

  it('reads standard input', async () => {
    const { status, stdout } = await gongkaiProcess(['check', '-', '--format', 'json'], {
      stdin: gb18030(WRONG_TOTAL),
    });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ file: '-', encoding: 'gb18030' }], summary: { errors: 1 } });
  });

  it('finds what is wrong with the sample report', async () => {
    const { status, stdout } = await gongkaiProcess(['check', 'test/fixtures/sample-report.txt']);
    expect(status).toBe(1);
    for (const rule of ['row-sum', 'section-number', 'subsection-number', 'missing-contact']) {
      expect(stdout).toMatch(new RegExp(`  ${rule}$`, 'm'));
    }
    expect(stdout).toContain('（四）1.本机关不掌握相关政府信息  6 0 0 0 1 0 ⟦8⟧');
  });

  it('says nothing when its reader goes away, and its status is that of all files', async () => {
    const cwd = folderOf(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.txt`, WRONG_TOTAL])));
    const child = spawn(process.execPath, [CLI, 'check', '.', '--format', 'json'], { cwd });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = (await once(child, 'close')) as [number];
    // On a slow machine it says how far it has come.
    expect([status, stderr.replaceAll(/^已读.*\n/gm, '')]).toEqual([1, '']);
  });
});
