import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { removeLeftOvers, temporaryIn, temporaryName } from '../../server/src/cli/temporary.ts';
import { thisWriter } from '../../server/src/cli/writer.ts';
import { some } from '../support/thorough.ts';
import { folderOf } from './support/folder.ts';
import { type Fault, gongkaiProcess } from './support/gongkai.ts';
import { TIDY, UNTIDY } from './support/untidy.ts';

const A_DAY = 24 * 60 * 60;
const ELSEWHERE = '0123456789abcdef';
const DEAD = { ...thisWriter(), pid: 2 ** 22 + 1 };
const leftOvers = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('.gongkai-'));
const textOf = (path: string) => readFileSync(path, 'utf8');

/** Runs `fix` until a fault kills it: what is left, the new file beside the old one included. */
async function killed(cwd: string, fault: Fault) {
  const { status } = await gongkaiProcess(['fix', 'a.txt'], { cwd, fault: { ...fault, what: 'kill' } });
  return { status, text: textOf(join(cwd, 'a.txt')), left: leftOvers(cwd).length };
}

describe('fix that is killed', () => {
  it('at any call of a write loses nothing, and the next run tidies up', { timeout: 300_000 }, async () => {
    const log = join(folderOf({}), 'log');
    await gongkaiProcess(['fix', 'a.txt'], { cwd: folderOf({ 'a.txt': UNTIDY }), fault: { log } });
    const calls = textOf(log)
      .trimEnd()
      .split('\n')
      .map((call) => call.split(' ')[0]);
    const renamed = calls.indexOf('renameSync');
    expect(calls).toEqual(expect.arrayContaining(['openSync', 'writeSync', 'fsyncSync', 'renameSync']));
    // After a call is before the next one.
    const names = calls.map((_, at) => `${at + 1}`);
    const cwd = folderOf(Object.fromEntries(names.map((name) => [`${name}/a.txt`, UNTIDY])));
    for (const [at, name] of some([...names.entries()], 6, 1)) {
      expect([name, await killed(join(cwd, name), { at: at + 1, when: 'before' })]).toEqual([
        name,
        // The first call makes the new file.
        { status: null, text: at > renamed ? TIDY : UNTIDY, left: at > 0 && at <= renamed ? 1 : 0 },
      ]);
    }
    expect(await gongkaiProcess(['fix', '.'], { cwd })).toMatchObject({ status: 0 });
    for (const name of names) {
      expect([name, ...readdirSync(join(cwd, name)), textOf(join(cwd, name, 'a.txt'))]).toEqual([name, 'a.txt', TIDY]);
    }
  });

  it('with half of it written leaves the file whole', async () => {
    const cwd = folderOf({ 'a.txt': UNTIDY });
    const fault = { call: 'writeSync', at: 1, when: 'halfway' } as const;
    expect(await killed(cwd, fault)).toEqual({ status: null, text: UNTIDY, left: 1 });
    expect((await gongkaiProcess(['fix', 'a.txt'], { cwd })).status).toBe(0);
    expect([textOf(join(cwd, 'a.txt')), readdirSync(cwd)]).toEqual([TIDY, ['a.txt']]);
  });

  it('is tidied up after also where there is nothing left to mend', async () => {
    const cwd = folderOf({ '真/a.txt': TIDY, 'b.txt': { to: '真/a.txt' }, [`真/${temporaryName(DEAD)}`]: '半' });
    expect((await gongkaiProcess(['fix', '--dry-run', 'b.txt'], { cwd })).status).toBe(0);
    expect(leftOvers(join(cwd, '真')).length).toBe(1);
    expect((await gongkaiProcess(['fix', 'b.txt'], { cwd })).status).toBe(0);
    expect(readdirSync(join(cwd, '真'))).toEqual(['a.txt']);
  });
});

describe('what is left beside a file', () => {
  it('has a name that no other has', () => {
    const folder = folderOf({});
    const names = Array.from({ length: 1000 }, () => temporaryName(thisWriter()));
    expect(new Set(names).size).toBe(1000);
    const paths = [temporaryIn(folder), temporaryIn(folder)].map(({ path }) => path);
    expect(
      leftOvers(folder)
        .map((name) => join(folder, name))
        .sort(),
    ).toEqual(paths.sort());
  });

  it('is removed only where it is certainly ours', () => {
    const name = temporaryName(DEAD);
    const others = [
      `.gongkai-${process.pid}.tmp`,
      '.gongkai-草稿.tmp',
      '.gongkai.json',
      `副本${name}`,
      `${name}.bak`,
      name.replace('.tmp', '.txt'),
      // One digit is another.
      name.replace(/.(?=\.tmp)/, (digit) => (digit === '0' ? '1' : '0')),
      name.replace(/-(\d+)-/, (_, pid: string) => `-${Number(pid) + 1}-`),
    ];
    const folder = folderOf({
      ...Object.fromEntries([name, ...others].map((each) => [each, '我的'])),
      [`${temporaryName(DEAD)}/我的`]: '',
      [temporaryName({ ...DEAD, start: '7' })]: { to: '.gongkai.json' },
    });
    const before = readdirSync(folder);
    removeLeftOvers(folder);
    expect(readdirSync(folder)).toEqual(before.filter((each) => each !== name));
  });

  it('is removed only where its writer certainly runs no more', () => {
    const us = thisWriter();
    const [ours, another, dead, far, farOld] = [
      temporaryName(us),
      temporaryName({ ...us, start: `${us.start}1` }),
      temporaryName(DEAD),
      temporaryName({ ...DEAD, home: ELSEWHERE }),
      temporaryName({ ...us, home: ELSEWHERE }),
    ];
    const folder = folderOf(Object.fromEntries([ours, another, dead, far, farOld].map((name) => [name, ''])));
    const old = Date.now() / 1000 - A_DAY - 60;
    for (const name of [ours, farOld]) utimesSync(join(folder, name), old, old);
    removeLeftOvers(folder);
    // Where a system does not say when a process was started, one of the same number may be the writer.
    const kept = us.start === '0' ? [ours, another, far] : [ours, far];
    expect(readdirSync(folder).sort()).toEqual(kept.sort());
  });

  it.skipIf(process.platform !== 'linux')(
    'is removed where its writer is dead and nobody asked how it ended',
    async () => {
      // What becomes `sleep` never asks after its child, which ends when it sees that.
      const child = 'until grep -qx sleep /proc/$parent/comm; do sleep 0.1; done';
      const parent = spawn('sh', ['-c', `parent=$$; (${child}) & echo $!; exec sleep 300`]);
      onTestFinished(() => void parent.kill());
      const [said] = (await once(parent.stdout, 'data')) as [Buffer];
      const stat = `/proc/${said.toString().trim()}/stat`;
      while (!textOf(stat).includes(') Z ')) await setTimeout(10);
      const start = /\) (?:\S+ ){19}(\d+)/.exec(textOf(stat))![1]!;
      const folder = folderOf({ [temporaryName({ ...thisWriter(), pid: Number(said), start })]: '' });
      removeLeftOvers(folder);
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});

describe('two runs at once', () => {
  /** Starts `fix` and waits until it is about to give its new file the name of `a.txt`. */
  async function stopped(cwd: string) {
    const signs = folderOf({});
    const [here, go] = [join(signs, 'here'), join(signs, 'go')];
    const fault = { call: 'renameSync', at: 1, what: 'stop', here, go } as const;
    const ran = gongkaiProcess(['fix', 'a.txt'], { cwd, fault });
    while (!existsSync(here)) await setTimeout(10);
    return { goOn: () => (writeFileSync(go, ''), ran) };
  }

  it('leave each other alone in one folder', async () => {
    const cwd = folderOf({ 'a.txt': UNTIDY, 'b.txt': UNTIDY });
    const first = await stopped(cwd);
    expect((await gongkaiProcess(['fix', 'b.txt'], { cwd })).status).toBe(0);
    expect(leftOvers(cwd).length).toBe(1);
    expect(await first.goOn()).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(cwd)).toEqual(['a.txt', 'b.txt']);
    for (const name of ['a.txt', 'b.txt']) expect(textOf(join(cwd, name))).toBe(TIDY);
  });

  it('leave one file whole', async () => {
    const cwd = folderOf({ 'a.txt': UNTIDY });
    const first = await stopped(cwd);
    expect((await gongkaiProcess(['fix', 'a.txt'], { cwd })).status).toBe(0);
    expect((await first.goOn()).status).toBe(0);
    expect([textOf(join(cwd, 'a.txt')), readdirSync(cwd)]).toEqual([TIDY, ['a.txt']]);
  });
});
