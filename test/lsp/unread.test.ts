import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { FullDocumentDiagnosticReport, PublishDiagnosticsParams } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { FramedReader } from '../../server/src/streams/reader.ts';
import { Valve } from '../../server/src/streams/valve.ts';
import { root } from '../cli/support/root.ts';
import { framed, startNode, startProgram } from './support/program.ts';
import { FAULTLESS, WRONG } from './support/reports.ts';

const uri = 'file:///年报.txt';
const textDocument = { uri, languageId: 'text', version: 1, text: FAULTLESS };
const NOTHING = { processId: null, rootUri: null, capabilities: {} };
/** A report in which much is found: an answer of 200 KB. */
const LITTERED = `${FAULTLESS}${'[bookmark: _GoBack]\n'.repeat(1000)}`;
/** What tells when the server has taken in all that was sent. */
const WATCH = ['--import', join(import.meta.dirname, 'support/input-watch.mjs')];
/** Its answer is some 20 KB. */
const request = (id: number) =>
  framed({ id, method: 'textDocument/documentSymbol', params: { textDocument: { uri } } });

describe.each([
  ['server.js', '--stdio'],
  ['cli.js', 'lsp', '--stdio'],
])('dist/%s %s', (file, ...args) => {
  it('does no work for a client that does not read, and does it later', async () => {
    const { connection, process } = startNode(...WATCH, join(root, 'dist', file), ...args);
    await connection.sendRequest('initialize', { ...NOTHING, capabilities: { textDocument: { diagnostic: {} } } });
    await connection.sendNotification('textDocument/didOpen', { textDocument: { ...textDocument, text: LITTERED } });
    const ask = () =>
      connection.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    expect((await ask()).items).toHaveLength(1000);
    process.stdout.pause();
    const isRead = new Promise((resolve) => process.stderr.once('data', resolve));
    const answers = Array.from({ length: 300 }, ask);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: FAULTLESS }],
    });
    await connection.sendNotification('test/nothing', { LAST: true });
    await isRead;
    process.stdout.resume();
    const counts = (await Promise.all(answers)).map(({ items }) => items.length);
    // What was worked out before the edit was read is of the text before: nothing, where all was read at once.
    const early = counts.filter((count) => count === 1000).length;
    expect(early).toBeLessThan(60);
    expect(counts).toEqual([...Array<number>(early).fill(1000), ...Array<number>(300 - early).fill(0)]);
  });

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
    expect(published.at(-1)!.diagnostics).toHaveLength(1);
  });
});

const turn = () => new Promise((resolve) => void setImmediate(resolve));

/** Messages on their way, and what is called when each has arrived. */
const sending = (valve: Valve, count: number) =>
  Array.from({ length: count }, () => {
    let arrive = (): void => undefined;
    void valve.send(new Promise<void>((resolve) => (arrive = resolve)));
    return arrive;
  });

describe('the valve', () => {
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

describe('the reader', () => {
  it('hands nothing on while too much waits, and then goes on where it was', async () => {
    const valve = new Valve();
    const input = new PassThrough();
    const reader = new FramedReader(input, valve, () => undefined);
    const taken: unknown[] = [];
    const arrivals = sending(valve, 1000);
    reader.listen((message) => taken.push(message));
    input.write([1, 2, 3].map((id) => framed({ id, method: 'a' })).join(''));
    for (let at = 0; at < 9; at++) await turn();
    expect(taken).toEqual([]);
    expect(input.isPaused()).toBe(true);

    arrivals.shift()!();
    for (let at = 0; at < 9; at++) await turn();
    expect(taken).toMatchObject([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(input.isPaused()).toBe(false);
  });

  it('reads no further ahead than a little', async () => {
    const input = new PassThrough();
    const reader = new FramedReader(input, new Valve(), () => undefined);
    let taken = 0;
    reader.listen(() => taken++);
    const message = framed({ method: 'a', params: { text: 'x'.repeat(100_000) } });
    for (let at = 0; at < 20; at++) input.write(message);
    let mostAhead = 0;
    while (taken < 20) {
      await turn();
      mostAhead = Math.max(
        mostAhead,
        20 - taken - Math.floor((input.readableLength + input.writableLength) / message.length),
      );
    }
    expect(mostAhead).toBeLessThan(6);
    expect(input.isPaused()).toBe(false);
  });
});
