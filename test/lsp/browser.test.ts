import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { root } from '../cli/support/root.ts';
import { WRONG } from './support/reports.ts';

interface Message {
  readonly id?: number;
  readonly result?: unknown;
}

it('dist/browser/server.js serves in a worker that has nothing of Node', async () => {
  const waiting = new Map<number, (result: unknown) => void>();
  const worker = {
    onmessage: null as ((event: { data: object }) => void) | null,
    postMessage: ({ id, result }: Message) => waiting.get(id ?? -1)?.(result),
    addEventListener: () => undefined,
  };
  const offered = { setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, TextDecoder, TextEncoder };
  runInNewContext(readFileSync(join(root, 'dist/browser/server.js'), 'utf8'), {
    ...offered,
    console,
    crypto: globalThis.crypto,
    self: worker,
  });
  let sent = 0;
  const send = (message: object) => worker.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
  const ask = (method: string, params: object) =>
    new Promise((resolve) => {
      const id = ++sent;
      waiting.set(id, resolve);
      send({ id, method, params });
    });

  const capabilities = { textDocument: { diagnostic: {} } };
  expect(await ask('initialize', { processId: null, capabilities })).toMatchObject({ serverInfo: { name: 'gongkai' } });
  const textDocument = { uri: 'vscode-vfs://github/a/年报.txt', languageId: 'plaintext', version: 1, text: WRONG };
  send({ method: 'textDocument/didOpen', params: { textDocument } });
  expect(await ask('textDocument/diagnostic', { textDocument })).toMatchObject({
    kind: 'full',
    items: [{ code: 'row-sum' }],
  });
});
