import { describe, expect, it } from 'vitest';
import type { Quieted } from '../../server/src/lsp/quieted.ts';
import { type Client, MODERN, type Start, startClient } from './support/memory.ts';
import { WRONG } from './support/reports.ts';
import { pull, wordsAt } from './support/requests.ts';

const FOLDER = 'file:///市';
const CONFIG = `${FOLDER}/.gongkai.json`;
const uri = `${FOLDER}/2020/年报.txt`;
const STAND = '四、结转下年度继续办理：1 0 0 0 0 0 9';
const WATCHING = {
  ...MODERN,
  workspace: { ...MODERN.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

const ask = ({ connection }: Client, document = uri): Promise<Quieted | null> =>
  connection.sendRequest('gongkai/quieted', { textDocument: { uri: document } });

async function opened(config: unknown, start: Start = {}, document = uri): Promise<Client> {
  const files = new Map(config === null ? [] : [[CONFIG, JSON.stringify(config)]]);
  const client = await startClient({ capabilities: WATCHING, folders: [FOLDER], files, ...start });
  await client.open(document, WRONG);
  return client;
}

describe('gongkai/quieted', () => {
  it('tells each accepted finding, where it is, what it says and how it is recorded', async () => {
    const entry = { rule: 'row-sum', file: '2020/年报.txt', text: STAND, reason: '按原件' };
    const client = await opened({ accepted: [entry, { ...entry, text: '别的' }] });
    const quieted = (await ask(client))!;
    expect(decodeURI(quieted.config!)).toBe(CONFIG);
    expect(quieted.off).toEqual([]);
    expect(quieted.accepted).toMatchObject([
      { record: entry, title: '行合计', place: expect.stringContaining('四、结转下年度继续办理') as string },
    ]);
    const [{ range, message }] = quieted.accepted as [Quieted['accepted'][number]];
    expect([wordsAt(WRONG, range), message.slice(0, 14)]).toEqual(['9', '应为 1，写作 9（多 8）']);
  });

  it('tells which rules are switched off, and by which settings', async () => {
    const settings = { rules: { spam: 'off', 'row-sum': 'off', 'cjk-space': 'off' } };
    const config = { rules: { 'column-balance': 'off', 'row-sum': 'off', 'cjk-space': 'hint' } };
    const { off } = (await ask(await opened(config, { options: { settings } })))!;
    expect(off.map(({ rule, by }) => [rule, by])).toEqual([
      ['row-sum', 'file'],
      ['column-balance', 'file'],
      ['spam', 'editor'],
    ]);
    expect(off[0]!.title).toBe('行合计');
  });

  it('follows the settings file at once', async () => {
    const files = new Map([[CONFIG, '{ "rules": { "row-sum": "off", "column-balance": "off" } }']]);
    const client = await opened(null, { files });
    expect((await ask(client))!.off).toHaveLength(2);
    expect(await pull(client, uri)).toEqual([]);
    files.set(CONFIG, '{ "rules": {} }');
    await client.filesChanged(CONFIG);
    expect((await ask(client))!.off).toEqual([]);
    expect(await pull(client, uri)).toHaveLength(1);
  });

  it('is counted in the status', async () => {
    const client = await opened({ rules: { 'row-sum': 'off', spam: 'off' } }, { options: { status: true } });
    client.clock.pass(1000);
    await client.settled();
    expect(client.statuses.at(-1)).toMatchObject({ accepted: 0, off: 2 });
  });

  it('answers of a report without settings, and null of what is not open', async () => {
    const client = await opened(null, {}, 'untitled:1');
    expect(await ask(client, 'untitled:1')).toEqual({ config: null, accepted: [], off: [] });
    expect(await ask(client, 'file:///没有.txt')).toBeNull();
  });
});
