import { describe, expect, it } from 'vitest';
import type { Ready } from '../../server/src/lsp/ready.ts';
import { sample } from '../support/sample.ts';
import { type Client, startClient } from './support/memory.ts';
import { wordsAt } from './support/requests.ts';

const TOTAL = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1';
const WRONG = sample(2021, [TOTAL, TOTAL.replace('\t1\t', '\t5\t')]);
const URI = 'file:///年报.txt';

const ready = ({ connection }: Pick<Client, 'connection'>, uri = URI): Promise<Ready | null> =>
  connection.sendRequest('gongkai/ready', { textDocument: { uri } });

describe('gongkai/ready', () => {
  it('says what is left, and where in the text', async () => {
    const client = await startClient();
    await client.open(URI, WRONG);
    const { isReady, parts } = (await ready(client))!;
    const [errors] = parts;
    expect([isReady, errors!.heading]).toEqual([false, '要改正的错误（1 处）']);
    expect(wordsAt(WRONG, errors!.entries[0]!.range!)).toBe('5');
    expect(parts.at(-1)!.entries.every(({ range }) => range === null)).toBe(true);
  });

  it('goes with the text', async () => {
    const client = await startClient();
    await client.open(URI, WRONG);
    const { range } = (await ready(client))!.parts[0]!.entries[0]!;
    await client.change(URI, 2, '1', range!);
    expect((await ready(client))!.isReady).toBe(true);
  });

  it('says that a text is no report, in the language that is spoken', async () => {
    const client = await startClient({ options: { settings: { language: 'en' } } });
    await client.open(URI, '今天天气很好。');
    expect(await ready(client)).toMatchObject({
      isReady: false,
      verdict: 'No disclosure report was recognised, so there is no answer.',
      parts: [],
    });
  });

  it('answers null of what is not open', async () => {
    const client = await startClient();
    expect(await ready(client, 'file:///没有.txt')).toBeNull();
  });
});
