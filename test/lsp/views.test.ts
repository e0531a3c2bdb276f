import { describe, expect, it } from 'vitest';
import { type Client, MODERN, type Start, startClient } from './support/memory.ts';
import { WRONG } from './support/reports.ts';
import { ask, codesOf, pull } from './support/requests.ts';

const FOLDER = 'file:///%E5%B8%82';
const WATCHING = {
  ...MODERN,
  workspace: { ...MODERN.workspace, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
};
const FAULTY = '{ "rules": { "row-smu": "off" } }';
const WAIT = 200;

/** Views as editors and their extensions address them. */
const VIEWS = [
  `git:/%E5%B8%82/a.txt?${encodeURIComponent('{"path":"/市/a.txt","ref":"HEAD"}')}`,
  'gitlens://7b7d/%E5%B8%82/a.txt?%7B%22ref%22%3A%22a1%22%7D',
  'vscode-local-history:/%E5%B8%82/a.txt?%7B%7D',
  'conflictResolution:/%E5%B8%82/a.txt?%7B%7D',
  'fugitive:///%E5%B8%82/.git//a1/a.txt',
  'output:tasks',
];
const FILES = [`${FOLDER}/a.txt`, 'untitled:Untitled-1', 'file:///b/a.txt'];

async function opened(uri: string, text: string, start: Start = {}): Promise<Client> {
  const client = await startClient({
    capabilities: WATCHING,
    folders: [FOLDER],
    ...start,
    options: { status: true, ...(start.options as object) },
  });
  await client.open(uri, text);
  client.clock.pass(WAIT);
  await client.settled();
  return client;
}

describe('a view of something', () => {
  it.each(VIEWS)('is explained, and nothing is said of it: %s', async (uri) => {
    const client = await opened(uri, WRONG);
    expect(await pull(client, uri)).toEqual([]);
    expect(client.statuses).toEqual([]);
    expect((await ask(client, 'textDocument/documentSymbol', uri)).length).toBeGreaterThan(0);
    const line = WRONG.split('\n').indexOf('第二十条第（一）项\t\t\t');
    expect(await ask(client, 'textDocument/hover', uri, { position: { line, character: 5 } })).not.toBeNull();
  });

  it.each(VIEWS)('of a settings file has no faults: %s', async (uri) => {
    const config = uri.replace('a.txt', '.gongkai.json');
    const client = await opened(config, FAULTY);
    expect(client.published.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  it('has no settings file', async () => {
    const uri = 'gitlens://7b7d/%E5%B8%82/a.txt';
    const files = new Map([['gitlens://7b7d/%E5%B8%82/.gongkai.json', FAULTY]]);
    expect((await opened(uri, WRONG, { files })).published).toEqual([]);
  });

  it.each(['push', 'pull'])('is none where a file is: %s', async (way) => {
    for (const uri of FILES) {
      const client = await opened(uri, WRONG, { capabilities: way === 'pull' ? WATCHING : {} });
      const found = way === 'pull' ? await pull(client, uri) : (client.publishedOf(decodeURI(uri)) ?? []);
      expect(codesOf(found)).toContain('row-sum');
      expect(client.statuses).toHaveLength(1);
    }
  });
});

describe('a client that knows more of addresses', () => {
  const options = { views: true };

  it('tells what is a view, before it opens it', async () => {
    const client = await startClient({ capabilities: WATCHING, folders: [FOLDER], options });
    const uri = 'file:///%E5%B8%82/shown.txt';
    await client.connection.sendNotification('gongkai/view', { uri });
    await client.open(uri, WRONG);
    expect(await pull(client, uri)).toEqual([]);
    await client.close(uri);
    await client.open(uri, WRONG);
    expect(codesOf(await pull(client, uri))).toContain('row-sum');
  });

  it.each(['vscode-vfs://github/a/a.txt', 'memfs:/a.txt?b'])('is believed: %s', async (uri) => {
    expect(codesOf(await pull(await opened(uri, WRONG, { options }), uri))).toContain('row-sum');
  });
});
