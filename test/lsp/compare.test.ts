import { describe, expect, it } from 'vitest';
import type { ShownComparison, ToCompare, YearBefore } from '../../server/src/lsp/compare.ts';
import { sample } from '../support/sample.ts';
import { type Client, startClient } from './support/memory.ts';
import { wordsAt } from './support/requests.ts';

const FOLDER = 'file:///市';
const NOW = sample(2021);
const BEFORE = NOW.replaceAll('2023', '2022').replaceAll('2024', '2023');
const [NOW_URI, BEFORE_URI] = [`${FOLDER}/2023/a.txt`, `${FOLDER}/2022/b.txt`];

const keep = (client: Client, texts: Readonly<Record<string, string>>): Promise<unknown> =>
  client.connection.sendRequest('gongkai/checkTexts', {
    texts: Object.entries(texts).map(([uri, text]) => ({ uri, text })),
    left: 0,
    isKept: true,
  });

const yearBefore = ({ connection }: Client, uri = NOW_URI): Promise<YearBefore | null> =>
  connection.sendRequest('gongkai/yearBefore', { textDocument: { uri } });

function compare(
  { connection }: Client,
  text = BEFORE,
  rest: Partial<ToCompare> = {},
): Promise<ShownComparison | null> {
  const asked: ToCompare = { textDocument: { uri: NOW_URI }, before: { name: 'b.txt', text }, ...rest };
  return connection.sendRequest('gongkai/compare', asked);
}

describe('gongkai/yearBefore', () => {
  it('tells the one report of the agency for the year before, by what it says', async () => {
    const client = await startClient();
    await client.open(NOW_URI, NOW);
    expect(await yearBefore(client)).toEqual({ isReport: true, agency: '云岭市档案局', year: 2023, files: [] });
    await keep(client, { [BEFORE_URI]: BEFORE, [`${FOLDER}/c.txt`]: BEFORE.replaceAll('档案局', '水务局') });
    expect((await yearBefore(client))!.files).toEqual([BEFORE_URI]);
  });

  it('tells of several that differ, and of two copies as one', async () => {
    const client = await startClient();
    await client.open(NOW_URI, NOW);
    await keep(client, { [BEFORE_URI]: BEFORE, [`${FOLDER}/copy.txt`]: BEFORE });
    expect((await yearBefore(client))!.files).toHaveLength(1);
    await keep(client, { [`${FOLDER}/draft.txt`]: BEFORE.replace('行政许可\t208', '行政许可\t209') });
    expect((await yearBefore(client))!.files).toHaveLength(2);
  });

  it('tells of none where the text is no report, and null where it is not open', async () => {
    const client = await startClient();
    await client.open(NOW_URI, '今天天气很好。');
    expect(await yearBefore(client)).toMatchObject({ isReport: false, files: [] });
    expect(await yearBefore(client, 'file:///没有.txt')).toBeNull();
  });
});

describe('gongkai/compare', () => {
  it('shows both reports, and where in their texts everything stands', async () => {
    const client = await startClient();
    await client.open(NOW_URI, NOW);
    const before = BEFORE.replace('行政许可\t208', '行政许可\t190');
    const shown = (await compare(client, before))!;
    const index = (name: string, figure: string) =>
      Number(new RegExp(`data-${name}="(\\d+)"[^>]*>${figure}</button>`).exec(shown.html)![1]);
    expect(wordsAt(NOW, shown.after[index('after', '208')]!)).toBe('208');
    expect(wordsAt(before, shown.before[index('before', '190')]!)).toBe('190');
  });

  it('goes with the text as it is typed, by its version', async () => {
    const client = await startClient();
    await client.open(NOW_URI, NOW);
    expect((await compare(client))!.html).toContain('有变化的 0 格');
    await client.change(NOW_URI, 5, NOW.replace('行政许可\t208', '行政许可\t209'));
    const shown = (await compare(client))!;
    expect([shown.version, shown.html.includes('有变化的 1 格')]).toEqual([5, true]);
  });

  it('says in a sentence which of the two is no report', async () => {
    const client = await startClient();
    await client.open(NOW_URI, NOW);
    expect((await compare(client, '通知'))!.html).toContain('“b.txt”没有认出政府信息公开年报');
    await client.change(NOW_URI, 2, '通知');
    expect((await compare(client))!.html).toContain('“a.txt”没有认出政府信息公开年报');
    expect((await compare(client, 'x'.repeat(1_300_000)))!.html).toMatch(/^<p class="note" role="status">/);
  });

  it('for paper it leads nowhere, and is no report itself', async () => {
    const client = await startClient();
    await client.open(NOW_URI, NOW);
    const { html, before, after } = (await compare(client, BEFORE, { isPrinted: true }))!;
    expect([before, after]).toEqual([[], []]);
    const page = Buffer.from(`<!DOCTYPE html><html><body><main>${html}</main></body></html>`).toString('base64');
    const read = await client.connection.sendRequest('gongkai/convert', { name: '对照.html', content: page });
    expect(JSON.stringify(read)).not.toContain('行政许可');
  });
});
