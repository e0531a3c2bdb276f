import { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { type Client, MODERN, type Start, startClient } from './support/memory.ts';
import { FAULTLESS, WRONG } from './support/reports.ts';
import { ask, codesOf, pull } from './support/requests.ts';

const FOLDER = 'file:///市';
const CONFIG = `${FOLDER}/.gongkai.json`;
const uri = `${FOLDER}/2020/年报.txt`;
const WATCHING = {
  ...MODERN,
  workspace: { ...MODERN.workspace, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
};

const rules = (levels: Record<string, string>) => JSON.stringify({ rules: levels });
const filesOf = (files: Record<string, string>) => new Map(Object.entries(files));

async function opened(start: Start, document = uri, text = WRONG): Promise<Client> {
  const client = await startClient({ capabilities: WATCHING, folders: [FOLDER], ...start });
  await client.open(document, text);
  client.clock.pass(0);
  await client.settled();
  return client;
}

/** The rules that speak of a document, with their levels. */
async function heard(client: Client, document = uri): Promise<unknown[]> {
  return (await pull(client, document)).map(({ code, severity }) => `${String(code)} ${severity ?? 0}`);
}

describe('the settings file', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['beside the report', { [`${FOLDER}/2020/.gongkai.json`]: rules({ 'row-sum': 'off' }) }, ['column-balance 1']],
    ['in the workspace folder', { [CONFIG]: rules({ 'row-sum': 'off' }) }, ['column-balance 1']],
    [
      'above the workspace folder, which is none',
      { 'file:///.gongkai.json': rules({ 'row-sum': 'off' }) },
      ['row-sum 1'],
    ],
    ['of another folder, which is none', { 'file:///市2/.gongkai.json': rules({ 'row-sum': 'off' }) }, ['row-sum 1']],
    [
      'that is nearest, of two',
      { [CONFIG]: rules({ 'row-sum': 'off' }), [`${FOLDER}/2020/.gongkai.json`]: rules({ 'row-sum': 'hint' }) },
      ['row-sum 1'],
    ],
  ])('%s', async (_, files, expected) => {
    for (const options of [{}, { files: true }]) {
      expect(await heard(await opened({ files: filesOf(files), options }))).toEqual(expected);
    }
  });

  it('of a report outside every folder lies beside it', async () => {
    const other = 'file:///县/年报.txt';
    const files = filesOf({ 'file:///县/.gongkai.json': rules({ 'row-sum': 'off' }), [CONFIG]: '{}' });
    expect(await heard(await opened({ files }, other), other)).toEqual(['column-balance 1']);
    const above = filesOf({ 'file:///.gongkai.json': rules({ 'row-sum': 'off' }) });
    expect(await heard(await opened({ files: above }, other), other)).toHaveLength(1);
  });

  it('is found from the folder of an older client', async () => {
    const files = filesOf({ [CONFIG]: rules({ 'row-sum': 'off' }) });
    const client = await startClient({ capabilities: MODERN, rootUri: FOLDER, files });
    await client.open(uri, WRONG);
    expect(await heard(client)).toEqual(['column-balance 1']);
  });

  it.each(['untitled:Untitled-1', 'git:/市/年报.txt?%7B%7D', 'urn:a'])('is none for %s', async (document) => {
    const files = filesOf({
      [CONFIG]: rules({ 'row-sum': 'off' }),
      'git:/市/.gongkai.json': rules({ 'row-sum': 'off' }),
    });
    // A client that tells which documents are views has not told of this one.
    expect(await heard(await opened({ files, options: { views: true } }, document), document)).toHaveLength(1);
  });

  it('goes over the settings of the client', async () => {
    const files = filesOf({ [CONFIG]: rules({ 'row-sum': 'hint' }) });
    const settings = { rules: { 'row-sum': 'off', 'column-balance': 'warning' } };
    expect(await heard(await opened({ files, options: { settings } }))).toEqual(['row-sum 2']);
  });

  it('is followed as it changes, comes and goes', async () => {
    const files = filesOf({});
    const client = await opened({ files });
    expect(client.registered).toEqual(['workspace/didChangeWatchedFiles']);
    expect(await heard(client)).toHaveLength(1);
    for (const [content, expected] of [
      [rules({ 'row-sum': 'off' }), ['column-balance 1']],
      [rules({ 'column-balance': 'off' }), ['row-sum 1']],
      [null, ['row-sum 1']],
    ] as const) {
      const before = client.refreshed();
      if (content === null) files.delete(CONFIG);
      else files.set(CONFIG, content);
      await client.filesChanged(CONFIG);
      expect(client.refreshed()).toBe(before + 1);
      expect(await heard(client)).toEqual(expected);
    }
  });

  it('is looked for anew, without watchers, when a document is opened or saved', async () => {
    const files = filesOf({});
    const client = await opened({ files, capabilities: MODERN, rootUri: FOLDER });
    files.set(CONFIG, rules({ 'row-sum': 'off' }));
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await client.settled();
    expect(await heard(client)).toEqual(['column-balance 1']);
    files.delete(CONFIG);
    await client.open('file:///市/别的.txt', FAULTLESS);
    expect(await heard(client)).toHaveLength(1);
  });

  it('follows the folders of the workspace', async () => {
    const files = filesOf({ [CONFIG]: rules({ 'row-sum': 'off' }) });
    const client = await opened({ files, folders: [] });
    expect(await heard(client)).toHaveLength(1);
    const event = { added: [{ uri: FOLDER, name: '市' }], removed: [] };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await client.settled();
    expect(await heard(client)).toEqual(['column-balance 1']);
  });

  it('counts as it is typed, where it is open, and as it lies on the disk, where it is closed again', async () => {
    const files = filesOf({ [CONFIG]: '{}' });
    const client = await opened({ files });
    await client.open(CONFIG, rules({ 'row-sum': 'off' }), 'jsonc');
    client.clock.pass(200);
    await client.settled();
    expect(await heard(client)).toEqual(['column-balance 1']);
    await client.change(CONFIG, 2, rules({ 'column-balance': 'off' }));
    client.clock.pass(200);
    expect(await heard(client)).toEqual(['row-sum 1']);
    await client.close(CONFIG);
    client.clock.pass(200);
    expect(await heard(client)).toHaveLength(1);
  });

  it('is known before anything is said of a report', async () => {
    const files = filesOf({ [CONFIG]: rules({ 'row-sum': 'off', 'column-balance': 'off' }) });
    const client = await opened({ files, capabilities: { workspace: WATCHING.workspace } });
    expect(client.published.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(client.published.map((each) => each.uri)).toEqual([uri]);
  });

  it('that leaves a report out silences it, and the client is told', async () => {
    const files = filesOf({ [CONFIG]: JSON.stringify({ exclude: ['2020/'] }) });
    const client = await opened({ files, options: { status: true } });
    expect(await heard(client)).toEqual([]);
    expect(client.statuses.at(-1)).toMatchObject({ recognised: true, excluded: true, counts: { error: 0 } });
    expect(await ask(client, 'textDocument/documentSymbol', uri)).not.toEqual([]);
  });

  it('of the client leaves out by the path in the workspace', async () => {
    const options = { settings: { exclude: ['/2020/'] } };
    expect(await heard(await opened({ options }))).toEqual([]);
    const file = filesOf({ [CONFIG]: JSON.stringify({ exclude: ['!年报.txt'] }) });
    expect(await heard(await opened({ options, files: file }))).toHaveLength(1);
  });
});

describe('what is wrong with a settings file', () => {
  const faulty = '{\n  "rules": { "row-smu": "off" }\n}';

  it('is published for it, open or not', async () => {
    const client = await opened({ files: filesOf({ [CONFIG]: faulty }) });
    const [found, ...more] = client.publishedOf(CONFIG)!;
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'invalid-config',
      source: 'gongkai',
      severity: DiagnosticSeverity.Warning,
      range: { start: { line: 1, character: 13 }, end: { line: 1, character: 22 } },
    });
    expect(Diagnostic.getMessageString(found!)).toMatch(/^没有“row-smu”这条规则/);
  });

  it('is published once, and taken back when it is mended or nobody looks any more', async () => {
    const files = filesOf({ [CONFIG]: faulty });
    const client = await opened({ files });
    const count = () => client.published.filter((each) => decodeURI(each.uri) === CONFIG).length;
    await client.change(uri, 2, FAULTLESS);
    client.clock.pass(200);
    await client.settled();
    expect(count()).toBe(1);
    files.set(CONFIG, '{}');
    await client.filesChanged(CONFIG);
    client.clock.pass(0);
    await client.settled();
    expect([count(), client.publishedOf(CONFIG)]).toEqual([2, []]);
    files.set(CONFIG, faulty);
    await client.filesChanged(CONFIG);
    client.clock.pass(0);
    await client.settled();
    expect(client.publishedOf(CONFIG)).toHaveLength(1);
    await client.close(uri);
    expect(client.publishedOf(CONFIG)).toEqual([]);
  });

  it('is told as it is typed, without a report', async () => {
    const client = await startClient({ capabilities: WATCHING, folders: [FOLDER] });
    await client.open(CONFIG, faulty, 'jsonc');
    client.clock.pass(200);
    await client.settled();
    expect(codesOf(client.publishedOf(CONFIG)!)).toEqual(['invalid-config']);
    await client.change(CONFIG, 2, faulty.replace('row-smu', 'row-sum'));
    client.clock.pass(200);
    await client.settled();
    expect(client.publishedOf(CONFIG)).toEqual([]);
  });

  it('that is no JSON is marked, for clients that say so themselves', async () => {
    const client = await opened({ files: filesOf({ [CONFIG]: '{ "rules": { "row-smu": "off" ]' }) });
    expect(client.publishedOf(CONFIG)!.map(({ data }) => data as unknown)).toEqual([undefined, 'grammar']);
  });

  it('is worded and levelled as the client has it', async () => {
    const options = { settings: { language: 'en', rules: { 'invalid-config': 'error' } } };
    const [found] = (await opened({ files: filesOf({ [CONFIG]: faulty }), options })).publishedOf(CONFIG)!;
    expect(found).toMatchObject({ severity: DiagnosticSeverity.Error });
    expect(Diagnostic.getMessageString(found!)).toMatch(/^There is no rule “row-smu”/);
  });

  it('is no report, whatever is asked of it', async () => {
    const client = await opened({ files: filesOf({ [CONFIG]: faulty }) });
    await client.open(CONFIG, FAULTLESS, 'jsonc');
    expect(await pull(client, CONFIG)).toEqual([]);
    expect(await ask(client, 'textDocument/documentSymbol', CONFIG)).toEqual([]);
    expect(await ask(client, 'textDocument/hover', CONFIG)).toBeNull();
    expect(await client.connection.sendRequest('workspace/symbol', { query: '总体情况' })).toHaveLength(1);
    expect(client.logged).toEqual([]);
  });
});
