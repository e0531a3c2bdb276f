import { describe, expect, it } from 'vitest';
import { LSPErrorCodes } from 'vscode-languageserver';
import { type Client, startClient } from './support/memory.ts';
import { FAULTLESS, NOTICE, WRONG } from './support/reports.ts';
import { ask, pull } from './support/requests.ts';

const uri = 'file:///年报.txt';

/** Replaces the whole text, whatever the client calls the version. */
async function changeTo(client: Client, text: string, version: unknown): Promise<void> {
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: version === undefined ? { uri } : { uri, version },
    contentChanges: [{ text }],
  });
  await client.settled();
}

describe.each([
  ['the same number', 1],
  ['a smaller number', -7],
  ['nothing', undefined],
  ['null', null],
])('a version that is %s', (_, version) => {
  it('stands for whatever text came last', async () => {
    const client = await startClient();
    await client.open(uri, FAULTLESS);
    expect(await pull(client, uri)).toEqual([]);
    await changeTo(client, WRONG, version);
    expect(await pull(client, uri)).toHaveLength(1);
    await changeTo(client, FAULTLESS, version);
    expect(await pull(client, uri)).toEqual([]);
    expect(client.logged).toEqual([]);
  });

  it('has what was found of it pushed each time', async () => {
    const client = await startClient({ capabilities: {} });
    await client.open(uri, FAULTLESS);
    expect(client.publishedOf(uri)).toEqual([]);
    await changeTo(client, WRONG, version);
    expect(client.publishedOf(uri)).toHaveLength(1);
    await changeTo(client, NOTICE, version);
    expect(client.publishedOf(uri)).toEqual([]);
  });

  it('does not hide that a place has moved', async () => {
    const client = await startClient();
    await client.open(uri, WRONG);
    const release = client.hold();
    const hover = ask(client, 'textDocument/hover', uri).catch((error: unknown) => error);
    await client.settled();
    await changeTo(client, `\n${WRONG}`, version);
    release();
    expect(await hover).toMatchObject({ code: LSPErrorCodes.ContentModified });
  });
});

it('a result is not unchanged because its version is', async () => {
  const client = await startClient();
  await client.open(uri, FAULTLESS);
  const { resultId } = (await ask(client, 'textDocument/diagnostic', uri)) as { resultId: string };
  await changeTo(client, WRONG, 1);
  expect(await ask(client, 'textDocument/diagnostic', uri, { previousResultId: resultId })).toMatchObject({
    kind: 'full',
    items: { length: 1 },
  });
});
