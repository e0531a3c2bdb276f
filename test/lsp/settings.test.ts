import { Diagnostic } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { type Client, MODERN, type Start, startClient } from './support/memory.ts';
import { WRONG } from './support/reports.ts';
import { ask, codesOf, pull } from './support/requests.ts';

const uri = 'file:///年报.txt';
const CONFIGURABLE = {
  ...MODERN,
  workspace: { ...MODERN.workspace, configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
};

async function opened(start: Start): Promise<Client> {
  const client = await startClient(start);
  await client.open(uri, WRONG);
  return client;
}

async function configure(client: Client, settings: unknown = null): Promise<void> {
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  await client.settled();
}

describe('settings', () => {
  it('re-level and silence a rule at once', async () => {
    let section: unknown = null;
    const client = await opened({ capabilities: CONFIGURABLE, configuration: () => section });
    expect(client.registered).toEqual(['workspace/didChangeConfiguration']);
    const { resultId } = await ask(client, 'textDocument/diagnostic', uri);

    section = { rules: { 'row-sum': 'off', 'column-balance': 'hint' } };
    await configure(client);
    expect(client.refreshed()).toBe(1);
    const report = await ask(client, 'textDocument/diagnostic', uri, { previousResultId: resultId! });
    expect(report).toMatchObject({ kind: 'full', items: [{ code: 'column-balance', severity: 4 }] });

    await configure(client);
    expect(client.refreshed()).toBe(1);

    section = {};
    await configure(client);
    expect(client.refreshed()).toBe(2);
    expect(codesOf(await pull(client, uri))).toEqual(['row-sum']);
  });

  it('come with the options, until the configuration says otherwise', async () => {
    const options = { settings: { rules: { 'row-sum': 'off' }, language: 'en' } };
    const client = await opened({ options });
    expect(await pull(client, uri)).toMatchObject([{ message: expect.stringMatching(/^[\u0000-\u007f“”]/) as string }]);

    const asked = await opened({ options, capabilities: CONFIGURABLE, configuration: () => ({ language: 'zh-cn' }) });
    expect(await pull(asked, uri)).toMatchObject([
      { message: expect.stringContaining('应为 1，写作 9（多 8）') as string },
    ]);
    const other = { rules: { 'column-balance': 'off' } };
    const replaced = await opened({ options, capabilities: CONFIGURABLE, configuration: () => other });
    expect(codesOf(await pull(replaced, uri))).toEqual(['row-sum']);
  });

  it('are sent by a client that cannot be asked', async () => {
    const client = await opened({ capabilities: {} });
    client.clock.pass(0);
    await configure(client, { gongkai: { rules: { 'row-sum': 'warning', 'column-balance': 'off' } }, editor: {} });
    client.clock.pass(0);
    await client.settled();
    expect(client.published.at(-1)).toMatchObject({ diagnostics: [{ code: 'row-sum', severity: 2 }] });
    expect(client.published).toHaveLength(2);
    expect(client.refreshed()).toBe(0);

    for (const nothing of [null, {}, { gongkai: null }, 5]) await configure(client, nothing);
    client.clock.pass(0);
    await client.settled();
    expect(codesOf(client.published.at(-1)!.diagnostics)).toEqual(['row-sum']);
    expect(client.logged).toEqual([]);
  });

  it('that cannot be used are left out, and that is said once', async () => {
    const section = {
      rules: { 'row-sum': 'off', 'row-summ': 'off', 'column-balance': 'loud\u202e', __proto__: null },
      language: 'fr',
    };
    const client = await opened({
      capabilities: CONFIGURABLE,
      options: { settings: section },
      configuration: () => section,
    });
    expect(codesOf(await pull(client, uri))).toEqual(['column-balance']);
    await configure(client);
    expect(client.logged).toHaveLength(3);
    expect(client.logged[0]).toMatch(/gongkai\.rules\.row-summ = "off"$/);
    expect(client.logged[1]).toMatch(/gongkai\.rules\.column-balance = "loud\\u\{202E\}"$/);
    expect(client.logged[2]).toMatch(/gongkai\.language = "fr"$/);
  });

  it.each<unknown>([[[]], ['off'], [{ rules: [] }], [{ rules: 'off' }], [{ language: 5 }]])(
    'bear %j',
    async (section) => {
      const client = await opened({ options: { settings: section } });
      expect(await pull(client, uri)).toHaveLength(1);
      expect(client.logged).toHaveLength(1);
    },
  );

  it('bear a client that fails to tell its configuration', async () => {
    const failing = () => {
      throw new Error('no');
    };
    const client = await opened({ capabilities: CONFIGURABLE, configuration: failing });
    expect(await pull(client, uri)).toHaveLength(1);
    expect(client.logged).toEqual([expect.stringContaining('workspace/configuration')]);
  });

  it('switch the language of what is open', async () => {
    let language = 'zh-cn';
    const client = await opened({ capabilities: CONFIGURABLE, configuration: () => ({ language }) });
    const [chinese] = await pull(client, uri);
    language = 'en';
    await configure(client);
    expect(client.refreshed()).toBe(1);
    const [english] = await pull(client, uri);
    expect(chinese!.message).toContain('写作');
    expect(english!.message).not.toContain('写作');
    expect(english!.relatedInformation).toHaveLength(4);
    const actions = await ask(client, 'textDocument/codeAction', uri, {
      range: english!.range,
      context: { diagnostics: [] },
    });
    expect(actions.map(({ title }) => title).join()).not.toContain('重新计算');
  });

  it.each([
    ['en-GB', undefined, 'en'],
    ['zh-TW', undefined, 'zh-cn'],
    ['zh_CN.UTF-8', undefined, 'zh-cn'],
    ['zhx', undefined, 'en'],
    ['de', 'zh-cn', 'zh-cn'],
    ['zh-cn', 'en', 'en'],
    [undefined, undefined, 'zh-cn'],
  ])('follow the editor with auto: %s, option %s: %s', async (locale, option, language) => {
    const options = { settings: { language: 'auto' }, ...(option === undefined ? {} : { locale: option }) };
    const client = await opened({ options, ...(locale === undefined ? {} : { locale }) });
    const [found] = await pull(client, uri);
    expect(Diagnostic.getMessageString(found!).includes('写作')).toBe(language === 'zh-cn');
  });
});
