// Runs a suite in desktop VS Code, which @vscode/test-electron brings to .vscode-test/.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cache } from './packages.mjs';

const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';
const PATIENCE = 5000;

/** Whether desktop VS Code is here or can be downloaded, and has a screen to be shown on. */
export async function desktopIsThere() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  if (existsSync(cache) && readdirSync(cache).some((name) => /^vscode-(linux|darwin|win32)/.test(name))) return true;
  try {
    return (await fetch(RELEASES, { signal: AbortSignal.timeout(PATIENCE) })).ok;
  } catch {
    return false;
  }
}

/** @returns {Promise<number>} the exit status of VS Code: 0 where every test passed */
export async function runDesktop({ extension, suite, workspace, vsix, extensions }) {
  const electron = await import('@vscode/test-electron');
  const program = await electron.downloadAndUnzipVSCode({ cachePath: cache });
  const data = mkdtempSync(join(tmpdir(), 'gongkai-code-'));
  try {
    if (vsix) install(electron, program, [`--extensions-dir=${extensions}`, `--user-data-dir=${data}`], vsix);
    const apart = vsix ? [`--extensions-dir=${extensions}`] : ['--disable-extensions'];
    return await electron.runTests({
      vscodeExecutablePath: program,
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite,
      launchArgs: [workspace, `--user-data-dir=${data}`, '--disable-workspace-trust', ...apart],
    });
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function install(electron, program, folders, vsix) {
  const [cli, ...first] = electron.resolveCliArgsFromVSCodeExecutablePath(program, { reuseMachineInstall: true });
  const shell = process.platform === 'win32';
  const { status } = spawnSync(cli, [...first, ...folders, '--install-extension', vsix], { stdio: 'inherit', shell });
  if (status !== 0) throw new Error(`${vsix} was not installed`);
}
