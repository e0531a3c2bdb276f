import { stdin, stdout } from 'node:process';
import type { Arguments } from './arguments.ts';
import type { Host } from './io.ts';
import { serveClient } from './serve-client.ts';
import { usageError } from './usage.ts';

/** `gongkai lsp`: serves an editor over standard input and output; the connection ends the process. */
export async function lsp({ names: [name], flags }: Arguments, { language }: Host): Promise<number> {
  if (name !== undefined) throw usageError('names-unwanted', { name });
  if (!flags.has('stdio')) throw usageError('no-transport', {});
  return serveClient({ input: stdin, output: stdout }, language, null);
}
