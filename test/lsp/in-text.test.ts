import type { CodeLens, Range } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { render } from '../support/layouts.ts';
import { uniform, withFigure } from '../support/model.ts';
import { sample } from '../support/sample.ts';
import { MODERN, startClient } from './support/memory.ts';
import { FAULTLESS, WRONG } from './support/reports.ts';
import { ask, wordsAt } from './support/requests.ts';

const uri = 'file:///年报.txt';

describe('inlay hints', () => {
  it('stand behind what a cell says', async () => {
    const client = await startClient();
    await client.open(uri, WRONG.replaceAll('\n', '\r\n'));
    const lines = WRONG.split('\n');
    const line = lines.findIndex((each) => each.startsWith('四、结转下年度'));
    expect(await ask(client, 'textDocument/inlayHint', uri)).toEqual([
      {
        position: { line, character: lines[line]!.trimEnd().length },
        label: '应为 1',
        tooltip: expect.stringContaining('写作 9') as string,
        paddingLeft: true,
      },
    ]);
    const range = { start: { line: 0, character: 0 }, end: { line: line - 1, character: 0 } };
    expect(await ask(client, 'textDocument/inlayHint', uri, { range })).toEqual([]);
  });

  it('are asked for again where the settings switch them off', async () => {
    const { workspace, ...others } = MODERN;
    const capabilities = {
      ...others,
      workspace: { ...workspace, configuration: true, inlayHint: { refreshSupport: true } },
    };
    let corrections: unknown = true;
    const client = await startClient({ capabilities, configuration: () => ({ inlayHints: { corrections } }) });
    let refreshed = 0;
    client.connection.onRequest('workspace/inlayHint/refresh', () => {
      refreshed++;
    });
    await client.open(uri, WRONG);
    expect(await ask(client, 'textDocument/inlayHint', uri)).toHaveLength(1);
    corrections = false;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.settled();
    expect(refreshed).toBe(1);
    expect(await ask(client, 'textDocument/inlayHint', uri)).toEqual([]);
    corrections = 'yes';
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.settled();
    expect(client.logged).toEqual([expect.stringContaining('gongkai.inlayHints.corrections = "yes"')]);
  });

  it('are none where nothing is wrong', async () => {
    const client = await startClient();
    await client.open(uri, FAULTLESS);
    expect(await ask(client, 'textDocument/inlayHint', uri)).toEqual([]);
  });
});

describe('highlights', () => {
  it('light the total of a cell', async () => {
    const client = await startClient();
    await client.open(uri, WRONG);
    const line = WRONG.split('\n').findIndex((each) => each.startsWith('四、结转下年度'));
    const position = { line, character: '四、结转下年度继续办理\t'.length };
    const found = await ask(client, 'textDocument/documentHighlight', uri, { position });
    expect(found.map(({ range, kind }) => [wordsAt(WRONG, range), kind])).toContainEqual(['9', 2]);
    expect(found.filter(({ kind }) => kind === 1)).toEqual([
      { range: { start: position, end: { line, character: position.character + 1 } }, kind: 1 },
    ]);
  });
});

describe('lenses', () => {
  const titles = (lenses: readonly CodeLens[]) => lenses.map(({ command }) => command!.title);

  it('tell of each table how many of its identities hold', async () => {
    const client = await startClient();
    await client.open(uri, FAULTLESS);
    const lenses = await ask(client, 'textDocument/codeLens', uri);
    expect(titles(lenses)).toEqual(['勾稽 37/37 ✓', '勾稽 3/3 ✓']);
    const lines = FAULTLESS.split('\n');
    expect(lenses.map(({ range }) => lines[range.start.line]!.split('\t')[0])).toEqual([
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '行政复议',
    ]);
  });

  it('hold the commands that the client has', async () => {
    const options = { recalculateCommand: 'a.recalculate', formCommand: 'a.form' };
    const client = await startClient({ options });
    await client.open(uri, WRONG);
    const lenses = await ask(client, 'textDocument/codeLens', uri);
    expect(titles(lenses)).toEqual([
      '以表格查看',
      '勾稽 35/37 ✗',
      '重新计算',
      '以表格查看',
      '勾稽 3/3 ✓',
      '以表格查看',
    ]);
    const recalculate = lenses.find(({ command }) => command?.command === 'a.recalculate')!;
    expect(recalculate.command!.arguments).toEqual([uri, recalculate.range.start.line]);
  });
});

describe('definition and references', () => {
  it('go from the prose to the table and back', async () => {
    const client = await startClient();
    await client.open(uri, sample(2021));
    const lines = sample(2021).split('\n');
    const line = lines.findIndex((each) => each.includes('政府信息公开申请15件'));
    const position = { line, character: lines[line]!.indexOf('15件') };
    const [cell, ...others] = await ask(client, 'textDocument/definition', uri, { position });
    expect(others).toEqual([]);
    expect(lines[cell!.range.start.line]).toContain('一、本年新收');
    const back = await ask(client, 'textDocument/definition', uri, { position: cell!.range.start });
    expect(back.map(({ range }) => range.start)).toEqual([position]);
    const context = { includeDeclaration: true };
    const all = await ask(client, 'textDocument/references', uri, { position, context });
    expect(all).toEqual([...back, cell]);
  });
});

describe('selection ranges', () => {
  it('are one for each position asked', async () => {
    const client = await startClient();
    await client.open(uri, FAULTLESS);
    const line = FAULTLESS.split('\n').findIndex((each) => each.startsWith('四、结转下年度'));
    const positions = [
      { line, character: 3 },
      { line: 9999, character: 0 },
    ];
    const [row, end] = await ask(client, 'textDocument/selectionRange', uri, { positions });
    expect(wordsAt(FAULTLESS, row!.range)).toBe('四、结转下年度继续办理');
    expect(wordsAt(FAULTLESS, row!.parent!.range)).toBe('四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1');
    expect(end!.range.end.line).toBe(FAULTLESS.split('\n').length - 1);
  });
});

describe('completion', () => {
  const text = FAULTLESS.replace('六、其他需要报告的事项', '六、其他需要报告的事项\n本年度发出');
  const line = text.split('\n').indexOf('本年度发出');
  const position = { line, character: '本年度发出'.length };

  it.each([
    [true, '本年度发出收费通知${1:件数}件，总金额${2:金额}元，实际收取信息处理费${3:金额}元。'],
    [false, '本年度发出收费通知件，总金额元，实际收取信息处理费元。'],
  ])('writes what is to be filled in as the client can take it: snippets %s', async (snippetSupport, newText) => {
    const { textDocument, ...others } = MODERN;
    const completion = { completionItem: { snippetSupport } };
    const client = await startClient({ capabilities: { ...others, textDocument: { ...textDocument, completion } } });
    await client.open(uri, text);
    const { items } = await ask(client, 'textDocument/completion', uri, { position });
    expect(items.map(({ textEdit }) => textEdit)).toEqual([
      { range: { start: { line, character: 0 }, end: position }, newText },
    ]);
  });

  it('takes last year where the report has no title', async () => {
    const client = await startClient();
    await client.open(uri, '编制依据');
    const { items } = await ask(client, 'textDocument/completion', uri, { position: { line: 0, character: 4 } });
    expect(items.map(({ label }) => label)).toEqual([
      expect.stringContaining(`自${new Date().getFullYear() - 1}年1月1日起`) as string,
    ]);
  });

  it('is none where it is switched off', async () => {
    const client = await startClient({ options: { settings: { completion: false } } });
    await client.open(uri, text);
    expect((await ask(client, 'textDocument/completion', uri, { position })).items).toEqual([]);
  });
});

describe('formatting', () => {
  it('aligns the tables, with the line ends of the text', async () => {
    const client = await startClient();
    const text = FAULTLESS.replaceAll('\n', '\r\n');
    await client.open(uri, text);
    const edits = await ask(client, 'textDocument/formatting', uri);
    expect(edits).toHaveLength(3);
    expect(edits[0]!.newText).toContain('\r\n');
    expect(edits.map(({ newText }) => newText).join('')).not.toMatch(/[^\r]\n/);
    const first = { ...edits[0]!.range, end: edits[0]!.range.start };
    const options = { tabSize: 4, insertSpaces: false };
    expect(await ask(client, 'textDocument/rangeFormatting', uri, { options, range: first })).toEqual([edits[0]]);
  });
});

describe('a table that is not formatted', () => {
  it('is told of once, however often it is asked for', async () => {
    const client = await startClient();
    const told: string[] = [];
    client.connection.onNotification(
      'window/showMessage',
      ({ message }: { message: string }) => void told.push(message),
    );
    const text = render(withFigure(uniform(2021, '3'), 'requests', 'granted', 'social', ''), 'L4');
    await client.open(uri, text);
    await ask(client, 'textDocument/formatting', uri);
    await ask(client, 'textDocument/formatting', uri);
    expect(told).toEqual([expect.stringMatching(/^第三部分的表没有整理：.*：（一）予以公开。/)]);
  });
});

describe('going from cell to cell', () => {
  const lines = FAULTLESS.split('\n');
  const line = lines.findIndex((each) => each.startsWith('一、本年新收'));
  const go = async (direction: string, character: number) => {
    const client = await startClient();
    await client.open(uri, FAULTLESS);
    const params = { textDocument: { uri }, position: { line, character }, direction };
    return client.connection.sendRequest<Range | null>('gongkai/cellBeside', params);
  };

  it('goes along the row and along the column', async () => {
    const start = lines[line]!.search(/\d/);
    const next = await go('next', start);
    expect(next!.start).toEqual({ line, character: lines[line]!.indexOf('\t', start) + 1 });
    expect(await go('previous', next!.start.character)).toMatchObject({ start: { line, character: start } });
    expect(await go('below', start)).toMatchObject({ start: { line: line + 1 } });
    expect(await go('above', start)).toBeNull();
    expect(await go('sideways', start)).toBeNull();
  });

  it('is told where tables stand', async () => {
    const client = await startClient({ options: { status: true } });
    await client.open(uri, FAULTLESS);
    client.clock.pass(1000);
    await client.settled();
    const [disclosure, requests] = client.statuses.at(-1)!.tables;
    expect(lines[disclosure!.first]).toMatch(/^规章/);
    expect(lines[requests!.first]).toMatch(/^一、本年新收/);
    expect(lines[requests!.last]).toMatch(/^四、结转下年度/);
  });
});
