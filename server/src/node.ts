import process from 'node:process';
import { createConnection } from 'vscode-languageserver/node';
import { hostRuntime } from './lsp/runtime.ts';
import { startServer } from './lsp/server.ts';
import { keepHeapSmall, letHeapGrow, optimiseLate } from './cli/v8-flags.ts';

declare const __VERSION__: string;

const TRANSPORT = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

const [asked, ...rest] = process.argv.slice(2);
if (asked === '--version') {
  process.stdout.write(`${__VERSION__}\n`);
} else if ([asked, ...rest].some((argument) => argument !== undefined && TRANSPORT.test(argument))) {
  keepHeapSmall();
  optimiseLate();
  startServer(
    createConnection,
    hostRuntime(undefined, async (...asked) => (await import('./cli/file-uri.ts')).readFileUri(...asked), letHeapGrow),
  );
} else {
  process.stderr.write('server.js --stdio | --node-ipc | --socket=PORT | --pipe=NAME\n');
  process.exitCode = 2;
}
