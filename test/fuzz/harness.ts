import { spawn } from 'node:child_process';
import { root } from '../architecture/sources.ts';

/** Runs a program of `test/harness/` in a process of its own, for so many milliseconds at the most. */
export function harness(
  name: string,
  args: readonly string[],
  timeout: number,
): Promise<{ status: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`test/harness/${name}.mjs`, ...args], { cwd: root, timeout });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said: Buffer.concat(said).toString() }));
  });
}
