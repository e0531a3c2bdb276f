import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fstatSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepAttributes } from '../../server/src/cli/attributes.ts';
import { fileEncoder } from '../../server/src/cli/encode.ts';
import { rewrite } from '../../server/src/cli/rewrite.ts';
import { some } from '../support/thorough.ts';
import { attributeOf, withAttribute } from './support/attribute.ts';
import { folderOf } from './support/folder.ts';
import { gongkai, gongkaiProcess } from './support/gongkai.ts';
import { TIDY, UNTIDY } from './support/untidy.ts';

const isRoot = process.getuid?.() === 0;
const encoder = fileEncoder();
const textOf = (path: string) => readFileSync(path, 'utf8');
const ownersOf = (path: string) => {
  const { uid, gid, mode } = statSync(path);
  return { uid, gid, mode: mode & 0o7777 };
};

/** A folder with a file to be mended, and the file. */
function untidy(): { cwd: string; path: string } {
  const cwd = folderOf({ 'a.txt': UNTIDY });
  return { cwd, path: join(cwd, 'a.txt') };
}

describe('a file that is written back keeps', () => {
  it('its owner and group', async () => {
    const { cwd, path } = untidy();
    // Only root may give a file away; others may give it to a group of theirs.
    if (isRoot) chownSync(path, 1234, 2345);
    else chownSync(path, process.getuid!(), process.getgroups!().at(-1)!);
    chmodSync(path, 0o664);
    const before = ownersOf(path);
    expect((await gongkai(['fix', 'a.txt'], { cwd })).status).toBe(0);
    expect([textOf(path), ownersOf(path)]).toEqual([TIDY, before]);
  });

  it.each([0o600, 0o640, 0o666, 0o755, 0o2755, 0o4755])('its permissions, whatever the mask: %o', async (mode) => {
    const { cwd, path } = untidy();
    chmodSync(path, mode);
    expect((await gongkaiProcess(['fix', 'a.txt'], { cwd })).status).toBe(0);
    expect([textOf(path), ownersOf(path).mode]).toEqual([TIDY, mode]);
  });

  it.skipIf(process.platform !== 'linux')('what else is set of it', async ({ skip }) => {
    const cwd = folderOf({});
    const path = join(cwd, 'a.txt');
    if (!withAttribute(path, UNTIDY)) skip('tar sets no extended attribute in this folder');
    expect(attributeOf(path)).toBe('年报');
    expect((await gongkai(['fix', 'a.txt'], { cwd })).status).toBe(0);
    expect([textOf(path), attributeOf(path)]).toEqual([TIDY, '年报']);
  });

  it('its place behind a link of links', async () => {
    const cwd = folderOf({ '真/a.txt': UNTIDY, 中: { to: '真' }, 'b.txt': { to: '中/a.txt' } });
    expect((await gongkai(['fix', 'b.txt'], { cwd })).status).toBe(0);
    expect([lstatSync(join(cwd, 'b.txt')).isSymbolicLink(), textOf(join(cwd, '真/a.txt'))]).toEqual([true, TIDY]);
    expect(readdirSync(join(cwd, '真'))).toEqual(['a.txt']);
  });
});

describe('a file is refused, with a sentence, and left as it is', () => {
  it('that has other names', async () => {
    const { cwd, path } = untidy();
    linkSync(path, join(cwd, 'b.doc'));
    const { status, stdout, stderr } = await gongkai(['fix', 'a.txt'], { cwd });
    expect([status, stdout]).toEqual([2, '共检查年报 1 份，改动 0 份。\n']);
    expect(stderr).toMatch(/^a\.txt：这个文件还有别的名称（硬链接）.*没有写。/);
    expect([textOf(path), statSync(path).nlink, readdirSync(cwd)]).toEqual([UNTIDY, 2, ['a.txt', 'b.doc']]);
  });

  it('whose owner it would lose', () => {
    const { cwd, path } = untidy();
    const stat = fstatSync0(path);
    writeFileSync(join(cwd, 'b'), '');
    const [from, to] = [openSync(path, 'r'), openSync(join(cwd, 'b'), 'r+')];
    const lost = keepAttributes(from, { ...stat, uid: stat.uid + 1n }, to);
    for (const file of [from, to]) closeSync(file);
    // Root may give files away, nobody else.
    expect([lost, ownersOf(join(cwd, 'b')).uid]).toEqual(
      isRoot ? [null, Number(stat.uid) + 1] : ['owner', Number(stat.uid)],
    );
  });

  it.skipIf(!isRoot)('whose owner it would lose: somebody of its group', async () => {
    const { cwd, path } = untidy();
    for (const each of [cwd, path]) chownSync(each, 4001, 4002);
    chmodSync(cwd, 0o775);
    chmodSync(path, 0o664);
    const before = ownersOf(path);
    const { status, stderr } = await gongkaiProcess(['fix', 'a.txt'], { cwd, user: 4002 });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^a\.txt：写回会改变文件的所有者.*没有写。/)]);
    expect([textOf(path), ownersOf(path), readdirSync(cwd)]).toEqual([UNTIDY, before, ['a.txt']]);
  });

  it('in a folder that cannot be written', async () => {
    const { cwd, path } = untidy();
    if (isRoot) for (const each of [cwd, path]) chownSync(each, 4001, 4001);
    chmodSync(cwd, 0o555);
    const ran = await gongkaiProcess(['fix', 'a.txt'], isRoot ? { cwd, user: 4001 } : { cwd });
    chmodSync(cwd, 0o755);
    expect([ran.status, ran.stderr]).toEqual([2, 'a.txt：它所在的文件夹不能写，没有写。\n']);
    expect([textOf(path), readdirSync(cwd)]).toEqual([UNTIDY, ['a.txt']]);
  });

  it('that is no file', () => {
    expect(rewrite('/dev/null', UNTIDY, TIDY, encoder)).toBe('not-a-file');
    expect(rewrite(folderOf({}), UNTIDY, TIDY, encoder)).toBe('not-a-file');
  });

  it.each([
    ['ENOSPC', '磁盘已满'],
    ['EDQUOT', '磁盘已满'],
    ['EIO', 'EIO'],
  ])('where the disk takes only half of it: %s', async (what, reason) => {
    const { cwd, path } = untidy();
    const fault = { call: 'writeSync', at: 1, when: 'halfway', what } as const;
    const { status, stdout, stderr } = await gongkaiProcess(['fix', 'a.txt'], { cwd, fault });
    expect([status, stdout, stderr]).toEqual([2, '共检查年报 1 份，改动 0 份。\n', `a.txt：不能写入（${reason}）。\n`]);
    expect([textOf(path), readdirSync(cwd)]).toEqual([UNTIDY, ['a.txt']]);
  });
});

function fstatSync0(path: string) {
  const file = openSync(path, 'r');
  try {
    return fstatSync(file, { bigint: true });
  } finally {
    closeSync(file);
  }
}

describe('a change by another program is seen', () => {
  const changes: readonly [string, (path: string) => void, string | null][] = [
    ['other words', (path) => writeFileSync(path, `${UNTIDY}。`), `${UNTIDY}。`],
    [
      'another file of the same words',
      (path) => {
        writeFileSync(`${path}.new`, UNTIDY);
        renameSync(`${path}.new`, path);
      },
      UNTIDY,
    ],
    ['permissions', (path) => chmodSync(path, 0o600), UNTIDY],
    ['its date alone', (path) => utimesSync(path, 1, 1), UNTIDY],
    ['another name', (path) => linkSync(path, `${path}.doc`), UNTIDY],
    ['gone', (path) => rmSync(path), null],
  ];

  it.each(changes)('between reading and writing: %s', (_, meddle, left) => {
    const { cwd, path } = untidy();
    const meddling = {
      encodeLike: (file: Uint8Array, text: string) => {
        meddle(path);
        return encoder.encodeLike(file, text);
      },
    };
    let outcome: unknown;
    try {
      outcome = rewrite(path, UNTIDY, TIDY, meddling);
    } catch (error) {
      outcome = (error as NodeJS.ErrnoException).code;
    }
    expect(outcome).toBe(left === null ? 'ENOENT' : 'changed');
    expect(existsSync(path) ? textOf(path) : null).toBe(left);
    expect(readdirSync(cwd).filter((name) => name.startsWith('.gongkai'))).toEqual([]);
  });

  it('also when the new file is already on the disk', async () => {
    const { cwd, path } = untidy();
    const fault = {
      call: 'fsyncSync',
      at: 1,
      when: 'after',
      what: 'run',
      command: ['sh', '-c', 'printf 。 >> a.txt'],
    } as const;
    const { status, stderr } = await gongkaiProcess(['fix', 'a.txt'], { cwd, fault });
    expect([status, stderr]).toEqual([2, 'a.txt：读过之后文件又变了，没有写。请再运行一次。\n']);
    expect([textOf(path), readdirSync(cwd)]).toEqual([`${UNTIDY}。`, ['a.txt']]);
  });

  it('of where a link leads to', () => {
    const cwd = folderOf({ 'a.txt': UNTIDY, 'b.txt': UNTIDY, 'c.txt': { to: 'a.txt' } });
    const meddling = {
      encodeLike: (file: Uint8Array, text: string) => {
        spawnSync('ln', ['-sfn', 'b.txt', join(cwd, 'c.txt')]);
        return encoder.encodeLike(file, text);
      },
    };
    expect(rewrite(join(cwd, 'c.txt'), UNTIDY, TIDY, meddling)).toBe('changed');
    expect([textOf(join(cwd, 'a.txt')), textOf(join(cwd, 'b.txt'))]).toEqual([UNTIDY, UNTIDY]);
  });
});

it('whatever call of a write fails: what is said is what was done', { timeout: 300_000 }, async () => {
  const log = join(folderOf({}), 'log');
  await gongkaiProcess(['fix', 'a.txt'], { cwd: untidy().cwd, fault: { log } });
  const calls = textOf(log).trimEnd().split('\n');
  const renamed = calls.findIndex((call) => call.startsWith('renameSync'));
  expect(renamed).toBeGreaterThan(5);
  for (const [at, call] of some([...calls.entries()], 7)) {
    const { cwd, path } = untidy();
    const { status, stdout, stderr } = await gongkaiProcess(['fix', 'a.txt'], {
      cwd,
      fault: { at: at + 1, what: 'EIO' },
    });
    const [isDone, isComplained] = [/^共检查年报 1 份，改动 1 份。$/m.test(stdout), stderr !== ''];
    expect([call, isDone, readdirSync(cwd), textOf(path)]).toEqual([
      ...[call, at > renamed],
      ...[['a.txt'], at > renamed ? TIDY : UNTIDY],
    ]);
    // A folder that was synced may fail to be closed.
    expect([call, status]).toEqual([call, isComplained ? 2 : 0]);
    expect(isComplained || at > renamed + 1).toBe(true);
  }
});

describe.skipIf(process.platform === 'win32')('the folder of a file', () => {
  it('is synced when the new file has its name, and the new file before', async () => {
    const { cwd } = untidy();
    const log = join(folderOf({}), 'log');
    expect((await gongkaiProcess(['fix', 'a.txt'], { cwd, fault: { log } })).status).toBe(0);
    const calls = textOf(log).match(/^(fsync|rename)/gm);
    expect(calls).toEqual(['fsync', 'rename', 'fsync']);
  });

  it('that cannot be synced: the file is changed, and that is said', async () => {
    const { cwd, path } = untidy();
    const fault = { call: 'fsyncSync', at: 2, what: 'EIO' } as const;
    const { status, stdout, stderr } = await gongkaiProcess(['fix', 'a.txt'], { cwd, fault });
    expect([status, stdout]).toEqual([2, '共检查年报 1 份，改动 1 份。\n']);
    expect(stderr).toBe('a.txt：改了，但不能确定已经存到磁盘上。请打开看一看。\n');
    expect(textOf(path)).toBe(TIDY);
  });

  it('that knows no syncing is none to complain of', async () => {
    const { cwd } = untidy();
    const fault = { call: 'fsyncSync', at: 2, what: 'EINVAL' } as const;
    expect(await gongkaiProcess(['fix', 'a.txt'], { cwd, fault })).toMatchObject({ status: 0, stderr: '' });
  });
});
