import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from './root.ts';

/** The built command line as a process of its own, and what it says. It ends with the test. */
export function start(argv: readonly string[], cwd: string, options: readonly string[] = []) {
  const child: ChildProcess = spawn(process.execPath, [...options, join(root, 'dist/cli.js'), ...argv], { cwd });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { stdout: '', stderr: '' };
  child.stdout!.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr!.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  const until = async (pattern: RegExp) => {
    while (!pattern.test(said.stdout)) await once(child.stdout!, 'data');
  };
  return { child, said, until, closed: once(child, 'close') };
}
