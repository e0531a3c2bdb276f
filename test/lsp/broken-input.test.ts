import { once } from 'node:events';
import { type AddressInfo, type Server, type Socket, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ErrorCodes } from 'vscode-languageserver';
import { folderOf } from '../cli/support/folder.ts';
import { framed, startProgram } from './support/program.ts';

const INTRODUCTION = framed({ id: 'hello', method: 'initialize', params: { processId: null, capabilities: {} } });

/** Collects what comes; resolves with it when something in it answers `isThere`. */
function listenTo(stream: NodeJS.ReadableStream): (isThere: RegExp) => Promise<string> {
  let said = '';
  stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return async (isThere) => {
    while (!isThere.test(said)) await once(stream, 'data');
    return said;
  };
}

describe.each([
  ['server.js', '--stdio'],
  ['cli.js', 'lsp', '--stdio'],
])('dist/%s %s', (file, ...args) => {
  it.each([
    ['no header', '{"jsonrpc":"2.0"}', '“{"jsonrpc":"2.0"}”'],
    ['garbage', '\u001b[2J\0\0\0', '“\\u{1B}[2J'],
    ['words', 'Hello, are you there?\r\n', '“Hello, are you there?”'],
    ['lines that end otherwise', 'Content-Length: 2\n\n{}', 'Content-Length: 2'],
    ['no length', 'Content-Type: text/plain\r\n\r\n{}', '没有 Content-Length'],
    ['a negative length', 'Content-Length: -5\r\n\r\n{}', '“-5”'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n{}', '“many”'],
    ['a length beyond reason', 'Content-Length: 99999999999\r\n\r\n{}', '“99999999999”'],
    ['a header without end', `A: ${'x'.repeat(100_000)}`, '“A: xxx'],
  ])('ends with a sentence where there is %s', async (_, bytes, words) => {
    const { process, ended, stderr } = startProgram(file, ...args);
    const heard = listenTo(process.stdout);
    process.stdin.on('error', () => undefined);
    process.stdin.write(INTRODUCTION);
    await heard(/"id":"hello"/);
    // The input stays open: a client that is there waits for something.
    process.stdin.write(Buffer.from(bytes));
    expect(await ended).toBe(2);
    expect(stderr()).toContain(words);
    expect(stderr()).toMatch(/^[^\n]{10,200}\n$/);
  });

  it('ends with a sentence where a message breaks off', async () => {
    const { process, ended, stderr } = startProgram(file, ...args);
    process.stdin.end('Content-Length: 20\r\n\r\n{"json');
    expect(await ended).toBe(2);
    expect(stderr()).toContain('没有发完');
  });

  it('answers a body that holds no message with an error, and goes on', async () => {
    const { process, ended, stderr } = startProgram(file, ...args);
    const heard = listenTo(process.stdout);
    const bodies = ['', '{', '[1,', '\0', '{"jsonrpc":"2.0","id":7,"method":"shutdown"', '42', 'null', '[]', '{}'];
    const more = [
      '{"id":8,"method":5}',
      '{"id":null,"method":"a"}',
      '{"id":{},"method":"b"}',
      '{"method":"$/cancelRequest"}',
    ];
    process.stdin.write(INTRODUCTION);
    for (const body of [...bodies, ...more]) process.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    process.stdin.write(framed({ id: 'last', method: 'shutdown' }));
    const said = await heard(/"id":"last"/);
    const answers = [...said.matchAll(/\{"jsonrpc":"2.0","id":(\w+),"error":\{"code":(-\d+)/g)].map(
      ([, ...seen]) => seen,
    );
    const parse = ['null', String(ErrorCodes.ParseError)];
    const none = ['null', String(ErrorCodes.InvalidRequest)];
    expect(answers).toEqual([
      parse,
      parse,
      parse,
      parse,
      parse,
      none,
      none,
      none,
      none,
      ['8', none[1]],
      none,
      none,
      none,
    ]);
    process.stdin.write(framed({ method: 'exit' }));
    expect(await ended).toBe(0);
    expect(stderr()).toBe('');
  });

  it('takes an answer that says nothing for what it is', async () => {
    const { process } = startProgram(file, ...args);
    const heard = listenTo(process.stdout);
    process.stdin.write(INTRODUCTION);
    process.stdin.write([{ id: 0 }, { id: 1, result: null }, { id: null, error: null }].map(framed).join(''));
    process.stdin.write(framed({ id: 'last', method: 'shutdown' }));
    expect(await heard(/"id":"last"/)).not.toContain('"error"');
  });

  it('ends where the client reads no more', async () => {
    const { process, ended } = startProgram(file, ...args);
    const heard = listenTo(process.stdout);
    process.stdin.on('error', () => undefined);
    process.stdin.write(INTRODUCTION);
    await heard(/"id":"hello"/);
    process.stdout.destroy();
    process.stdin.write(framed({ id: 'unheard', method: 'test/nothing' }));
    expect(await ended).toBe(1);
  });
});

describe('dist/server.js over a socket', () => {
  /** Listens, has the server come, and returns it with the other end. */
  const connected = async (listen: (server: Server) => void, argumentsFor: (server: Server) => string[]) => {
    const server = createServer();
    listen(server);
    await once(server, 'listening');
    const program = startProgram('server.js', ...argumentsFor(server));
    const [socket] = (await once(server, 'connection')) as [Socket];
    onTestFinished(() => {
      socket.destroy();
      server.close();
    });
    return { program, socket };
  };
  const byPort = () =>
    connected(
      (server) => server.listen(0, '127.0.0.1'),
      (server) => [`--socket=${(server.address() as AddressInfo).port}`],
    );
  const byName = () => {
    const name = join(folderOf({}), 'socket');
    return connected(
      (server) => server.listen(name),
      () => ['--pipe', name],
    );
  };

  it.each([
    ['a port', byPort],
    ['a name', byName],
  ])('that has %s', async (_, connect) => {
    const served = await connect();
    const heard = listenTo(served.socket);
    served.socket.write(INTRODUCTION + framed({ id: 'last', method: 'shutdown' }));
    await heard(/"id":"last"/);
    served.socket.end();
    expect(await served.program.ended).toBe(0);

    const broken = await connect();
    broken.socket.write('Content-Length: none\r\n\r\n');
    expect(await broken.program.ended).toBe(2);
    expect(broken.program.stderr()).toContain('“none”');
  });

  it('ends with 1 where nobody is there', async () => {
    const { ended } = startProgram('server.js', `--pipe=${join(folderOf({}), 'nobody')}`);
    expect(await ended).toBe(1);
  });
});
