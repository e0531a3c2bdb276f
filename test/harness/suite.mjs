// Runs the suite in VS Code (vscode-test.mjs), shows what it says when it has ended, and counts.
import { spawn } from 'node:child_process';
import { root } from './run.mjs';

/** @returns {Promise<{ status: number, passed: number, failed: number }>} */
export function suite(args) {
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'pipe', 'pipe'];
    const child = spawn(process.execPath, ['test/harness/vscode-test.mjs', ...args], { cwd: root, stdio });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const status = code ?? 1;
      process.stdout.write(said);
      const count = (word) => Number(new RegExp(`^ *(\\d+) ${word}`, 'm').exec(said)?.[1] ?? 0);
      // A run that ended badly and counted nothing has failed all the same.
      resolve({ status, passed: count('passing'), failed: count('failing') || Number(status !== 0) });
    });
  });
}
