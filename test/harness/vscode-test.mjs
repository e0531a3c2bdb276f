// Runs the suite of test/vscode/ in a real VS Code.
//   --host=electron   desktop VS Code, which @vscode/test-electron downloads
//   --host=served     the VS Code server of an npm package, in a headless browser
//   --host=auto       electron where it can be downloaded and shown, else served (also $GONGKAI_VSCODE_HOST)
//   --web             the extension's browser build, in the web worker extension host (served)
//   --vsix FILE       the packaged extension, installed, in place of the one under development
//   --grep WORDS      only tests whose names hold these words
//   --verbose         what the workbench says
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSuite } from './build-suite.mjs';
import { desktopIsThere, runDesktop } from './desktop.mjs';
import { root } from './run.mjs';
import { installExtension } from './served.mjs';
import { runSuite } from './workbench.mjs';

const { values } = parseArgs({
  options: {
    host: { type: 'string', default: process.env.GONGKAI_VSCODE_HOST || 'auto' },
    web: { type: 'boolean', default: false },
    vsix: { type: 'string' },
    grep: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const { web, verbose } = values;

async function chosenHost() {
  if (!['electron', 'served', 'auto'].includes(values.host))
    throw new Error(`--host=${values.host}: electron, served or auto`);
  if (web) return 'served';
  return values.host === 'auto' ? ((await desktopIsThere()) ? 'electron' : 'served') : values.host;
}

/** The folder of the extension under test, and the folder of installed ones: the .vsix is installed where one is named. */
async function underTest(scratch, host) {
  if (!values.vsix) return { extension: root };
  const extensions = join(scratch, 'extensions');
  const companion = join(root, 'test/vscode/companion');
  if (host === 'electron') return { extension: companion, vsix: resolve(values.vsix), extensions };
  await installExtension(values.vsix, extensions);
  const [installed] = readdirSync(extensions).filter((name) => name.startsWith('gongkai.'));
  // A browser has no folder of installed extensions: what was installed is served as it lies there.
  return web ? { extension: join(extensions, installed) } : { extension: companion, extensions };
}

const host = await chosenHost();
if (values.grep) process.env.GONGKAI_SUITE_GREP = values.grep;
const built = await buildSuite(web);
// A path of its own, short enough for the sockets of VS Code.
const scratch = mkdtempSync(join(tmpdir(), 'gongkai-suite-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
try {
  const workspace = join(scratch, 'workspace');
  cpSync(built.workspace, workspace, { recursive: true });
  const options = { ...(await underTest(scratch, host)), suite: built.suite, workspace, verbose };
  console.log(`VS Code: ${host}${web ? ', web worker' : ''}${values.vsix ? `, ${values.vsix}` : ''}`);
  process.exitCode = host === 'electron' ? await runDesktop(options) : await runSuite({ ...options, web });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
