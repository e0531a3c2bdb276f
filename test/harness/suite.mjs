// Runs the suite in VS Code (vscode-test.mjs), shows what it says, and counts.
import { spawn } from 'node:child_process';
import { root } from './run.mjs';

/** @returns {Promise<{ status: number, passed: number, failed: number }>} */
export function suite(args) {
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'pipe', 'inherit'];
    const child = spawn(process.execPath, ['test/harness/vscode-test.mjs', ...args], { cwd: root, stdio });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      said += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const status = code ?? 1;
      const count = (word) => Number(new RegExp(`^ *(\\d+) ${word}`, 'm').exec(said)?.[1] ?? 0);
      // A run that ended badly and counted nothing has failed all the same.
      resolve({ status, passed: count('passing'), failed: count('failing') || Number(status !== 0) });
    });
  });
}
