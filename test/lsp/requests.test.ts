import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { type Client, startClient } from './support/memory.ts';
import { FAULTLESS, NOTICE, WRONG } from './support/reports.ts';
import { REQUESTS, ask, pull } from './support/requests.ts';

const uri = 'file:///年报.txt';
const METHODS = Object.keys(REQUESTS) as (keyof typeof REQUESTS)[];
const PLACED = [
  'textDocument/hover',
  'textDocument/documentHighlight',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/completion',
  'textDocument/formatting',
  'textDocument/rangeFormatting',
  'textDocument/selectionRange',
  'textDocument/codeAction',
];
const codeOf = (request: Promise<unknown>) =>
  request.then(
    () => 'answered',
    (error: unknown) => (error as { code: number }).code,
  );

/** Sends a request and, before it is answered, lets `meanwhile` happen. */
async function between<Answer>(client: Client, request: () => Promise<Answer>, meanwhile: () => Promise<void>) {
  const release = client.hold();
  const answer = request();
  answer.catch(() => undefined);
  await client.settled();
  await meanwhile();
  release();
  return answer;
}

describe.each(METHODS)('%s', (method) => {
  it('that is cancelled is answered so', async () => {
    const client = await startClient();
    await client.open(uri, WRONG);
    const source = new CancellationTokenSource();
    const request = between(
      client,
      () => ask(client, method, uri, REQUESTS[method], source.token),
      async () => {
        source.cancel();
        await client.settled();
      },
    );
    expect(await codeOf(request)).toBe(LSPErrorCodes.RequestCancelled);
    expect(await codeOf(ask(client, method, uri))).toBe('answered');
  });

  it('answers of the text as it is, or not at all, after an edit', async () => {
    const client = await startClient();
    await client.open(uri, WRONG);
    const request = between(
      client,
      () => ask(client, method, uri),
      () => client.change(uri, 2, NOTICE),
    );
    if (PLACED.includes(method)) expect(await codeOf(request)).toBe(LSPErrorCodes.ContentModified);
    else expect(await request).toEqual(await ask(client, method, uri));
    expect(await codeOf(ask(client, method, uri))).toBe('answered');
  });

  it('answers nothing of a document closed in the meantime', async () => {
    const client = await startClient();
    await client.open(uri, WRONG);
    const answer = await between(
      client,
      () => ask(client, method, uri),
      () => client.close(uri),
    );
    expect(answer).toEqual(await ask(client, method, uri));
  });

  it('that fails is logged, and the next one works', async () => {
    const client = await startClient();
    await client.open(uri, WRONG);
    const answer: unknown = await client.connection.sendRequest(method, { textDocument: null });
    expect(answer).toEqual(await ask(client, method, 'file:///unknown'));
    expect(client.logged).toEqual([expect.stringMatching(new RegExp(`^${method}: TypeError`))]);
    expect(await pull(client, uri)).toHaveLength(1);
  });
});

describe('documents', () => {
  it('closed and opened again are read anew', async () => {
    const client = await startClient();
    await client.open(uri, WRONG);
    const { resultId } = await ask(client, 'textDocument/diagnostic', uri);
    await client.close(uri);
    expect(await pull(client, uri)).toEqual([]);
    await client.open(uri, FAULTLESS);
    const report = await ask(client, 'textDocument/diagnostic', uri, { previousResultId: resultId! });
    expect(report).toMatchObject({ kind: 'full', items: [] });

    const hover = between(
      client,
      () => ask(client, 'textDocument/hover', uri),
      async () => {
        await client.close(uri);
        await client.open(uri, WRONG);
      },
    );
    expect(await codeOf(hover)).toBe(LSPErrorCodes.ContentModified);
  });

  it('are each of its own', async () => {
    const client = await startClient();
    await client.open('untitled:a', WRONG);
    await client.open('memfs:/b', FAULTLESS);
    expect(await pull(client, 'memfs:/b')).toEqual([]);
    await client.change('memfs:/b', 2, WRONG);
    await client.change('untitled:a', 2, FAULTLESS);
    expect(await pull(client, 'untitled:a')).toEqual([]);
    const [sum] = await pull(client, 'memfs:/b');
    expect(sum!.relatedInformation!.every(({ location }) => location.uri === 'memfs:/b')).toBe(true);
  });

  it('are the same, changed bit by bit or at once', async () => {
    const client = await startClient();
    const line = FAULTLESS.slice(0, FAULTLESS.indexOf('四、结转')).split('\n').length - 1;
    const at = (character: number) => ({ line, character });
    await client.open(uri, FAULTLESS);
    await client.change(uri, 2, '𠮷', { start: at(11), end: at(11) });
    await client.change(uri, 3, '9', { start: at(26), end: at(27) });
    await client.change(uri, 4, '甲\r\n乙\r', { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    const found = await pull(client, uri);
    const shifted = found.filter(({ code }) => code === 'row-sum').map(({ range }) => range.start);
    expect(shifted).toEqual([{ line: line + 2, character: 26 }]);

    const whole = `甲\r\n乙\r${WRONG.replace('四、结转下年度继续办理', '四、结转下年度继续办理𠮷')}`;
    await client.open('file:///whole', whole);
    const withoutPlaces = (list: typeof found) => JSON.stringify(list).replaceAll('file:///whole', uri);
    expect(withoutPlaces(await pull(client, 'file:///whole'))).toBe(withoutPlaces(found));
  });

  it('that were never opened may be changed and closed', async () => {
    const client = await startClient();
    await client.change(uri, 2, WRONG);
    await client.close(uri);
    expect(await pull(client, uri)).toEqual([]);
  });
});

it('workspace/symbol that fails is logged, and the next one works', async () => {
  const client = await startClient();
  await client.open(uri, FAULTLESS);
  expect(await client.connection.sendRequest('workspace/symbol', {})).toEqual([]);
  expect(client.logged).toEqual([expect.stringMatching(/^workspace\/symbol: TypeError/)]);
  expect(await client.connection.sendRequest('workspace/symbol', { query: '总体情况' })).toHaveLength(1);
});
