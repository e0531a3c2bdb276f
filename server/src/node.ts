import process from 'node:process';
import { createConnection } from 'vscode-languageserver/node';
import { hostRuntime } from './lsp/runtime.ts';
import { startServer } from './lsp/server.ts';
import { processHost, serveClient } from './cli/serve-client.ts';

declare const __VERSION__: string;

const TRANSPORT = /^--(stdio|node-ipc|socket|pipe)(?:=(.*))?$/;
const LANGUAGE = 'zh-cn';

const argv = process.argv.slice(2);
const at = argv.findIndex((argument) => TRANSPORT.test(argument));
const [, transport, written] = TRANSPORT.exec(argv[at] ?? '') ?? [];
/** What the transport is given, behind `=` or as the next argument. */
const given = written ?? argv[at + 1] ?? '';

async function serveSocket(address: { readonly port: number; readonly host: string } | { readonly path: string }) {
  const { connect } = await import('node:net');
  const socket = connect(address);
  // Both ends are told of it, and the client is gone then.
  await serveClient({ input: socket, output: socket }, LANGUAGE);
}

if (argv[0] === '--version') {
  process.stdout.write(`${__VERSION__}\n`);
} else if (transport === 'stdio') {
  void serveClient({ input: process.stdin, output: process.stdout }, LANGUAGE);
} else if (transport === 'node-ipc') {
  startServer(createConnection, hostRuntime(processHost(LANGUAGE)));
} else if (transport === 'socket' && Number(given) > 0) {
  void serveSocket({ port: Number(given), host: '127.0.0.1' });
} else if (transport === 'pipe' && given !== '') {
  void serveSocket({ path: given });
} else {
  process.stderr.write('server.js --stdio | --node-ipc | --socket=PORT | --pipe=NAME\n');
  process.exitCode = 2;
}
