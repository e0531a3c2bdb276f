import { CancellationTokenSource, type Diagnostic } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import type { TextOutcome } from '../../server/src/lsp/text-piece.ts';
import { type Client, startClient } from './support/memory.ts';
import { startProgram } from './support/program.ts';
import { FAULTLESS, NOTICE, WRONG } from './support/reports.ts';
import { codesOf, pull } from './support/requests.ts';

const FOLDER = 'file:///市';
const CONFIG = `${FOLDER}/.gongkai.json`;
const NONE = { error: 0, warning: 0, information: 0, hint: 0 };
const BOTH = ['row-sum'];

const check = (client: Client, texts: Readonly<Record<string, string>>, left = 0): Promise<TextOutcome[]> =>
  client.connection.sendRequest('gongkai/checkTexts', {
    texts: Object.entries(texts).map(([name, text]) => ({ uri: `${FOLDER}/${name}`, text })),
    left,
  });
const rulesIn = ({ diagnostics }: TextOutcome) => codesOf([...diagnostics]);

describe('texts that are not open', () => {
  it('are checked, each told apart, in their order', async () => {
    const client = await startClient();
    const outcomes = await check(client, { 'a.txt': WRONG, 'b.txt': NOTICE, 'c.txt': FAULTLESS });
    expect(outcomes.map(rulesIn)).toEqual([BOTH, [], []]);
    expect(outcomes).toMatchObject([
      { isReport: true, counts: { ...NONE, error: 1 }, accepted: 0, failure: null },
      { isReport: false, counts: NONE, failure: null },
      { isReport: true, counts: NONE, failure: null },
    ]);
    const [related] = outcomes[0]!.diagnostics[0]!.relatedInformation!;
    expect(related!.location.uri).toBe(`${FOLDER}/a.txt`);
  });

  it('are forgotten: nothing is published of them, and no document is open', async () => {
    const client = await startClient({ options: { status: true } });
    await check(client, { 'a.txt': WRONG });
    client.clock.pass(60_000);
    await client.settled();
    expect([client.published, client.statuses]).toEqual([[], []]);
    expect(await pull(client, `${FOLDER}/a.txt`)).toEqual([]);
  });

  it('have the same findings as an open document, whose own stay as they are', async () => {
    const client = await startClient();
    const uri = `${FOLDER}/a.txt`;
    await client.open(uri, FAULTLESS);
    const [outcome] = await check(client, { 'a.txt': WRONG });
    expect(await pull(client, uri)).toEqual([]);
    await client.change(uri, 2, WRONG);
    expect(await pull(client, uri)).toEqual(outcome!.diagnostics);
  });

  it('are checked under the settings of their files and of the editor', async () => {
    const config = { rules: { 'row-sum': 'off' }, exclude: ['草稿/'] };
    const client = await startClient({
      files: new Map([[CONFIG, JSON.stringify(config)]]),
      folders: [FOLDER],
      options: { settings: { rules: { 'column-balance': 'hint' }, exclude: ['b.txt'] } },
    });
    const outcomes = await check(client, { 'a.txt': WRONG, 'b.txt': WRONG, '草稿/c.txt': WRONG });
    expect(outcomes.map(rulesIn)).toEqual([['column-balance'], [], []]);
    expect(outcomes.map(({ isReport }) => isReport)).toEqual([true, false, false]);
    expect(outcomes[0]!.counts).toEqual({ ...NONE, hint: 1 });
  });

  it('leave accepted findings out, and tell how many there are', async () => {
    const accepted = [{ rule: 'row-sum', file: 'a.txt', text: '四、结转下年度继续办理：1 0 0 0 0 0 9' }];
    const client = await startClient({ files: new Map([[CONFIG, JSON.stringify({ accepted })]]), folders: [FOLDER] });
    const [one, other] = await check(client, { 'a.txt': WRONG, 'b.txt': WRONG });
    expect([rulesIn(one!), one!.accepted]).toEqual([[], 1]);
    expect([rulesIn(other!), other!.accepted]).toEqual([BOTH, 0]);
  });

  it('are given up as soon as nobody wants to know', async () => {
    const client = await startClient();
    const release = client.hold();
    const source = new CancellationTokenSource();
    const texts = Array.from({ length: 50 }, (_, at) => ({ uri: `${FOLDER}/${at}.txt`, text: WRONG }));
    const answer = client.connection.sendRequest<TextOutcome[]>('gongkai/checkTexts', { texts, left: 0 }, source.token);
    source.cancel();
    await client.settled();
    release();
    expect(await answer.catch(() => [])).toEqual([]);
  });

  it('that are no texts are answered with nothing, and logged', async () => {
    const client = await startClient();
    expect(await client.connection.sendRequest('gongkai/checkTexts', { texts: [null], left: 0 })).toEqual([]);
    expect(client.logged.join()).toContain('gongkai/checkTexts');
  });
});

describe.each([
  ['few', 60],
  ['many, in threads,', 120],
])('texts of a folder, of which there are %s', (_, count) => {
  const texts = Array.from({ length: count }, (_, at) => ({
    uri: `${FOLDER}/${at}.txt`,
    text: [WRONG, NOTICE, FAULTLESS][at % 3]!.replaceAll('云岭', `云岭${at}`),
  }));

  it('are checked one like the other, and an open document does not wait for them', async () => {
    const { connection } = startProgram('server.js', '--stdio');
    const capabilities = { textDocument: { diagnostic: { relatedInformation: true } } };
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
    await connection.sendNotification('initialized', {});
    const textDocument = { uri: `${FOLDER}/open.txt`, languageId: 'plaintext', version: 1, text: WRONG };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    let isDone = false;
    const checked = connection
      .sendRequest<TextOutcome[]>('gongkai/checkTexts', { texts, left: 0 })
      .finally(() => (isDone = true));
    const { items } = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument,
    });
    expect([codesOf(items), isDone]).toEqual([BOTH, false]);
    const outcomes = await checked;
    expect(outcomes.map(rulesIn)).toEqual(texts.map((_, at) => (at % 3 === 0 ? BOTH : [])));
    expect(outcomes.map(({ isReport }) => isReport)).toEqual(texts.map((_, at) => at % 3 !== 1));
    expect(outcomes[0]!.diagnostics[0]!.relatedInformation).not.toEqual([]);

    expect(await connection.sendRequest('shutdown')).toBeNull();
  });

  it('leave the server able to end', async () => {
    const { connection, ended, stderr } = startProgram('server.js', '--stdio');
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await connection.sendRequest('gongkai/checkTexts', { texts, left: 0 });
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect([await ended, stderr()]).toEqual([0, '']);
  });
});

describe('changed settings', () => {
  async function told(use: (client: Client) => Promise<unknown>): Promise<number> {
    const client = await startClient({
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      folders: [FOLDER],
    });
    let count = 0;
    client.connection.onNotification('gongkai/settingsChanged', () => {
      count++;
    });
    await use(client);
    await client.filesChanged(CONFIG);
    return count;
  }

  it('are told to a client that has had texts checked', async () => {
    expect(await told((client) => check(client, { 'a.txt': WRONG }))).toBe(1);
  });

  it('are not told to any other', async () => {
    expect(await told((client) => client.open(`${FOLDER}/a.txt`, WRONG))).toBe(0);
  });
});
