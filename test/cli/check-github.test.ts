import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai, gongkaiProcess } from './support/gongkai.ts';

const ROW = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t';
const WRONG = sample(2019, [`${ROW}1`, `${ROW}9`]);
const ARGV = ['check', '--alone', '--format', 'github'];

/** The commands in an output, as the runner reads them. */
function commandsIn(stdout: string) {
  return stdout.split('\n').flatMap((line) => {
    const match = /^::(\w+) ([^:]*)::(.*)$/.exec(line.trimStart());
    if (!match) return [];
    const read = (text: string) =>
      text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',');
    const [, command, properties = '', message = ''] = match;
    const pairs = properties.split(',').map((pair) => pair.split('=') as [string, string]);
    const values = Object.fromEntries(pairs.map(([name, value]) => [name, read(value).replaceAll('%25', '%')]));
    return [{ command, ...values, message: read(message).replaceAll('%25', '%') }];
  });
}

describe('gongkai check --format github', () => {
  it('writes an annotation for each finding, and how many there are', async () => {
    const cwd = folderOf({ '市/年报.txt': WRONG, '市/注.txt': sample(2019).replaceAll('，', ',') });
    const { status, stdout } = await gongkai([...ARGV, './市'], { cwd });
    expect(status).toBe(1);
    const [first, second, ...more] = commandsIn(stdout);
    expect(more).toEqual([]);
    const place = { file: '市/年报.txt', line: '55', endLine: '55', col: '25', endColumn: '26' };
    expect(first).toMatchObject({ command: 'error', ...place, title: 'row-sum' });
    expect(first?.message).toMatch(/^应为 1，写作 9（多 8）：“四、结转下年度继续办理”的“总计”一格/);
    expect(second).toMatchObject({ command: 'notice', file: '市/注.txt', title: 'half-width-punctuation' });
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('检查年报 2 份（编码 utf-8）：错误 1，警告 0，信息 0，提示 1。');
  });

  it('names files from the present folder, wherever that is', async () => {
    const folder = folderOf({ '市/年报.txt': WRONG, '县/a.txt': '' });
    const inside = commandsIn((await gongkai([...ARGV, join(folder, '市')], { cwd: folder })).stdout);
    expect(inside[0]).toMatchObject({ file: '市/年报.txt' });
    const dotted = folderOf({ '..年报.txt': WRONG });
    const [inDots] = commandsIn((await gongkai([...ARGV, '..年报.txt'], { cwd: dotted })).stdout);
    expect(inDots).toMatchObject({ file: '..年报.txt' });
    const outside = commandsIn((await gongkai([...ARGV, '../市'], { cwd: join(folder, '县') })).stdout);
    expect(outside[0]).toMatchObject({ file: join(folder, '市/年报.txt') });
    const [piped] = commandsIn((await gongkai([...ARGV, '-'], { stdin: WRONG })).stdout);
    expect(piped).not.toHaveProperty('file');
  });

  it('says what is wrong with a settings file', async () => {
    const cwd = folderOf({ '年报.txt': sample(2019), '.gongkai.json': '{ "rulez": 1 }' });
    const [found] = commandsIn((await gongkai([...ARGV, '.'], { cwd })).stdout);
    expect(found).toMatchObject({ command: 'warning', file: '.gongkai.json', line: '1', col: '3' });
  });

  it('says where GitHub shows fewer annotations than there are', async () => {
    const text = (count: number) =>
      sample(2019, ['一、总体情况\n', `一、总体情况\n${'2019年2月30日召开了会议。\n'.repeat(count)}`]);
    expect((await gongkai([...ARGV, '-'], { stdin: text(10) })).stderr).toBe('');
    const { stdout, stderr } = await gongkai([...ARGV, '-'], { stdin: text(11) });
    expect(commandsIn(stdout)).toHaveLength(11);
    expect(stderr).toBe('GitHub 一步里错误、警告、提示各只显示 10 条注释，其余的在日志里。\n');
  });

  it('keeps each finding on one line: the runner drops the columns of others', async () => {
    const { stdout } = await gongkai([...ARGV, '-'], { stdin: fixture('sample-report.txt') });
    const commands = commandsIn(stdout) as unknown as Record<'line' | 'endLine' | 'col' | 'endColumn', string>[];
    expect(commands.length).toBeGreaterThan(3);
    for (const { line, endLine, col, endColumn } of commands) {
      expect(endLine).toBe(line);
      expect(Number(endColumn)).toBeGreaterThanOrEqual(Number(col));
    }
  });

  it('escapes what would end or forge a command', async () => {
    const name = '100%,a:b\n::error::c\u202e.txt';
    const text = WRONG.replace('2020年政府信息', '2020年%0A::warning::\u001b[31m政府信息');
    const cwd = folderOf({ [name]: text });
    const { stdout } = await gongkaiProcess([...ARGV, name], { cwd });
    expect(stdout).toContain('file=100%25%2Ca%3Ab%0A%3A%3Aerror%3A%3Ac\\u{202E}.txt,');
    expect(stdout).not.toMatch(/[\u001b\u202e\r]/);
    for (const line of stdout.split('\n').slice(0, -2)) expect(line).toMatch(/^::(?:error|warning|notice) file=100%25/);
  });
});
