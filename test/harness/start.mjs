// npm start [-- FILE…]: builds the extension and opens VS Code with it, on a sample report with planted faults or on the
// files named: the `code` on PATH where there is one, else a VS Code served on this machine.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { bringPackages } from './bring.mjs';
import { onPath } from './on-path.mjs';
import { cache } from './packages.mjs';
import { node, root } from './run.mjs';

/** What to open, and the folder that holds it where that is worth showing. */
function wanted() {
  const named = process.argv.slice(2).map((file) => resolve(process.env.INIT_CWD ?? root, file));
  const missing = named.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`没有这个文件。No such file: ${missing.join(', ')}`);
  return named.length > 0 ? { files: named } : sample();
}

/** A copy of the sample, to be changed at will. */
function sample() {
  const folder = join(cache, 'sample');
  const file = join(folder, 'sample-report.txt');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, 'test/fixtures/sample-report.txt'), file);
  return { files: [file], folder };
}

function openDesktop(code, { files, folder }) {
  build('esbuild.mjs');
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', ...(folder ? [folder] : []), ...files];
  const shell = process.platform === 'win32';
  const quoted = shell ? args.map((each) => `"${each}"`) : args;
  const { status, error } = spawnSync(shell ? `"${code}"` : code, quoted, { stdio: 'inherit', shell });
  if (error || status !== 0) throw new Error(`${code}: ${error?.message ?? status}`);
  console.log('VS Code 已打开。VS Code is open.');
}

async function serve({ files, folder }) {
  const { installExtension, remoteUri, startServer, workbenchAddress } = await import('./served.mjs');
  const { bringServer } = await import('./vscode-server.mjs');
  await bringServer();
  build('test/harness/package.mjs');
  const extensions = mkdtempSync(join(tmpdir(), 'gongkai-extensions-'));
  process.once('exit', () => rmSync(extensions, { recursive: true, force: true }));
  await installExtension(join(root, 'dist/gongkai-report.vsix'), extensions);
  const server = await startServer({ extensions, onInterrupt: 0 });
  console.log('\n请在浏览器中打开（按 Ctrl-C 结束）。Open in a browser; Ctrl-C ends it:');
  for (const file of files) {
    const address = workbenchAddress(server, folder ?? dirname(file), [['openFile', remoteUri(server, file)]]);
    console.log(`\n${files.length > 1 ? `${basename(file)}\n` : ''}${address}`);
  }
}

function build(script) {
  const status = node([script], { quiet: true });
  if (status !== 0) process.exit(status);
}

try {
  const what = wanted();
  bringPackages();
  const code = onPath(['code']);
  if (code) openDesktop(code, what);
  else await serve(what);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
