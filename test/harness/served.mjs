// Starts the VS Code server on 127.0.0.1, on a free port, with data of its own, and ends it with all that it started.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from './packages.mjs';
import { bringServer } from './vscode-server.mjs';

/** Less noise, and nothing that asks the network. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};
const PATIENCE = 60_000;

/**
 * @param {{ settings?: object, extensions?: string, driver?: boolean, trusting?: boolean, env?: Record<string, string>, onInterrupt?: number }} options
 * extensions: the folder of installed extensions; driver: a workbench that tests may drive (it then honours
 * `extensionTestsPath` and its like); trusting: whether every folder is trusted without being asked about, which is for
 * folders that we have made ourselves; onInterrupt: the exit status of this program when it is interrupted
 */
export async function startServer({
  settings,
  extensions,
  driver = false,
  trusting = false,
  env = {},
  onInterrupt = 130,
}) {
  const { serverRoot, node } = await bringServer();
  const data = mkdtempSync(join(tmpdir(), 'gongkai-vscode-'));
  const settingsFolder = join(data, 'user/User');
  mkdirSync(settingsFolder, { recursive: true });
  writeFileSync(join(settingsFolder, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
  // Whoever reaches the port can do what VS Code can: an address without the token opens nothing. Not on the command
  // line, which every user of the machine can read.
  const token = randomBytes(24).toString('hex');
  const tokenFile = join(data, 'token');
  writeFileSync(tokenFile, token, { mode: 0o600 });
  const port = await freePort();
  const args = [
    ['--host', '127.0.0.1', '--port', port, '--accept-server-license-terms'],
    ['--connection-token-file', tokenFile],
    ['--server-data-dir', data, '--user-data-dir', join(data, 'user')],
    ['--extensions-dir', extensions ?? join(data, 'extensions')],
    ['--disable-telemetry', '--disable-experiments'],
    trusting ? ['--disable-workspace-trust'] : [],
    driver ? ['--enable-smoke-test-driver'] : [],
  ].flat();
  // A process group of its own: its children (extension host, file watcher) outlive the server by seconds.
  const child = spawn(node, [join(serverRoot, 'out/server-main.js'), ...args], {
    env: { ...ownEnvironment(), EXTENSIONS_GALLERY: '{}', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const stop = once(async () => {
    await end(child);
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  const interrupted = () => void stop().finally(() => process.exit(onInterrupt));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, interrupted);
  // Whatever ends this program ends the server.
  process.once('exit', () => {
    signal(child, 'SIGKILL');
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  try {
    await ready(child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { authority: `127.0.0.1:${port}`, token, stop };
}

/** The address of a workbench on `folder`; `payload` are pairs that it reads. */
export function workbenchAddress(server, folder, payload = []) {
  const address = new URL(`http://${server.authority}/`);
  address.searchParams.set('tkn', server.token);
  address.searchParams.set('folder', resolve(folder));
  const quiet = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true']]; // prettier-ignore
  address.searchParams.set('payload', JSON.stringify([...quiet, ...payload]));
  return address.href;
}

/** A file of this machine as a served workbench names it. */
export function remoteUri(server, file) {
  return `vscode-remote://${server.authority}${encodeURI(resolve(file))}`;
}

/** Installs a .vsix into the folder `extensions`. */
export async function installExtension(vsix, extensions) {
  const { serverRoot, node } = await bringServer();
  const data = mkdtempSync(join(tmpdir(), 'gongkai-install-'));
  try {
    const folders = ['--extensions-dir', extensions, '--server-data-dir', data, '--accept-server-license-terms'];
    await run(node, [join(serverRoot, 'out/server-main.js'), '--install-extension', resolve(vsix), ...folders]);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

function ownEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name)));
}

function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

function ready(child) {
  let log = '';
  return new Promise((up, down) => {
    const fail = (why) => down(new Error(`VS Code 服务端没有启动。The VS Code server did not come up: ${why}\n${log}`));
    const timer = setTimeout(() => fail(`${PATIENCE / 1000} s`), PATIENCE);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        log = (log + chunk).slice(-10_000);
        if (log.includes('Extension host agent listening on')) {
          clearTimeout(timer);
          up();
        }
      });
    child.once('error', fail).once('exit', (code) => fail(`exit status ${code}`));
  });
}

function signal({ pid }, name) {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // all gone
  }
}

async function end(child) {
  if (child.pid === undefined) return;
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((done) => child.once('exit', done));
    signal(child, 'SIGTERM');
    const timer = setTimeout(() => signal(child, 'SIGKILL'), 3000);
    await gone;
    clearTimeout(timer);
  }
  signal(child, 'SIGKILL');
  child.stdout.destroy();
  child.stderr.destroy();
}

function once(action) {
  let done;
  return () => (done ??= action());
}
