import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import type { FullDocumentDiagnosticReport, PublishDiagnosticsParams } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { Valve } from '../../server/src/streams/valve.ts';
import { root } from '../cli/support/root.ts';
import { framed, startNode, startProgram } from './support/program.ts';
import { FAULTLESS, WRONG } from './support/reports.ts';

const uri = 'file:///年报.txt';
const textDocument = { uri, languageId: 'text', version: 1, text: FAULTLESS };
const NOTHING = { processId: null, rootUri: null, capabilities: {} };
/** A report in which much is found: an answer of 200 KB. */
const LITTERED = `${FAULTLESS}${'[bookmark: _GoBack]\n'.repeat(1000)}`;
/** More than the server needs for itself, and less than for all that it is asked below. */
const HEAP = '--max-old-space-size=44';
/** Its answer is some 20 KB. */
const request = (id: number) =>
  framed({ id, method: 'textDocument/documentSymbol', params: { textDocument: { uri } } });

it('a client that does not read is not answered into the void, but later', { timeout: 180_000 }, async () => {
  const { connection, process, ended } = startNode(HEAP, join(root, 'dist/server.js'), '--stdio');
  await connection.sendRequest('initialize', { ...NOTHING, capabilities: { textDocument: { diagnostic: {} } } });
  await connection.sendNotification('textDocument/didOpen', { textDocument: { ...textDocument, text: LITTERED } });
  process.stdout.pause();
  const asked = Array.from({ length: 300 }, () =>
    connection.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } }),
  );
  const counts = Promise.all(asked.map(async (answer) => (await answer).items.length));
  counts.catch(() => undefined);
  const isDead = ended.then(() => 'the server has ended');
  // Time for a server that answers whether it is heard or not to run out of memory.
  expect(await Promise.race([isDead, pause(5000, 'alive')])).toBe('alive');
  process.stdout.resume();
  expect(await Promise.race([isDead, counts])).toEqual(Array(300).fill(1000));
});

describe.each([
  ['server.js', '--stdio'],
  ['cli.js', 'lsp', '--stdio'],
])('dist/%s %s', (file, ...args) => {
  it('takes in the edits of a client that does not read, and pushes what was found of the last', async () => {
    const { connection, process } = startProgram(file, ...args);
    await connection.sendRequest('initialize', NOTHING);
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    process.stdout.pause();
    process.stdin.write(Array.from({ length: 300 }, (_, id) => request(id)).join(''));
    const edits = Array.from({ length: 2000 }, (_, at) =>
      framed({
        method: 'textDocument/didChange',
        params: {
          textDocument: { uri, version: at + 2 },
          contentChanges: [{ text: at === 1999 ? WRONG : `${FAULTLESS}${at}` }],
        },
      }),
    );
    await new Promise((resolve) => process.stdin.write(edits.join(''), resolve));

    const published: PublishDiagnosticsParams[] = [];
    const last = new Promise<void>((resolve) => {
      connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
        published.push(params);
        if (params.diagnostics.length > 0) resolve();
      });
    });
    process.stdout.resume();
    await last;
    expect(published.length).toBeLessThanOrEqual(5);
    expect(published.at(-1)!.diagnostics).toHaveLength(2);
  });
});

describe('the valve', () => {
  const turn = () => new Promise((resolve) => void setImmediate(resolve));

  /** Messages on their way, and what is called when each has arrived. */
  const sending = (valve: Valve, count: number) =>
    Array.from({ length: count }, () => {
      let arrive = (): void => undefined;
      void valve.send(new Promise<void>((resolve) => (arrive = resolve)));
      return arrive;
    });

  it('lets work go on while little is on its way', async () => {
    const valve = new Valve();
    sending(valve, 15);
    await valve.pass();
    expect(valve.isFull).toBe(false);
  });

  it('lets work that has waited go on one after the other, in its order, as messages arrive', async () => {
    const valve = new Valve();
    const done: number[] = [];
    const arrivals = sending(valve, 16);
    for (let at = 0; at < 5; at++) {
      void valve.pass().then(() => {
        done.push(at);
        if (at < 2) arrivals.push(...sending(valve, 1));
      });
    }
    for (let at = 0; at < 5; at++) await turn();
    expect(done).toEqual([]);
    arrivals.shift()!();
    for (let at = 0; at < 5; at++) await turn();
    expect(done).toEqual([0]);
    arrivals.shift()!();
    arrivals.shift()!();
    for (let at = 0; at < 9; at++) await turn();
    expect(done).toEqual([0, 1, 2, 3, 4]);
  });

  it('is full where much waits, until less does; a message that is lost has arrived', async () => {
    const valve = new Valve();
    let room = 0;
    valve.onRoom(() => {
      room++;
    });
    let fail = (): void => undefined;
    const lost = valve.send(new Promise<void>((_, reject) => (fail = () => reject(new Error('gone')))));
    sending(valve, 999);
    expect(valve.isFull).toBe(true);
    fail();
    await expect(lost).rejects.toThrow('gone');
    expect(room).toBe(1);
    expect(valve.isFull).toBe(false);
  });
});
