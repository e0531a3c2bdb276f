// Loaded before the command line: something goes wrong at one call that it makes to write a file back. What, and at which
// call, is said by GONGKAI_FAULT:
//   call   only calls of this function are counted; else all that come after the new file is made
//   at     the number of the call, from 1
//   when   before it, after it, or halfway (half of what is to be written is written)
//   what   kill; stop (until the file `go` is there; tells by the file `here`); run (a command); or the code of an error
//   log    a file that is told the name of every call that is counted
import childProcess, { execFileSync } from 'node:child_process';
import fs, { appendFileSync, existsSync, writeFileSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';

const { call, at = 0, when = 'before', what, log, here, go, command } = JSON.parse(process.env.GONGKAI_FAULT ?? '{}');

const FILES = ['openSync', 'writeSync', 'fstatSync', 'fchownSync', 'fchmodSync', 'fsyncSync', 'closeSync', 'readSync'];
const NAMES = ['lstatSync', 'realpathSync', 'renameSync', 'unlinkSync'];

let isWriting = false;
let calls = 0;

function goWrong(name) {
  if (what === 'kill') {
    process.kill(process.pid, 'SIGKILL');
    // The signal may take a moment to arrive; nothing more may be done until then.
    for (;;);
  }
  if (what === 'stop') {
    writeFileSync(here, '');
    const pause = new Int32Array(new SharedArrayBuffer(4));
    while (!existsSync(go)) Atomics.wait(pause, 0, 0, 10);
    return;
  }
  if (what === 'run') {
    execFileSync(command[0], command.slice(1));
    return;
  }
  throw Object.assign(new Error(`${what}: ${name}`), { code: what, syscall: name.replace('Sync', '') });
}

function wrap(module, name) {
  const original = module[name];
  module[name] = (...given) => {
    if (name === 'openSync' && given[1] === 'wx') isWriting = true;
    if (!isWriting || (call !== undefined && call !== name)) return original(...given);
    calls++;
    if (log) appendFileSync(log, `${name} ${typeof given[0] === 'string' ? basename(given[0]) : ''}\n`);
    if (calls !== at) return original(...given);
    if (when === 'halfway' && name === 'writeSync')
      writeSync(given[0], given[1], given[2], (given[1].length - given[2]) >> 1);
    if (when !== 'after') goWrong(name);
    const result = original(...given);
    if (when === 'after') goWrong(name);
    return result;
  };
}

for (const name of [...FILES, ...NAMES]) wrap(fs, name);
wrap(childProcess, 'spawnSync');
