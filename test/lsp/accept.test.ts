import type { ClientCapabilities, CodeAction, Position, TextDocumentEdit } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/src/settings/config-file.ts';
import { type Client, MODERN, type Start, startClient } from './support/memory.ts';
import { FAULTLESS, WRONG } from './support/reports.ts';
import { applied, ask, codesOf, pull } from './support/requests.ts';

const FOLDER = 'file:///市';
const CONFIG = `${FOLDER}/.gongkai.json`;
const uri = `${FOLDER}/2020/年报.txt`;
const CAPABLE: ClientCapabilities = {
  ...MODERN,
  textDocument: {
    ...MODERN.textDocument,
    codeAction: { ...MODERN.textDocument!.codeAction, disabledSupport: true },
  },
  workspace: {
    ...MODERN.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
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

/** Where the findings of the wrong report are: the row's, and the column's. */
async function placesOf(client: Client, document = uri): Promise<Position[]> {
  return (await pull(client, document)).map(({ range }) => range.start);
}

async function acceptsAt(client: Client, position: Position, document = uri, only?: string[]): Promise<CodeAction[]> {
  const context = { diagnostics: [], ...(only && { only }) };
  const actions = await ask(client, 'textDocument/codeAction', document, {
    range: { start: position, end: position },
    context,
  });
  return actions.filter(({ title }) => title.startsWith('接受此处，不再提示'));
}

/** Takes an action's edit over into the files, and tells the server. */
async function take(client: Client, files: Map<string, string>, action: CodeAction): Promise<void> {
  files.set(CONFIG, applied(files.get(CONFIG) ?? '', { ...action, edit: changesOf(action) }));
  await client.filesChanged(CONFIG);
  client.clock.pass(0);
  await client.settled();
}

function changesOf({ edit }: CodeAction): NonNullable<CodeAction['edit']> {
  const changes = edit!.documentChanges!.filter((each): each is TextDocumentEdit => 'textDocument' in each);
  return { documentChanges: changes };
}

describe('「接受此处，不再提示」', () => {
  it('is not offered for a text in the wrong encoding: nothing else is looked at there', async () => {
    const client = await opened({}, uri, `${'\ufffd'.repeat(60)}2020\n${'\ufffd'.repeat(60)}`);
    const found = await pull(client, uri);
    expect(codesOf(found)).toEqual(['wrong-encoding']);
    expect(await acceptsAt(client, found[0]!.range.start)).toEqual([]);
  });

  it('is offered for each finding at a place, behind the repairs', async () => {
    const client = await opened();
    const [place] = await placesOf(client);
    const actions = await acceptsAt(client, place!);
    expect(actions.map(({ title, kind }) => [title, kind])).toEqual([['接受此处，不再提示', 'quickfix']]);
    expect(actions.map(({ diagnostics }) => codesOf(diagnostics!))).toEqual([['row-sum']]);
    expect(await acceptsAt(client, place!, uri, ['refactor'])).toEqual([]);
    expect(await acceptsAt(client, place!, uri, ['quickfix'])).toHaveLength(1);
    expect(await acceptsAt(client, { line: 0, character: 0 })).toEqual([]);
  });

  it('makes the settings file, and the finding is counted and not shown', async () => {
    const files = new Map<string, string>();
    const client = await opened({ files, options: { status: true } });
    const [place] = await placesOf(client);
    const [action] = await acceptsAt(client, place!);
    const [create, change] = action!.edit!.documentChanges!;
    expect(create).toMatchObject({ kind: 'create', options: { ignoreIfExists: true } });
    expect(decodeURI((create as { uri: string }).uri)).toBe(CONFIG);
    expect(change).toMatchObject({ textDocument: { version: null } });
    await take(client, files, action!);
    expect(readConfig(files.get(CONFIG)!)).toMatchObject({
      faults: [],
      accepted: [{ rule: 'row-sum', file: '2020/年报.txt', text: '四、结转下年度继续办理：1 0 0 0 0 0 9' }],
    });
    expect(codesOf(await pull(client, uri))).toEqual([]);
    expect(client.statuses.at(-1)).toMatchObject({ counts: { error: 0 }, accepted: 1, identities: { hold: 38 } });
  });

  it('adds to the settings file that there is', async () => {
    const files = new Map([[CONFIG, '{\n  // 说明\n  "rules": {}\n}\n']]);
    const client = await opened({ files });
    const [place] = await placesOf(client);
    const [action] = await acceptsAt(client, place!);
    expect(action!.edit!.documentChanges).toHaveLength(1);
    await take(client, files, action!);
    expect(codesOf(await pull(client, uri))).toEqual([]);
    expect(files.get(CONFIG)).toMatch(/^\{\n {2}\/\/ 说明\n {2}"rules": \{\},\n {2}"accepted": \[\n/);
  });

  it('survives edits elsewhere, and ends with one there', async () => {
    const files = new Map<string, string>();
    const client = await opened({ files });
    const [action] = await acceptsAt(client, (await placesOf(client))[0]!);
    await take(client, files, action!);
    expect(await pull(client, uri)).toEqual([]);
    await client.change(uri, 2, WRONG.replace('一、总体情况', '一、总体情况\n本年度概况如下。'));
    expect(codesOf(await pull(client, uri))).toEqual([]);
    await client.change(uri, 3, WRONG.replace('0\t9', '0\t8'));
    expect(codesOf(await pull(client, uri))).toContain('row-sum');
  });

  it('is left to the command that the client names', async () => {
    const client = await opened({ options: { acceptCommand: 'editor.accept' } });
    const [place] = await placesOf(client);
    const [action] = await acceptsAt(client, place!);
    expect(action!.edit).toBeUndefined();
    const [given] = action!.command!.arguments as [{ config: string; record: unknown }];
    expect(action!.command!.command).toBe('editor.accept');
    expect(decodeURI(given.config)).toBe(CONFIG);
    expect(given.record).toEqual({
      rule: 'row-sum',
      file: '2020/年报.txt',
      text: '四、结转下年度继续办理：1 0 0 0 0 0 9',
    });
    const unsaved = await opened({ options: { acceptCommand: 'editor.accept' } }, 'untitled:1');
    const [nowhere] = await acceptsAt(unsaved, (await placesOf(unsaved, 'untitled:1'))[0]!, 'untitled:1');
    expect(nowhere!.command!.arguments).toMatchObject([{ config: null }]);
  });

  it.each<[string, Start, string]>([
    ['a report in no folder', {}, 'untitled:1'],
    ['a client that makes no files', { capabilities: { ...CAPABLE, workspace: MODERN.workspace! } }, uri],
    ['a settings file that is broken', { files: new Map([[CONFIG, '{ "rules": ']]) }, uri],
  ])('says why it cannot be done: %s', async (_, start, document) => {
    const client = await opened(start, document);
    const [place] = await placesOf(client, document);
    const actions = await acceptsAt(client, place!, document);
    expect(actions).toHaveLength(1);
    for (const { edit, disabled } of actions) {
      expect(edit).toBeUndefined();
      expect(disabled?.reason).toMatch(/^没有地方可以记录/);
    }
  });

  it('is not shown, where it cannot be done, to a client that cannot say why', async () => {
    const client = await opened({ capabilities: MODERN }, 'untitled:1');
    const [place] = await placesOf(client, 'untitled:1');
    expect(await acceptsAt(client, place!, 'untitled:1')).toEqual([]);
  });

  it('goes to the settings file as it is typed', async () => {
    const client = await opened({ files: new Map([[CONFIG, '{}']]) });
    await client.open(CONFIG, '{ "rules": {} }', 'jsonc');
    client.clock.pass(200);
    await client.settled();
    const [action] = await acceptsAt(client, (await placesOf(client))[0]!);
    expect(action!.edit!.documentChanges).toMatchObject([{ textDocument: { version: 1 } }]);
    expect(applied('{ "rules": {} }', action!)).toMatch(/^\{ "rules": \{\},\n {2}"accepted": \[/);
  });
});

describe('accepted findings that are gone', () => {
  const entry = (text: string, file = '2020/年报.txt') => ({ rule: 'row-sum', file, text });
  const KEPT = '四、结转下年度继续办理：1 0 0 0 0 0 9';
  const text = JSON.stringify({ accepted: [entry('甲'), entry(KEPT), entry('乙'), entry('丙', '别的.txt')] }, null, 2);

  it('are said of the settings file, once for each report, and come back', async () => {
    const client = await opened({ files: new Map([[CONFIG, text]]) });
    expect(client.publishedOf(CONFIG)).toMatchObject([
      { code: 'unused-acceptance', severity: 3, message: expect.stringContaining('有 2 处') as string },
    ]);
    await client.change(uri, 2, FAULTLESS);
    client.clock.pass(200);
    await client.settled();
    expect(client.publishedOf(CONFIG)).toMatchObject([{ message: expect.stringContaining('有 3 处') as string }]);
    await client.close(uri);
    expect(client.publishedOf(CONFIG)).toEqual([]);
  });

  it('are deleted with a quick fix in the settings file', async () => {
    const client = await opened({ files: new Map([[CONFIG, text]]) });
    await client.open(CONFIG, text, 'jsonc');
    client.clock.pass(200);
    await client.settled();
    client.clock.pass(0);
    await client.settled();
    const [found] = client.publishedOf(CONFIG)!;
    const request = { range: found!.range, context: { diagnostics: [] } };
    const [action, ...more] = await ask(client, 'textDocument/codeAction', CONFIG, request);
    expect(more).toEqual([]);
    expect(action).toMatchObject({ title: '删去不再需要的记录（2 处）', kind: 'quickfix' });
    expect(readConfig(applied(text, action!)).accepted.map((each) => each.text)).toEqual([KEPT, '丙']);
    await client.change(CONFIG, 2, `${text} `);
    expect(await ask(client, 'textDocument/codeAction', CONFIG, request)).toEqual([]);
  });

  it('are not told from the copy of a file that comes and goes', async () => {
    const client = await opened({ files: new Map([[CONFIG, text]]) }, `${uri}#copy`, FAULTLESS);
    expect(client.publishedOf(CONFIG)).toBeUndefined();
  });
});
