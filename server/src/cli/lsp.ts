import { createConnection } from 'vscode-languageserver/node';
import { hostRuntime } from '../lsp/runtime.ts';
import { startServer } from '../lsp/server.ts';
import type { Arguments } from './arguments.ts';
import { readFileUri } from './file-uri.ts';
import type { Host } from './io.ts';
import { usageError } from './usage.ts';
import { keepHeapSmall, letHeapGrow, optimiseLate } from './v8-flags.ts';

/** `gongkai lsp`: serves an editor over standard input and output; the connection ends the process. */
export async function lsp({ names: [name], flags }: Arguments, { language }: Host): Promise<number> {
  if (name !== undefined) throw usageError('names-unwanted', { name });
  if (!flags.has('stdio')) throw usageError('no-transport', {});
  keepHeapSmall();
  optimiseLate();
  startServer(createConnection, hostRuntime(language, readFileUri, letHeapGrow));
  return new Promise<never>(() => undefined);
}
