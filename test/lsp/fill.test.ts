import { type ClientCapabilities, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import type { Filling } from '../../server/src/core/features/form/fill-wishes.ts';
import type { FilledCells } from '../../server/src/lsp/fill.ts';
import { sample } from '../support/sample.ts';
import { type Client, MODERN, startClient } from './support/memory.ts';
import { startProgram } from './support/program.ts';
import { NOTICE } from './support/reports.ts';

const uri = 'file:///市/年报.txt';
const TEXT = sample(2021);
const CARRIED_OUT: Filling = { table: 'requests', row: 'carried-out', column: 'natural-person', words: '５' };
const ROW = '四、结转下年度继续办理\t1\t';

async function opened(text: string, capabilities: ClientCapabilities = MODERN): Promise<Client> {
  const client = await startClient({ capabilities });
  await client.open(uri, text);
  return client;
}

const fill = (
  { connection }: Pick<Client, 'connection'>,
  cells: readonly Filling[],
  version = 1,
): Promise<FilledCells> => connection.sendRequest('gongkai/fill', { textDocument: { uri, version }, cells });

describe('gongkai/fill', () => {
  it('gives the edit of one version of the document, at places as editors count', async () => {
    const client = await opened(TEXT.replaceAll('\n', '\r\n'));
    const lines = TEXT.split('\n');
    const line = lines.findIndex((each) => each.startsWith(ROW));
    const at = ROW.length - 2;
    expect(await fill(client, [CARRIED_OUT])).toEqual({
      edit: {
        documentChanges: [
          {
            textDocument: { uri, version: 1 },
            edits: [{ range: { start: { line, character: at }, end: { line, character: at + 1 } }, newText: '5' }],
          },
        ],
      },
      said: [],
    });
  });

  it('gives an edit that an older client understands', async () => {
    const client = await opened(TEXT, {});
    const { edit } = await fill(client, [CARRIED_OUT]);
    expect(edit).toEqual({ changes: { [uri]: [expect.objectContaining({ newText: '5' })] } });
  });

  it('has nothing to do where a cell says its words already', async () => {
    expect(await fill(await opened(TEXT), [{ ...CARRIED_OUT, words: '1' }])).toEqual({ edit: null, said: [] });
  });

  it('is refused for a version that is no longer there', async () => {
    const client = await opened(TEXT);
    await client.change(uri, 2, `\n${TEXT}`);
    const refusal: unknown = await fill(client, [CARRIED_OUT], 1).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ResponseError);
    expect(refusal).toMatchObject({ code: LSPErrorCodes.ContentModified });
    expect((await fill(client, [CARRIED_OUT], 2)).edit).not.toBeNull();
  });

  it('is refused where the document changes while it waits', async () => {
    const client = await opened(TEXT);
    const release = client.hold();
    const answer = fill(client, [CARRIED_OUT]).catch((error: unknown) => error);
    await client.change(uri, 2, `\n${TEXT}`);
    release();
    expect(await answer).toMatchObject({ code: LSPErrorCodes.ContentModified });
  });

  it('says what it does not do, in the language that is spoken, and does the rest', async () => {
    const cells = [CARRIED_OUT, { ...CARRIED_OUT, column: 'enterprise', words: '约3' }];
    const chinese = await fill(await opened(TEXT), cells);
    expect(chinese.edit?.documentChanges).toHaveLength(1);
    expect(chinese.said).toEqual([expect.stringMatching(/^没有填：.*“商业企业”写的是“约3”/)]);
    const client = await startClient({ options: { settings: { language: 'en' } } });
    await client.open(uri, TEXT);
    expect((await fill(client, cells)).said).toEqual([expect.stringMatching(/^Not filled in: /)]);
  });

  it('says so where the text is no report', async () => {
    expect(await fill(await opened(NOTICE), [CARRIED_OUT])).toEqual({
      edit: null,
      said: ['没有填：没有认出政府信息公开年报。'],
    });
  });

  it('answers of a document that is not open, and goes on after parameters that are none', async () => {
    const client = await startClient();
    expect(await fill(client, [CARRIED_OUT])).toEqual({ edit: null, said: [] });
    await client.open(uri, TEXT);
    const none = await client.connection.sendRequest('gongkai/fill', { textDocument: { uri, version: 1 } });
    expect(none).toEqual({ edit: null, said: [] });
    expect((await fill(client, [CARRIED_OUT])).edit).not.toBeNull();
  });

  it('is answered by the built servers', async () => {
    for (const [file, ...args] of [
      ['server.js', '--stdio'],
      ['cli.js', 'lsp', '--stdio'],
    ] as const) {
      const { connection } = startProgram(file, ...args);
      await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
      await connection.sendNotification('initialized', {});
      const textDocument = { uri, languageId: 'gongkai-report', version: 1, text: TEXT };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      expect((await fill({ connection }, [CARRIED_OUT])).edit).not.toBeNull();
    }
  });
});
