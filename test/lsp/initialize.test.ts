import { describe, expect, it } from 'vitest';
import { MODERN, startClient } from './support/memory.ts';
import { FAULTLESS, WRONG } from './support/reports.ts';
import { REQUESTS, ask } from './support/requests.ts';

const uri = 'file:///年报.txt';

describe('initialize', () => {
  it('says what the server can do', async () => {
    const { initialized } = await startClient();
    expect(initialized).toEqual({
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2, save: true },
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        foldingRangeProvider: true,
        hoverProvider: true,
        codeLensProvider: {},
        documentFormattingProvider: true,
        documentRangeFormattingProvider: true,
        completionProvider: {},
        selectionRangeProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        inlayHintProvider: true,
        documentHighlightProvider: true,
        codeActionProvider: {
          codeActionKinds: [
            'quickfix',
            'refactor.rewrite.recalculate-table',
            'refactor.rewrite.recalculate-all',
            'source.fixAll.gongkai',
          ],
        },
        diagnosticProvider: { identifier: 'gongkai', interFileDependencies: false, workspaceDiagnostics: false },
      },
      serverInfo: { name: 'gongkai', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string },
    });
  });

  it('takes whole texts where the client would rather send those', async () => {
    const client = await startClient({ options: { fullSync: true } });
    expect(client.initialized.capabilities.textDocumentSync).toEqual({ openClose: true, change: 1, save: true });
    await client.open(uri, FAULTLESS);
    await client.change(uri, 2, WRONG);
    expect(await ask(client, 'textDocument/diagnostic', uri)).toMatchObject({ items: { length: 1 } });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'gongkai'],
    ['wrong types', { settings: 5, pagesBase: {}, locale: 1, status: 'yes', fullSync: 1 }],
  ])('bears options that are %s', async (_, options) => {
    const client = await startClient({ options });
    await client.open(uri, WRONG);
    const report = await ask(client, 'textDocument/diagnostic', uri);
    expect(report).toMatchObject({ items: { length: 1 } });
    expect(JSON.stringify(report)).not.toContain('codeDescription');
    client.clock.pass(1000);
    await client.settled();
    expect(client.statuses).toEqual([]);
  });

  it('serves a client that can do nothing', async () => {
    const client = await startClient({ capabilities: {} });
    expect(client.initialized.capabilities).not.toHaveProperty('diagnosticProvider');
    await client.open(uri, WRONG, 'fortran');
    client.clock.pass(0);
    await client.settled();
    expect(client.published).toHaveLength(1);
    expect(client.published[0]).toMatchObject({ uri, diagnostics: [{ code: 'row-sum' }] });
    const sent = JSON.stringify(client.published);
    for (const optional of ['relatedInformation', 'tags', 'codeDescription', 'version']) {
      expect(sent).not.toContain(`"${optional}"`);
    }

    const symbols = await ask(client, 'textDocument/documentSymbol', uri);
    expect(symbols[0]).toMatchObject({ name: '云岭市档案局2020年政府信息公开工作年度报告', location: { uri } });
    expect(symbols.every(({ children }) => (children as unknown) === undefined)).toBe(true);
    expect(symbols.every(({ kind }) => kind <= 18)).toBe(true);
    expect(await ask(client, 'textDocument/foldingRange', uri)).not.toEqual([]);
    expect(await ask(client, 'textDocument/codeAction', uri)).toEqual([]);
    const hover = await ask(client, 'textDocument/hover', uri, { position: { line: 10, character: 5 } });
    expect(hover).toMatchObject({
      contents: { kind: 'plaintext', value: expect.not.stringMatching(/[*`]|\\[^u]/) as string },
    });
    expect(client.registered).toEqual([]);
  });

  it('does not know a document that is not open', async () => {
    const client = await startClient();
    for (const [method, nothing] of Object.entries({
      'textDocument/diagnostic': { kind: 'full', items: [] },
      'textDocument/documentSymbol': [],
      'textDocument/foldingRange': [],
      'textDocument/hover': null,
      'textDocument/codeAction': [],
    })) {
      expect(await ask(client, method as keyof typeof REQUESTS, 'untitled:1')).toEqual(nothing);
    }
    expect(client.logged).toEqual([]);
  });

  it('sends no more foldings than the client takes', async () => {
    const capabilities = { ...MODERN, textDocument: { ...MODERN.textDocument, foldingRange: { rangeLimit: 3 } } };
    const client = await startClient({ capabilities });
    await client.open(uri, FAULTLESS);
    expect(await ask(client, 'textDocument/foldingRange', uri)).toHaveLength(3);
  });
});
