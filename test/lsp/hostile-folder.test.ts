import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublishDiagnosticsParams, ShowMessageParams } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { type Link, folderOf } from '../cli/support/folder.ts';
import { HAS_PIPES, makePipe } from '../cli/support/pipe.ts';
import { startProgram } from './support/program.ts';
import { WRONG } from './support/reports.ts';
import { codesOf } from './support/requests.ts';

/** A server for `cwd`, with the report in it open: the report's address, and what is said of it. */
async function opened(cwd: string, text = WRONG) {
  const program = startProgram('server.js', '--stdio');
  const { connection, next } = program;
  await connection.sendRequest('initialize', { processId: null, rootUri: pathToFileURL(cwd).href, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const uri = pathToFileURL(join(cwd, '年报.txt')).href;
  const said = next<ShowMessageParams>('window/showMessage');
  const published = next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'text', version: 1, text },
  });
  return { ...program, uri, said, published };
}

describe.skipIf(!HAS_PIPES)('a settings file of a folder that comes from elsewhere', () => {
  const elsewhere = () => join(folderOf({ 'a.json': '{ "rules": { "row-sum": "off" } }' }), 'a.json');
  const link = (to: string): Record<string, Link> => ({ '.gongkai.json': { to } });

  it.each<[string, string, () => string]>([
    ['a device', '是指到文件夹以外的链接', () => folderOf(link('/dev/zero'))],
    ['elsewhere', '是指到文件夹以外的链接', () => folderOf(link(elsewhere()))],
    ['a pipe', '不是普通文件', () => folderOf(link('管'))],
    ['a large file', '超过 4 MB', () => folderOf({ ...link('大'), 大: Buffer.alloc(50_000_000, ' ') })],
  ])('is refused behind a link to %s, the user is told, and the report is checked', async (target, why, folder) => {
    const cwd = folder();
    if (target === 'a pipe') makePipe(cwd, '管');
    const { said, published } = await opened(cwd);
    expect((await said).message).toBe(
      `${join(cwd, '.gongkai.json')}：${why}${(await said).message.split(why)[1] ?? ''}`,
    );
    expect(codesOf((await published).diagnostics)).toEqual(['row-sum']);
  });

  it('is told of once, and read when it has become smaller', async () => {
    const cwd = folderOf({ ...link('大'), 大: Buffer.alloc(5_000_000, ' ') });
    const { connection, uri, said, published, next } = await opened(cwd);
    await Promise.all([said, published]);
    let more = 0;
    connection.onNotification('window/showMessage', () => {
      more++;
    });
    writeFileSync(join(cwd, '大'), '{ "rules": { "row-sum": "off" } }');
    const anew = next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    await connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: `${WRONG}\n` }],
    });
    expect([codesOf((await anew).diagnostics), more]).toEqual([['column-balance'], 0]);
  });
});

describe('a document that is too large to check', () => {
  it.each([
    ['cells', `${WRONG}${'0\t'.repeat(300_000)}`],
    ['lines', `${WRONG}${'\n'.repeat(300_000)}`],
    ['characters', `${WRONG}${'公'.repeat(1_200_000)}`],
  ])('has one finding that says so (%s), and its own when it is no longer', async (_, text) => {
    const { connection, published, next, uri } = await opened(folderOf({}), text);
    const { diagnostics } = await published;
    expect(diagnostics.map(({ message, range }) => [message, range.start])).toEqual([
      [expect.stringMatching(/^太大，没有检查：超过 [\d,]+ [字行格]，/), { line: 0, character: 0 }],
    ]);
    const textDocument = { uri };
    const position = { line: 200_000, character: 3 };
    const [symbols, hover, actions] = await Promise.all([
      connection.sendRequest<unknown[]>('textDocument/documentSymbol', { textDocument }),
      connection.sendRequest('textDocument/hover', { textDocument, position }),
      connection.sendRequest<unknown[]>('textDocument/codeAction', {
        textDocument,
        range: { start: { line: 0, character: 0 }, end: position },
        context: { diagnostics },
      }),
    ]);
    expect([hover, actions]).toEqual([null, []]);
    expect(symbols.length).toBeLessThan(2);
    const anew = next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: WRONG }],
    });
    expect(codesOf((await anew).diagnostics)).toEqual(['row-sum']);
  });
});
