import type { CodeAction } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { type Client, MODERN, type Start, startClient } from './support/memory.ts';
import { WRONG } from './support/reports.ts';
import { applied, ask, codesOf, pull } from './support/requests.ts';

const FOLDER = 'file:///市';
const CONFIG = `${FOLDER}/.gongkai.json`;
const uri = `${FOLDER}/2020/年报.txt`;
const COMMANDS = { switchOffCommand: 'editor.switchOff', ruleCommand: 'editor.rule' };
const CAPABLE = {
  ...MODERN,
  workspace: {
    ...MODERN.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

async function opened(start: Start = {}, document = uri, text = WRONG): Promise<Client> {
  const client = await startClient({ capabilities: CAPABLE, folders: [FOLDER], ...start });
  await client.open(document, text);
  client.clock.pass(0);
  await client.settled();
  return client;
}

/** What is offered where the first finding is. */
async function offered(client: Client, document = uri): Promise<CodeAction[]> {
  const [found] = await pull(client, document);
  return ask(client, 'textDocument/codeAction', document, { range: found!.range, context: { diagnostics: [] } });
}

const titled = (actions: readonly CodeAction[], title: string) => actions.find((each) => each.title === title);

describe('「不再检查这一类」', () => {
  it('stands behind the repairs and acceptance, in front of the explanation', async () => {
    const titles = (await offered(await opened({ options: COMMANDS }))).map(({ title }) => title);
    const from = titles.indexOf('接受此处，不再提示');
    expect(from).toBeGreaterThan(0);
    expect(titles.slice(from)).toEqual(['接受此处，不再提示', '不再检查这一类：行合计', '这条规则的说明：行合计']);
  });

  it('is written into the settings file that there is, and holds', async () => {
    const files = new Map([[CONFIG, '{\n  // 说明\n  "exclude": []\n}\n']]);
    const client = await opened({ files });
    const action = titled(await offered(client), '不再检查这一类：行合计')!;
    expect(action.kind).toBe('quickfix');
    expect(codesOf(action.diagnostics!)).toEqual(['row-sum']);
    files.set(CONFIG, applied(files.get(CONFIG)!, action));
    expect(files.get(CONFIG)).toBe('{\n  // 说明\n  "exclude": [],\n  "rules": {\n    "row-sum": "off"\n  }\n}\n');
    await client.filesChanged(CONFIG);
    expect(codesOf(await pull(client, uri))).toEqual(['column-balance']);
  });

  it('is left to the command that the client names, with the file that acceptance would go to', async () => {
    const client = await opened({ options: { ...COMMANDS, acceptCommand: 'editor.accept' } });
    const actions = await offered(client);
    const { edit, command } = titled(actions, '不再检查这一类：行合计')!;
    expect(edit).toBeUndefined();
    const [accepted] = titled(actions, '接受此处，不再提示')!.command!.arguments as [{ config: string }];
    expect(command).toMatchObject({
      command: 'editor.switchOff',
      arguments: [{ config: accepted.config, rule: 'row-sum' }],
    });
    const unsaved = await offered(await opened({ options: COMMANDS }, 'untitled:1'), 'untitled:1');
    expect(titled(unsaved, '不再检查这一类：行合计')!.command!.arguments).toEqual([{ config: null, rule: 'row-sum' }]);
  });

  it('is not offered where acceptance is not: the text cannot be read as it is', async () => {
    const text = `${'\ufffd'.repeat(60)}2020\n${'\ufffd'.repeat(60)}`;
    const titles = (await offered(await opened({ options: COMMANDS }, uri, text))).map(({ title }) => title);
    expect(titles).toEqual(['这条规则的说明：打开所用的编码不对']);
  });

  it('says why it cannot be done, or is not there', async () => {
    const textDocument = {
      ...MODERN.textDocument,
      codeAction: { ...MODERN.textDocument!.codeAction, disabledSupport: true },
    };
    const told = await offered(
      await opened({ capabilities: { ...CAPABLE, textDocument } }, 'untitled:1'),
      'untitled:1',
    );
    expect(titled(told, '不再检查这一类：行合计')!.disabled!.reason).toMatch(/^没有地方可以记录/);
    const silent = await offered(await opened({}, 'untitled:1'), 'untitled:1');
    expect(titled(silent, '不再检查这一类：行合计')).toBeUndefined();
  });
});

describe('「这条规则的说明」', () => {
  it('is a command of the client, which is given the rule', async () => {
    const action = titled(await offered(await opened({ options: COMMANDS })), '这条规则的说明：行合计')!;
    expect(action.command).toMatchObject({ command: 'editor.rule', arguments: ['row-sum'] });
  });

  it('is not offered to a client that has none', async () => {
    expect(titled(await offered(await opened()), '这条规则的说明：行合计')).toBeUndefined();
  });
});
