import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai } from './support/gongkai.ts';
import { HAS_PIPES, makePipe } from './support/pipe.ts';
import { start } from './support/start.ts';

const ROW = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t';
const FAULTLESS = sample(2019);
const WRONG = sample(2019, [`${ROW}1`, `${ROW}9`]);
const OFF = '{ "rules": { "row-sum": "off", "column-balance": "off" } }';

/** The command line in `cwd`: its exit status and what it says. */
async function ran(argv: readonly string[], cwd: string) {
  const { said, closed } = start(argv, cwd);
  const [status] = (await closed) as [number | null];
  return { status, ...said };
}

describe.skipIf(!HAS_PIPES)('a settings file of a folder that comes from elsewhere', () => {
  const large = () => folderOf({ '大.json': Buffer.alloc(50_000_000, ' ') });

  it.each<[string, string, (cwd: string) => void]>([
    ['is a link to a device', '是指到文件夹以外的链接', () => undefined],
    ['is a pipe', '不是普通文件', (cwd) => void makePipe(cwd, '.gongkai.json')],
    ['is a link to a pipe', '不是普通文件', (cwd) => void makePipe(cwd, '管')],
    ['is large', '超过 4 MB', (cwd) => writeFileSync(join(cwd, '.gongkai.json'), Buffer.alloc(50_000_000, ' '))],
    ['is a link to a large file', '超过 4 MB', (cwd) => writeFileSync(join(cwd, '大'), Buffer.alloc(5_000_000, ' '))],
  ])('that %s is refused, and said to be', async (what, why, prepare) => {
    const target = what.endsWith('device') ? '/dev/zero' : what.endsWith('large file') ? '大' : '管';
    const cwd = folderOf({ '年报.txt': WRONG, ...(what.includes('link') && { '.gongkai.json': { to: target } }) });
    prepare(cwd);
    const { status, stdout, stderr } = await ran(['check', '.', '--format', 'json'], cwd);
    expect([status, stderr]).toEqual([2, expect.stringMatching(`^\\.gongkai\\.json：${why}.*没有读；.*\\n$`)]);
    // The report is checked, under the settings that hold without.
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ file: '年报.txt' }], summary: { errors: 1 } });
  });

  it.each([
    ['out of the folder', (elsewhere: string) => join(elsewhere, '.gongkai.json')],
    ['out and named by its way', (elsewhere: string) => `../${basename(elsewhere)}/.gongkai.json`],
  ])('is not read through a link that leads %s', async (_, target) => {
    const elsewhere = folderOf({ '.gongkai.json': OFF });
    const cwd = folderOf({ '甲/年报.txt': WRONG, '甲/.gongkai.json': { to: '../出' }, 出: { to: target(elsewhere) } });
    const { status, stderr } = await gongkai(['check', '甲'], { cwd });
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining(`${join('甲', '.gongkai.json')}：是指到文件夹以外的链接`),
    ]);
  });

  it('is read through a link that stays inside, and in a folder that is a link itself', async () => {
    const elsewhere = folderOf({ '年报.txt': WRONG, '.gongkai.json': OFF });
    const cwd = folderOf({
      '设置.json': OFF,
      '甲/年报.txt': WRONG,
      '甲/.gongkai.json': { to: '../设置.json' },
      乙: { to: elsewhere },
    });
    expect(await gongkai(['check', '甲', '乙/年报.txt'], { cwd })).toMatchObject({ status: 0, stderr: '' });
  });

  it('that the user names may lie anywhere, but is no pipe and no device', async () => {
    const cwd = folderOf({ '年报.txt': WRONG });
    const named = join(folderOf({ a: OFF }), 'a');
    expect(await gongkai(['check', '--config', named, '年报.txt'], { cwd })).toMatchObject({ status: 0, stderr: '' });
    for (const [name, why] of [
      [makePipe(cwd, '管'), '不是普通文件'],
      ['/dev/zero', '不是普通文件'],
      [join(large(), '大.json'), '超过 4 MB'],
    ] as const) {
      const { status, stderr } = await ran(['check', '--config', name, '年报.txt'], cwd);
      expect([status, stderr]).toEqual([2, expect.stringContaining(`${name}：${why}`)]);
    }
  });
});

describe.skipIf(!HAS_PIPES)('a report that is named', () => {
  it.each(['/dev/zero', '/dev/null', '/dev/full'])('is refused where it is a device: %s', async (device) => {
    const { status, stdout, stderr } = await ran(
      ['check', device, '年报.txt', '--format', 'json'],
      folderOf({ '年报.txt': FAULTLESS }),
    );
    expect([status, stderr]).toEqual([2, `${device}：不是普通文件，没有读。\n`]);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ file: device, report: null }, { file: '年报.txt' }] });
  });

  it('is read from a pipe when its writer comes', async () => {
    const cwd = folderOf({});
    const { closed, said } = start(['check', makePipe(cwd, '管')], cwd);
    const writer = createWriteStream(join(cwd, '管'));
    await once(writer, 'open');
    // Longer than a pipe holds, and not all at once.
    writer.write(WRONG.slice(0, 100));
    await after(100);
    writer.end(`${WRONG.slice(100)}${'\n'.repeat(100_000)}`);
    expect(await closed).toEqual([1, null]);
    expect(said.stdout).toContain('row-sum');
  });

  it('is read from a pipe no further than any file', async () => {
    const cwd = folderOf({});
    const { closed, said } = start(['check', makePipe(cwd, '管')], cwd);
    const writer = createWriteStream(join(cwd, '管'));
    writer.on('error', () => undefined);
    writer.write(Buffer.alloc(70_000_000, 'a'));
    expect(await closed).toEqual([2, null]);
    expect(said.stderr).toMatch(/管：文件超过 64 MB/);
    writer.destroy();
  });

  it.each([
    ['check', 1],
    ['extract', 1],
    ['check', 30],
  ])('can be waited for no longer: %s, %i files', async (command, count) => {
    const others = Array.from({ length: count - 1 }, (_, at) => `${at}.txt`);
    const cwd = folderOf(Object.fromEntries(others.map((name) => [name, WRONG])));
    const { child, closed, said } = start([command, ...others, makePipe(cwd, '管.txt')], cwd);
    // Until it waits: nothing tells when it does.
    await after(1500);
    child.kill('SIGINT');
    const interrupted = setInterval(() => child.kill('SIGINT'), 1000);
    const [status, signal] = (await closed) as [number | null, string | null];
    clearInterval(interrupted);
    // Before it listens, or where it is interrupted again, the signal itself ends it.
    expect(signal === 'SIGINT' || status === 2).toBe(true);
    if (status === 2) expect(said.stderr).toContain(`已中断：共 ${count} 个文件，检查了`);
  });
});
