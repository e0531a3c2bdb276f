import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import { hostRuntime } from './lsp/runtime.ts';
import { startServer } from './lsp/server.ts';
import { processHost, serveClient } from './cli/serve-client.ts';

declare const __VERSION__: string;

const TRANSPORT = /^--(stdio|node-ipc|socket|pipe)(?:=(.*))?$/;
const LANGUAGE = 'zh-cn';

function start(argv: readonly string[]): void {
  const at = argv.findIndex((argument) => TRANSPORT.test(argument));
  const [, transport, written] = TRANSPORT.exec(argv[at] ?? '') ?? [];
  /** What the transport is given, behind `=` or as the next argument. */
  const given = written ?? argv[at + 1] ?? '';
  const program = fileURLToPath(import.meta.url);
  if (argv[0] === '--version') {
    process.stdout.write(`${__VERSION__}\n`);
  } else if (transport === 'stdio') {
    void serveClient({ input: process.stdin, output: process.stdout }, LANGUAGE, program);
  } else if (transport === 'node-ipc') {
    startServer(createConnection, hostRuntime(processHost(LANGUAGE, program)));
  } else if (transport === 'socket' && Number(given) > 0) {
    void serveSocket({ port: Number(given), host: '127.0.0.1' }, program);
  } else if (transport === 'pipe' && given !== '') {
    void serveSocket({ path: given }, program);
  } else {
    process.stderr.write('server.js --stdio | --node-ipc | --socket=PORT | --pipe=NAME\n');
    process.exitCode = 2;
  }
}

type Address = { readonly port: number; readonly host: string } | { readonly path: string };

async function serveSocket(address: Address, program: string): Promise<void> {
  const { connect } = await import('node:net');
  const socket = connect(address);
  // Both ends are told of it, and the client is gone then.
  await serveClient({ input: socket, output: socket }, LANGUAGE, program);
}

if (isMainThread) start(process.argv.slice(2));
else void import('./cli/text-helper.ts').then(({ helpWithTexts }) => helpWithTexts());
