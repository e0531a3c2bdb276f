import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import { keepHeapSmall, letHeapGrow, optimiseLate } from './cli/v8-flags.ts';
import { type ManyTexts, hostRuntime } from './lsp/runtime.ts';
import { startServer } from './lsp/server.ts';

declare const __VERSION__: string;

const TRANSPORT = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

/** Checks many texts in threads that run this same file. They are brought with the first of the texts. */
const manyTexts: ManyTexts = (here, manner) => {
  let threads: Promise<ReturnType<ManyTexts>> | undefined;
  return async (piece) => {
    threads ??= import('./cli/text-threads.ts').then(({ textThreads }) =>
      textThreads(fileURLToPath(import.meta.url), here, manner),
    );
    return (await threads)(piece);
  };
};

function start([asked, ...rest]: readonly string[]): void {
  if (asked === '--version') {
    process.stdout.write(`${__VERSION__}\n`);
  } else if ([asked, ...rest].some((argument) => argument !== undefined && TRANSPORT.test(argument))) {
    keepHeapSmall();
    optimiseLate();
    const readFile = async (uri: string) => (await import('./cli/file-uri.ts')).readFileUri(uri);
    startServer(createConnection, hostRuntime(undefined, readFile, letHeapGrow, manyTexts));
  } else {
    process.stderr.write('server.js --stdio | --node-ipc | --socket=PORT | --pipe=NAME\n');
    process.exitCode = 2;
  }
}

if (isMainThread) start(process.argv.slice(2));
else void import('./cli/text-helper.ts').then(({ helpWithTexts }) => helpWithTexts());
