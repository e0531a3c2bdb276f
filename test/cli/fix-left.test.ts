import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai } from './support/gongkai.ts';
import { UNTIDY } from './support/untidy.ts';

const FAULTLESS = sample(2019);
const REVIEW = '1\t0\t0\t1\t2\t0\t1\t0\t0\t1\t0\t0\t0\t0\t0';
/** The sums of one kind of review each; nobody but the clerk knows whether the total or a part is wrong. */
const WRONG_REVIEW = sample(2019, [REVIEW, '1\t0\t0\t1\t3\t0\t1\t0\t0\t2\t0\t0\t0\t0\t4']);
/** The lines on which it is wrong. */
const LINE = FAULTLESS.slice(0, FAULTLESS.indexOf(REVIEW)).split('\n').length;

describe('what fix --unsafe cannot decide', () => {
  it('is listed with file, place and sentence, and told by the status: wrong totals of the fourth section', async () => {
    const cwd = folderOf({ '市/a.txt': WRONG_REVIEW, 'b.txt': FAULTLESS });
    const { status, stdout, stderr } = await gongkai(['fix', '--unsafe', '.'], { cwd });
    expect([status, stderr]).toEqual([1, '']);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe(`${join('市/a.txt')}：还有 3 处没有改，请您决定怎么改：`);
    const places = lines.filter((line) => line.startsWith(`${join('市/a.txt')}:${LINE}:`));
    expect(places.map((line) => line.replace(/^.*?  错误  |  review-sum$/g, '').slice(0, 9))).toEqual([
      '应为 2，写作 3',
      '应为 1，写作 2',
      '应为 0，写作 4',
    ]);
    expect(stdout).toMatch(/\n共检查年报 2 份，改动 0 份。还有 3 处没有改，已在上面列出。\n$/);
    expect(readFileSync(join(cwd, '市/a.txt'), 'utf8')).toBe(WRONG_REVIEW);
  });

  it('is listed beside what is changed, where it stands after that', async () => {
    const text = WRONG_REVIEW.replace('二、主动公开', '2、主动公开').replace(
      '一、总体情况',
      '相关阅读：\n一、总体情况',
    );
    const cwd = folderOf({ 'a.txt': text });
    const { status, stdout } = await gongkai(['fix', '--unsafe', 'a.txt'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^a\.txt：改了 2 处。\na\.txt：还有 3 处没有改，/);
    expect(stdout.match(/^a\.txt:\d+/gm)).toEqual(Array(3).fill(`a.txt:${LINE}`));
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(WRONG_REVIEW);
  });

  it('may have no repair at all', async () => {
    const text = sample(2019, ['（地址：云岭市和平路1号，电话：0999-1234567）', '']);
    const checked = await gongkai(['check', 'a.txt', '--format', 'json'], { cwd: folderOf({ 'a.txt': text }) });
    const { files } = JSON.parse(checked.stdout) as { files: { diagnostics: { code: string; fixes: unknown[] }[] }[] };
    const unmendable = files[0]!.diagnostics.filter(({ fixes }) => fixes.length === 0).map(({ code }) => code);
    expect(unmendable).toEqual(['missing-contact']);
    const { status, stdout } = await gongkai(['fix', '--unsafe', 'a.txt'], { cwd: folderOf({ 'a.txt': text }) });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^a\.txt:\d+:\d+  提示  .*  missing-contact$/m);
  });

  it('is on standard error beside a diff, and the status is the same', async () => {
    const cwd = folderOf({ 'a.txt': WRONG_REVIEW.replace('二、主动公开', '2、主动公开') });
    const { status, stdout, stderr } = await gongkai(['fix', '--unsafe', '--dry-run', 'a.txt'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^a\.txt：改过之后还有 3 处没有改，请您决定怎么改（行号是改过之后的）：\na\.txt:/);
    const git = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd, input: stdout });
    expect([git.status, git.stderr.toString()]).toEqual([0, '']);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(WRONG_REVIEW);
  });

  it('is not what the settings leave alone or accept', async () => {
    const argv = ['fix', '--unsafe', 'a.txt', '--rule', 'review-sum=off'];
    const ran = await gongkai(argv, { cwd: folderOf({ 'a.txt': WRONG_REVIEW }) });
    expect(ran).toEqual({ status: 0, stdout: '共检查年报 1 份，改动 0 份。\n', stderr: '' });
  });
});

it('fix without --unsafe was not to decide, and says nothing of it', async () => {
  const cwd = folderOf({ 'a.txt': WRONG_REVIEW, 'b.txt': UNTIDY });
  const { status, stdout } = await gongkai(['fix', '.'], { cwd });
  expect([status, stdout]).toMatchObject([
    0,
    expect.stringMatching(/^b\.txt：改了 \d+ 处。\n共检查年报 2 份，改动 1 份。\n$/),
  ]);
});

it('a file that cannot be written outranks what is left', async () => {
  const cwd = folderOf({ 'a.txt': WRONG_REVIEW, 'b.txt': { to: '没有' } });
  expect((await gongkai(['fix', '--unsafe', 'a.txt', 'b.txt'], { cwd })).status).toBe(2);
});
