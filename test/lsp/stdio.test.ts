import { LSPErrorCodes, type PublishDiagnosticsParams } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { gongkaiProcess } from '../cli/support/gongkai.ts';
import { framed, startProgram } from './support/program.ts';
import { WRONG } from './support/reports.ts';
import { codesOf } from './support/requests.ts';

const uri = 'file:///年报.txt';
const textDocument = { uri, languageId: 'text', version: 1, text: WRONG };
const NOTHING = { processId: null, rootUri: null, capabilities: {} };

describe.each([
  ['server.js', '--stdio'],
  ['cli.js', 'lsp', '--stdio'],
])('dist/%s %s', (file, ...args) => {
  it('serves a client that does not ask for diagnostics', async () => {
    const { connection, next, ended, stderr } = startProgram(file, ...args);
    await connection.sendRequest('initialize', NOTHING);
    await connection.sendNotification('initialized', {});
    const published = next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    expect(codesOf((await published).diagnostics)).toEqual(['row-sum']);

    const mended = next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: WRONG.replace('0\t9', '0\t1') }],
    });
    expect(await mended).toEqual({ uri, diagnostics: [] });

    expect(await connection.sendRequest('shutdown')).toBeNull();
    await connection.sendNotification('exit');
    expect(await ended).toBe(0);
    expect(stderr()).toBe('');
  });

  it('serves a client that says nothing of itself', async () => {
    const { connection, next } = startProgram(file, ...args);
    await connection.sendRequest('initialize', {});
    const published = next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    expect((await published).diagnostics).toHaveLength(1);
  });

  it('ends with 1 where the client leaves without a word', async () => {
    const exited = startProgram(file, ...args);
    await exited.connection.sendRequest('initialize', NOTHING);
    await exited.connection.sendNotification('exit');
    expect(await exited.ended).toBe(1);

    const gone = startProgram(file, ...args);
    await gone.connection.sendRequest('initialize', NOTHING);
    gone.process.stdin.end();
    expect(await gone.ended).toBe(1);
  });

  it('does not answer of a place that an edit on its way has moved', async () => {
    const { connection, process } = startProgram(file, ...args);
    await connection.sendRequest('initialize', NOTHING);
    const answer = new Promise<string>((resolve) => {
      process.stdout.on('data', (chunk: Buffer) => chunk.includes('"id":"placed"') && resolve(chunk.toString()));
    });
    const change = { textDocument: { uri, version: 2 }, contentChanges: [{ text: '' }] };
    const messages = [
      { method: 'textDocument/didOpen', params: { textDocument } },
      { id: 'placed', method: 'textDocument/hover', params: { textDocument, position: { line: 9, character: 1 } } },
      { method: 'textDocument/didChange', params: change },
    ];
    process.stdin.write(messages.map(framed).join(''));
    expect(await answer).toContain(`"code":${LSPErrorCodes.ContentModified}`);
  });
});

describe('gongkai lsp', () => {
  it('speaks the language that it is told to', async () => {
    const { connection, next } = startProgram('cli.js', 'lsp', '--lang=en', '--stdio');
    await connection.sendRequest('initialize', NOTHING);
    const published = next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    expect((await published).diagnostics[0]!.message).not.toContain('写作');
  });

  it.each([
    [['lsp'], '--stdio'],
    [['lsp', '--stdio', 'a.txt'], 'a.txt'],
    [['lsp', '--socket=5'], '--socket'],
  ])('refuses %j', async (argv, named) => {
    const { status, stdout, stderr } = await gongkaiProcess(argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(named);
  });
});

describe('dist/server.js', () => {
  it.each([
    [[], 2, '', /^server\.js --stdio \| /],
    [['--help'], 2, '', /^server\.js --stdio \| /],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/, ''],
  ])('without a client: %j', async (argv, status, stdout, stderr) => {
    const program = startProgram('server.js', ...argv);
    let said = '';
    program.process.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    expect(await program.ended).toBe(status);
    expect(said).toMatch(stdout);
    expect(program.stderr()).toMatch(stderr);
  });
});
