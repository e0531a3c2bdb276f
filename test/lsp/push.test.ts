import { describe, expect, it } from 'vitest';
import { type Client, startClient } from './support/memory.ts';
import { FAULTLESS, WRONG } from './support/reports.ts';
import { codesOf } from './support/requests.ts';

const uri = 'file:///年报.txt';

/** Lets time pass and returns what has been published since `from`. */
async function publishedAfter(client: Client, ms: number, from = 0) {
  client.clock.pass(ms);
  await client.settled();
  return client.published.slice(from);
}

describe('diagnostics, sent unasked', () => {
  it('come when a document is opened, and again at once when it has changed', async () => {
    const client = await startClient({ capabilities: {} });
    await client.open(uri, FAULTLESS);
    expect(await publishedAfter(client, 0)).toEqual([{ uri, diagnostics: [] }]);

    await client.change(uri, 2, WRONG);
    const [changed, ...more] = await publishedAfter(client, 0, 1);
    expect(codesOf(changed!.diagnostics)).toEqual(['row-sum']);
    expect(more).toEqual([]);
    expect(await publishedAfter(client, 5000, 2)).toEqual([]);
  });

  it('come once for edits that come in together', async () => {
    const client = await startClient({
      capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
    });
    await client.open(uri, FAULTLESS);
    await publishedAfter(client, 0);
    const release = client.hold();
    for (let version = 2; version < 40; version++)
      await client.change(uri, version, version === 39 ? WRONG : FAULTLESS);
    release();
    expect(await publishedAfter(client, 0, 1)).toMatchObject([{ version: 39, diagnostics: { length: 1 } }]);
  });

  it('are taken away when the document is closed', async () => {
    const client = await startClient({ capabilities: {} });
    await client.open(uri, WRONG);
    await publishedAfter(client, 0);
    const release = client.hold();
    await client.change(uri, 2, FAULTLESS);
    await client.close(uri);
    release();
    expect(await publishedAfter(client, 5000, 1)).toEqual([{ uri, diagnostics: [] }]);
    await client.open(uri, WRONG);
    expect(await publishedAfter(client, 0, 2)).toMatchObject([{ uri, diagnostics: { length: 1 } }]);
  });

  it('say of which version they are where the client wants to know', async () => {
    const client = await startClient({
      capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
    });
    await client.open(uri, WRONG);
    await publishedAfter(client, 0);
    await client.change(uri, 7, FAULTLESS);
    expect(await publishedAfter(client, 200)).toMatchObject([
      { version: 1, diagnostics: { length: 1 } },
      { version: 7, diagnostics: [] },
    ]);
  });

  it('hold related places and tags where the client takes them', async () => {
    const publishDiagnostics = { relatedInformation: true, tagSupport: { valueSet: [1 as const] } };
    const client = await startClient({ capabilities: { textDocument: { publishDiagnostics } } });
    await client.open(uri, WRONG.replace('下一步，将加强', '[bookmark: _GoBack]下一步，将加强'));
    const [{ diagnostics } = { diagnostics: [] }] = await publishedAfter(client, 0);
    expect(diagnostics).toMatchObject([
      { code: 'row-sum', relatedInformation: { length: 4 } },
      { code: 'field-code-residue', tags: [1] },
    ]);
  });

  it('are of each document its own', async () => {
    const client = await startClient({ capabilities: {} });
    await client.open('file:///a', WRONG);
    await client.open('file:///b', FAULTLESS);
    expect(await publishedAfter(client, 0)).toMatchObject([
      { uri: 'file:///a', diagnostics: { length: 1 } },
      { uri: 'file:///b', diagnostics: [] },
    ]);
    await client.change('file:///b', 2, WRONG);
    expect(await publishedAfter(client, 200, 2)).toMatchObject([{ uri: 'file:///b', diagnostics: { length: 1 } }]);
  });

  it('are not sent to a client that asks for them, nor after its farewell', async () => {
    const asking = await startClient();
    await asking.open(uri, WRONG);
    await asking.close(uri);
    expect(await publishedAfter(asking, 5000)).toEqual([]);

    const leaving = await startClient({ capabilities: {} });
    const release = leaving.hold();
    await leaving.open(uri, WRONG);
    await leaving.connection.sendRequest('shutdown');
    release();
    expect(await publishedAfter(leaving, 5000)).toEqual([]);
  });
});
