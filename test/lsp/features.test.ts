import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { MODERN, startClient } from './support/memory.ts';
import { FAULTLESS, WRONG } from './support/reports.ts';
import { applied, ask, pull, wordsAt } from './support/requests.ts';

const uri = 'file:///年报.txt';
const SECTION = '四、政府信息公开行政复议、行政诉讼情况';

describe('the outline', () => {
  it('is a tree of title, sections and what is in them', async () => {
    const client = await startClient();
    await client.open(uri, FAULTLESS);
    const [title, ...sections] = await ask(client, 'textDocument/documentSymbol', uri);
    expect(title).toMatchObject({ name: '云岭市档案局2020年政府信息公开工作年度报告' });
    expect(sections.map(({ name }) => name)).toContain(SECTION);
    expect(sections).toHaveLength(6);
    const check = (symbol: DocumentSymbol): void => {
      expect(symbol.name.trim()).not.toBe('');
      expect(wordsAt(FAULTLESS, symbol.range)).toContain(wordsAt(FAULTLESS, symbol.selectionRange));
      symbol.children?.forEach(check);
    };
    [title!, ...sections].forEach(check);
  });

  it('names a missing section', async () => {
    const client = await startClient();
    await client.open(uri, sample(2019, [`${SECTION}\n`, '']));
    const symbols = await ask(client, 'textDocument/documentSymbol', uri);
    expect(symbols.map(({ name }) => name)).toContain(`⚠ ${SECTION}（缺）`);
  });

  it('is searched over all open documents', async () => {
    const client = await startClient();
    await client.open(uri, FAULTLESS);
    await client.open('file:///b', sample(2021));
    await client.open('file:///c', '关于放假的通知');
    const find = (query: string) => client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
    expect(new Set((await find('行政复议')).map(({ location }) => location.uri))).toEqual(new Set([uri, 'file:///b']));
    expect((await find('（四)平台')).map(({ name }) => name)).toHaveLength(2);
    expect(await find('台平')).toEqual([]);
    expect((await find('')).length).toBeGreaterThan(40);
    await client.close(uri);
    expect((await find('总体情况')).map(({ location }) => location.uri)).toEqual(['file:///b']);
  });
});

describe('foldings', () => {
  it('are whole lines', async () => {
    const client = await startClient();
    await client.open(uri, FAULTLESS);
    const foldings = await ask(client, 'textDocument/foldingRange', uri);
    const lines = FAULTLESS.split('\n');
    expect(foldings.map(({ startLine }) => lines[startLine])).toContain(SECTION);
    for (const folding of foldings) {
      expect(Object.keys(folding)).toEqual(['startLine', 'endLine']);
      expect(folding.endLine).toBeGreaterThan(folding.startLine);
    }
  });
});

describe('hovers', () => {
  const line = FAULTLESS.split('\n').indexOf('第二十条第（一）项\t\t\t');

  it('explain what is pointed at', async () => {
    const client = await startClient();
    await client.open(uri, FAULTLESS);
    const found = await ask(client, 'textDocument/hover', uri, { position: { line, character: 5 } });
    expect(found?.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('（一）') as string });
    expect(wordsAt(FAULTLESS, found!.range!)).toBe('第二十条第（一）项');
  });

  it('are silent elsewhere, and behind the end', async () => {
    const client = await startClient();
    await client.open(uri, FAULTLESS);
    for (const position of [
      { line: line + 4000, character: 0 },
      { line: FAULTLESS.split('\n').length - 1, character: 0 },
    ]) {
      expect(await ask(client, 'textDocument/hover', uri, { position })).toBeNull();
    }
  });
});

describe('code actions', () => {
  const BRACKETS = sample(2019, ['严格执行发布审核制度', '严格执行(发布前)审核制度']);

  it('mend a finding, for this version of the document', async () => {
    const client = await startClient();
    await client.open(uri, WRONG);
    const [sum] = await pull(client, uri);
    const actions = await ask(client, 'textDocument/codeAction', uri, {
      range: sum!.range,
      context: { diagnostics: [] },
    });
    const [fix] = actions;
    expect(fix).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'row-sum' }] });
    expect(fix!.edit).toMatchObject({ documentChanges: [{ textDocument: { uri, version: 1 } }] });
    expect(applied(WRONG, fix!)).toBe(FAULTLESS);
    const totals = actions.filter(({ kind }) => kind?.startsWith('refactor.rewrite'));
    expect(totals.map((action) => applied(WRONG, action))).toEqual([FAULTLESS, FAULTLESS]);
  });

  it('are those that are asked for', async () => {
    const client = await startClient();
    const text = BRACKETS.replace('继续办理\t1\t0\t0\t0\t0\t0\t1', '继续办理\t1\t0\t0\t0\t0\t0\t9');
    await client.open(uri, text);
    const bracket = (await pull(client, uri)).find(({ code }) => code === 'half-width-bracket')!;
    const kinds = async (...only: string[]) => {
      const context = { diagnostics: [], ...(only.length > 0 && { only }) };
      const actions = await ask(client, 'textDocument/codeAction', uri, { range: bracket.range, context });
      return [...new Set(actions.map(({ kind }) => kind))];
    };
    expect(await kinds()).toEqual(['quickfix', 'refactor.rewrite.recalculate-all']);
    expect(await kinds('quickfix')).toEqual(['quickfix']);
    expect(await kinds('refactor')).toEqual(['refactor.rewrite.recalculate-all']);
    for (const source of ['source', 'source.fixAll', 'source.fixAll.gongkai']) {
      expect(await kinds(source)).toEqual(['source.fixAll.gongkai']);
    }
    expect(await kinds('source.fixAll.eslint', 'refactor.extract')).toEqual([]);
    expect(await kinds('source.fixAll', 'quickfix')).toEqual(['quickfix', 'source.fixAll.gongkai']);
  });

  it('mend all that is safe and no figure, from wherever they are asked', async () => {
    const client = await startClient();
    const text = BRACKETS.replace('继续办理\t1\t0\t0\t0\t0\t0\t1', '继续办理\t1\t0\t0\t0\t0\t0\t9');
    await client.open(uri, text);
    const [all, ...more] = await ask(client, 'textDocument/codeAction', uri, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    expect(applied(text, all!)).toBe(text.replace('(发布前)', '（发布前）'));
    expect(more).toEqual([]);
  });

  it('mend texts with CRLF, for clients without versions', async () => {
    const { textDocument } = MODERN;
    const client = await startClient({ capabilities: { textDocument: textDocument! } });
    const text = WRONG.replaceAll('\n', '\r\n').replace('办理\t1\t0', '办理𠮷\t1\t0');
    await client.open(uri, text);
    const [sum] = await pull(client, uri);
    const [fix] = await ask(client, 'textDocument/codeAction', uri, {
      range: sum!.range,
      context: { diagnostics: [] },
    });
    expect(fix!.edit).toHaveProperty(['changes', uri]);
    expect(applied(text, fix!)).toBe(text.replace('0\t9', '0\t1'));
  });
});
