import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { startClient } from './support/memory.ts';
import { framed, startProgram } from './support/program.ts';
import { WRONG } from './support/reports.ts';
import { pull } from './support/requests.ts';

const uri = 'file:///年报.txt';
const NOTHING = { processId: null, rootUri: null, capabilities: {} };
const PULLING = { ...NOTHING, capabilities: { textDocument: { diagnostic: {} } } };
const textDocument = { uri, languageId: 'text', version: 1, text: WRONG };

/** The code of the error that a request is answered with. */
const codeOf = (request: Promise<unknown>) =>
  request.then(
    () => 'answered',
    (error: unknown) => (error instanceof ResponseError ? error.code : String(error)),
  );

describe.each([
  ['server.js', '--stdio'],
  ['cli.js', 'lsp', '--stdio'],
])('dist/%s %s', (file, ...args) => {
  it('does nothing before it is initialized, and says so', async () => {
    const { connection, ended, stderr } = startProgram(file, ...args);
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    for (const method of ['textDocument/diagnostic', 'textDocument/hover', 'shutdown', 'test/nothing']) {
      expect(await codeOf(connection.sendRequest(method, { textDocument }))).toBe(ErrorCodes.ServerNotInitialized);
    }
    await connection.sendRequest('initialize', PULLING);
    // What was opened before is not open.
    expect(await connection.sendRequest('textDocument/diagnostic', { textDocument })).toMatchObject({ items: [] });
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    expect(await connection.sendRequest('textDocument/diagnostic', { textDocument })).toMatchObject({
      items: { length: 1 },
    });
    await connection.sendNotification('exit');
    expect(await ended).toBe(1);
    expect(stderr()).toBe('');
  });

  it('is initialized once, and does nothing after its farewell', async () => {
    const { connection, ended, stderr } = startProgram(file, ...args);
    await connection.sendRequest('initialize', PULLING);
    expect(await codeOf(connection.sendRequest('initialize', PULLING))).toBe(ErrorCodes.InvalidRequest);
    expect(await connection.sendRequest('shutdown')).toBeNull();
    for (const method of ['textDocument/diagnostic', 'initialize', 'shutdown', 'test/nothing']) {
      expect(await codeOf(connection.sendRequest(method, { textDocument }))).toBe(ErrorCodes.InvalidRequest);
    }
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    await connection.sendNotification('exit');
    expect(await ended).toBe(0);
    expect(stderr()).toBe('');
  });

  it.each([
    [['exit'], 1],
    [['initialize'], 1],
    [['initialize', 'exit'], 1],
    [['initialize', 'shutdown'], 0],
    [['initialize', 'shutdown', 'exit'], 0],
  ])('where %j is all that is ever said, ends with %i', async (methods, status) => {
    const { process, ended, stderr } = startProgram(file, ...args);
    const messages = methods.map((method, id) =>
      framed(method === 'exit' ? { method } : { id, method, ...(method === 'initialize' && { params: NOTHING }) }),
    );
    process.stdin.end(messages.join(''));
    expect(await ended).toBe(status);
    expect(stderr()).toBe('');
  });
});

it('a client whose introduction failed may try again', async () => {
  const { connection } = startProgram('server.js', '--stdio');
  const unreadable = { ...NOTHING, capabilities: { textDocument: { hover: { contentFormat: 5 } } } };
  expect(await codeOf(connection.sendRequest('initialize', unreadable))).toBe(ErrorCodes.InternalError);
  expect(await codeOf(connection.sendRequest('test/nothing'))).toBe(ErrorCodes.ServerNotInitialized);
  expect(await codeOf(connection.sendRequest('initialize', NOTHING))).toBe('answered');
});

it('a second introduction changes nothing for the client that is served', async () => {
  const client = await startClient();
  await client.open(uri, WRONG);
  expect(await codeOf(client.connection.sendRequest('initialize', NOTHING))).toBe(ErrorCodes.InvalidRequest);
  expect(await pull(client, uri)).toHaveLength(1);
});

it('what waits when the client says farewell is answered all the same', async () => {
  const client = await startClient();
  await client.open(uri, WRONG);
  const release = client.hold();
  const asked = pull(client, uri);
  const farewell = client.connection.sendRequest('shutdown');
  await client.settled();
  release();
  expect(await farewell).toBeNull();
  expect(await codeOf(asked)).toBe('answered');
  expect(await codeOf(pull(client, uri))).toBe(ErrorCodes.InvalidRequest);
});
