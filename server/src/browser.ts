import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { type BringPapers, hostRuntime } from './lsp/runtime.ts';
import { startServer } from './lsp/server.ts';

/** What the script that reads papers leaves in the worker (`esbuild.mjs`). */
interface WithPapers {
  gongkaiPapers?: Awaited<ReturnType<BringPapers>>;
}

declare const self: DedicatedWorkerGlobalScope & WithPapers;

const [reader, writer] = [new BrowserMessageReader(self), new BrowserMessageWriter(self)];

/** A worker without modules runs a script more. It is looked for where the client says, as workers may not know where they come from. */
const papers: BringPapers = (script) => {
  if (!self.gongkaiPapers && script !== null) self.importScripts(script);
  return self.gongkaiPapers
    ? Promise.resolve(self.gongkaiPapers)
    : Promise.reject(new Error('the readers of papers are not here'));
};

startServer((options) => createConnection(reader, writer, options), hostRuntime({ papers }));
