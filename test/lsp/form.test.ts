import { describe, expect, it } from 'vitest';
import type { ShownForm } from '../../server/src/lsp/form.ts';
import { renderAny } from '../support/all-layouts.ts';
import { balanced, uniform, withFigure } from '../support/model.ts';
import { type Client, startClient } from './support/memory.ts';
import { wordsAt } from './support/requests.ts';

const WRONG = renderAny(
  withFigure(balanced(uniform(2021, '0')), 'requests', 'carried-out', 'natural-person', '5'),
  'L1',
);
const URI = 'file:///年报.txt';

const form = ({ connection }: Pick<Client, 'connection'>, uri = URI): Promise<ShownForm | null> =>
  connection.sendRequest('gongkai/form', { textDocument: { uri } });

describe('gongkai/form', () => {
  it('gives the form, and where its cells stand in the text', async () => {
    const client = await startClient();
    await client.open(URI, WRONG);
    const shown = (await form(client))!;
    expect(shown.version).toBe(1);
    expect(shown.cells).toHaveLength(10 + 175 + 15);
    const { range } = shown.cells.find(({ id }) => id === 'requests/carried-out/natural-person')!;
    expect(wordsAt(WRONG, range)).toBe('5');
    expect(shown.faults).toEqual([{ range, cell: 'requests/carried-out/natural-person' }]);
    expect(shown.html).toContain('data-cell="requests/carried-out/natural-person" data-state="wrong"');
    expect(shown.sections.map((at) => at && wordsAt(WRONG, at).slice(0, 2))).toEqual([
      ...['一、', '二、', '三、', '四、', '五、', '六、'],
    ]);
  });

  it('goes with the text, by its version', async () => {
    const client = await startClient();
    await client.open(URI, WRONG);
    const { range } = (await form(client))!.faults[0]!;
    await client.change(URI, 7, '0', range);
    const shown = (await form(client))!;
    expect([shown.version, shown.faults]).toEqual([7, []]);
    expect(shown.html).toContain('勾稽关系 42/42；没有发现错误和警告');
  });

  it('says in a sentence why there is nothing, in the language that is spoken', async () => {
    const client = await startClient({ options: { settings: { language: 'en' } } });
    await client.open(URI, '今天天气很好。');
    expect(await form(client)).toEqual({
      ...{ version: 1, cells: [], sections: expect.any(Array) as unknown, faults: [] },
      html: '<p class="note" role="status">No annual report was recognised: there is no table to show.</p>',
    });
    await client.open('file:///大.txt', 'x'.repeat(1_300_000));
    const large = (await form(client, 'file:///大.txt'))!;
    expect(large.html).toMatch(/^<p class="note" role="status">[^<]*<\/p>$/);
    expect(large.cells).toEqual([]);
  });

  it('answers null of what is not open', async () => {
    const client = await startClient();
    expect(await form(client, 'file:///没有.txt')).toBeNull();
  });
});
