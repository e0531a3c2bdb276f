import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { hostRuntime } from './lsp/runtime.ts';
import { startServer } from './lsp/server.ts';

declare const self: DedicatedWorkerGlobalScope;

const [reader, writer] = [new BrowserMessageReader(self), new BrowserMessageWriter(self)];
startServer((options) => createConnection(reader, writer, options), hostRuntime());
