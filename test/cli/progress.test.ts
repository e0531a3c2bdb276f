import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai } from './support/gongkai.ts';

const FAULTLESS = sample(2019);
const files = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`夹/${index}.txt`, FAULTLESS]));

/** A clock by which every look takes `step` milliseconds. */
function clock(step: number): () => number {
  let now = 0;
  return () => (now += step);
}

describe('progress', () => {
  it('is silent while a run is short, and for a few files', async () => {
    const brief = await gongkai(['check', '夹'], { cwd: folderOf(files(9)), isTerminal: true, now: clock(100) });
    expect(brief.stderr).toBe('');
    const few = await gongkai(['check', '夹'], { cwd: folderOf(files(9)), isTerminal: true, now: clock(9000) });
    expect(few.stderr).toBe('');
  });

  it('is one line on a terminal, which goes away before anything else is said', async () => {
    const { stdout, stderr } = await gongkai(['check', '--alone', '夹', '没有.txt'], {
      cwd: folderOf(files(12)),
      isTerminal: true,
      now: clock(250),
    });
    const [complaint, ...lines] = stderr.split('\r\u001b[K');
    expect(complaint).toBe('没有.txt：没有这个文件或文件夹。\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.slice(0, -1).every((line) => /^已读 \d+\/12 个文件$/.test(line))).toBe(true);
    expect(lines.length).toBeGreaterThan(3);
    expect(stdout).toBe('检查年报 12 份（编码 utf-8）：没有发现问题。\n');
  });

  it('is a line every few seconds elsewhere', async () => {
    const { stderr } = await gongkai(['extract', '夹'], { cwd: folderOf(files(20)), now: clock(1000) });
    expect(stderr).toBe('已读 0/20 个文件\n已读 5/20 个文件\n已读 10/20 个文件\n已读 15/20 个文件\n');
  });
});
