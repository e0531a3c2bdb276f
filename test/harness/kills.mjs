// npm run kills [-- --runs 1000] [-- --seed 1] [-- --folder FOLDER] [-- --jobs JOBS]: kills so many runs of `gongkai fix`, JOBS
// at a time, at random moments and, where there is strace, at each system call of a write; then lets it run again. Fails
// where a file is lost, half-written or another owner's, and where something is left over after the next run. FOLDER is
// where the files lie: on another file system, say.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { node, root } from './run.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', default: tmpdir() },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
});
/** So many runs are to be killed; those that were done before do not count. */
const RUNS = Number(values.runs);
const JOBS = Number(values.jobs);
/** So many folders, each with what a killed run has left, are given to one run afterwards. */
const BATCH = 50;
const FILES = ['甲.txt', '乙.txt'];
const CLI = join(root, 'dist/cli.js');
const FIX = [CLI, 'fix', '.'];
/** Root may give files away, so that more can go wrong. */
const OWNER = process.getuid?.() === 0 ? { uid: 1234, gid: 2345 } : { uid: process.getuid(), gid: process.getgid() };
const MODE = 0o640;

const before = readFileSync(join(root, 'test/fixtures/faultless-2019.txt'), 'utf8')
  .replace('二、主动公开', '2、主动公开')
  .replaceAll('，', ',');

/** System calls that read or change files, or start and await the program that copies attributes. */
const CALLS = new Set(
  `open openat close read pread64 write pwrite64 fstat stat lstat newfstatat statx access faccessat faccessat2 readlink
  readlinkat chown fchown fchmod fsync fdatasync rename renameat renameat2 unlink unlinkat fcntl ioctl pipe2 dup3
  socketpair clone clone3 vfork wait4 epoll_create1 epoll_ctl kill getdents64`.split(/\s+/),
);

let seed = Number(values.seed);
/** A number from 0 up to 1, the next of a row that is the same each time. */
function random() {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
}

const top = mkdtempSync(join(values.folder, 'gongkai-kills-'));

function newFolder(name) {
  const folder = join(top, name);
  mkdirSync(folder);
  for (const file of FILES) {
    const path = join(folder, file);
    writeFileSync(path, before);
    chmodSync(path, MODE);
    chownSync(path, OWNER.uid, OWNER.gid);
  }
  return folder;
}

/** Kills a run so many milliseconds after it began, or after it began to write; whether it was still running. */
function killAfter(folder, milliseconds, sign = 'start') {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, FIX, { cwd: folder, stdio: 'ignore' });
    let timer;
    const wait = () => (timer ??= setTimeout(() => child.kill('SIGKILL'), milliseconds));
    const watcher = sign === 'start' ? null : watch(folder, wait);
    if (!watcher) wait();
    child.on('error', reject);
    child.on('exit', (_, signal) => {
      watcher?.close();
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

/** Kills a run when it makes a system call for the `nth` time; whether it came to that. */
function killAt(folder, { call, nth }) {
  const inject = ['-e', `trace=${call}`, '-e', `inject=${call}:signal=KILL:when=${nth}`];
  return new Promise((resolve, reject) => {
    const argv = ['-qq', '-o', '/dev/null', ...inject, process.execPath, ...FIX];
    const child = spawn('strace', argv, { cwd: folder, stdio: 'ignore' });
    child.on('error', reject);
    child.on('exit', (status, signal) => resolve(signal === 'SIGKILL' || status === 137));
  });
}

/** Every system call of the main thread from the first new file to the last one's name, in its order. */
function callsOfWrites() {
  const folder = newFolder('calls');
  const log = join(top, 'calls.log');
  const { status, error } = spawnSync('strace', ['-o', log, process.execPath, ...FIX], {
    cwd: folder,
    stdio: 'ignore',
  });
  if (error || status !== 0) return [];
  const counts = new Map();
  const all = readFileSync(log, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const call = /^(\w+)\(/.exec(line)?.[1];
      if (call === undefined || !CALLS.has(call)) return [];
      counts.set(call, (counts.get(call) ?? 0) + 1);
      return [{ call, nth: counts.get(call), line }];
    });
  const first = all.findIndex(({ line }) => line.includes('.gongkai-') && line.includes('O_CREAT'));
  const last = all.findLastIndex(({ call }) => call === 'fsync');
  return first < 0 ? [] : all.slice(first, last + 3);
}

const tally = {
  runs: 0,
  killed: 0,
  atCalls: 0,
  old: 0,
  mended: 0,
  leftOvers: 0,
  lost: 0,
  halfWritten: 0,
  owner: 0,
  afterNext: 0,
};

/** Looks at what a killed run has left. */
function look(folder, after) {
  const names = readdirSync(folder);
  tally.leftOvers += names.filter((name) => !FILES.includes(name)).length;
  for (const file of FILES) {
    if (!names.includes(file)) tally.lost++;
    else {
      const text = readFileSync(join(folder, file), 'utf8');
      if (text === before) tally.old++;
      else if (text === after) tally.mended++;
      else tally.halfWritten++;
      checkOwner(join(folder, file));
    }
  }
}

function checkOwner(path) {
  const { uid, gid, mode } = statSync(path);
  if (uid !== OWNER.uid || gid !== OWNER.gid || (mode & 0o7777) !== MODE) tally.owner++;
}

/** Lets one run mend all `folders`, and looks whether all is as if nothing had happened. */
function runAgain(folders, after) {
  execFileSync(process.execPath, [CLI, 'fix', ...folders], { cwd: top, stdio: ['ignore', 'ignore', 'inherit'] });
  for (const folder of folders) {
    const names = readdirSync(folder).sort();
    if (names.join() !== [...FILES].sort().join()) tally.afterNext++;
    for (const file of FILES) {
      const path = join(folder, file);
      if (readFileSync(path, 'utf8') !== after) tally.halfWritten++;
      checkOwner(path);
    }
    rmSync(folder, { recursive: true });
  }
}

async function campaign() {
  const whole = newFolder('whole');
  const began = performance.now();
  await killAfter(whole, 600_000);
  const took = performance.now() - began;
  const after = readFileSync(join(whole, FILES[0]), 'utf8');
  if (after === before) throw new Error('fix mends nothing here');
  const points = callsOfWrites();
  const names = new Set(points.map(({ call }) => call));
  console.log(
    points.length > 0
      ? `${points.length} system calls from the first new file to the last name: ${[...names].join(', ')}`
      : 'There is no strace here, or it may not trace: killed at random moments only.',
  );
  let usual = took;
  const kill = async (run) => {
    const folder = newFolder(String(run));
    const start = performance.now();
    // In turns: at a system call, at any time, and while files are written, which is a small part of it.
    const isRandom = points.length === 0 || run % 2 === 0;
    const killed = !isRandom
      ? await killAt(folder, points[(run >> 1) % points.length])
      : run % 4 === 0
        ? await killAfter(folder, usual * random())
        : await killAfter(folder, usual * 0.2 * random(), 'first write');
    // Others may use the machine as well, at times more than at others.
    if (isRandom && !killed) usual = (usual + performance.now() - start) / 2;
    tally.runs++;
    if (killed) tally.killed++;
    if (killed && !isRandom) tally.atCalls++;
    look(folder, after);
    return folder;
  };
  for (let run = 0; tally.killed < RUNS;) {
    const folders = [];
    const work = async () => {
      while (folders.length < BATCH) folders.push(await kill(run++));
    };
    await Promise.all(Array.from({ length: JOBS }, work));
    runAgain(folders, after);
    console.log(JSON.stringify(tally));
  }
  const { lost, halfWritten, owner, afterNext } = tally;
  return lost + halfWritten + owner + afterNext === 0 ? 0 : 1;
}

try {
  node(['esbuild.mjs']);
  process.exitCode = await campaign();
} finally {
  rmSync(top, { recursive: true, force: true });
}
