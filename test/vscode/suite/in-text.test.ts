import assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, showReport, until } from './support.ts';

const NEW = '一、本年新收政府信息公开申请数量';

/** Where the first figure of the row of new requests stands. */
function firstFigure(document: vscode.TextDocument): vscode.Position {
  const text = document.getText();
  return document.positionAt(text.indexOf('\t', text.indexOf(NEW)) + 1);
}

suite('in the text', () => {
  teardown(closeAll);

  test('hints name columns and say what a wrong cell should be', async () => {
    const { document } = await showReport('unbalanced.txt');
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const labels = await until('hints', async () => {
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        all,
      );
      return hints.length > 0 ? hints.map(({ label }) => (typeof label === 'string' ? label : '')) : undefined;
    });
    assert.ok(labels.includes('自然人 · 应为 0'), labels.join());
    assert.ok(labels.includes('商业企业'), labels.join());
  });

  test('the columns of the cursor’s row are named', async () => {
    const editor = await showReport('faultless.txt');
    const { document } = editor;
    const start = firstFigure(document);
    editor.selection = new vscode.Selection(start, start);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await until('hints', async () => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        all,
      );
      return found.length > 0 ? found : undefined;
    });
    assert.strictEqual(hints.length, 7);
    assert.ok(hints.every(({ position }) => position.line === start.line));
  });

  test('a lens recalculates the table that it stands over', async () => {
    const { document } = await showReport('columns.txt');
    const lenses = await until('lenses', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        9,
      );
      return found.length > 0 ? found : undefined;
    });
    const recalculate = lenses.find(({ command }) => command?.title === '重新计算')?.command;
    assert.ok(recalculate, JSON.stringify(lenses));
    const before = document.getText();
    const given: readonly unknown[] = recalculate.arguments ?? [];
    await vscode.commands.executeCommand(recalculate.command, ...given);
    assert.notStrictEqual(document.getText(), before);
  });

  test('Tab and Enter go from cell to cell, and nothing is typed', async () => {
    const editor = await showReport('faultless.txt');
    const { document } = editor;
    const before = document.getText();
    const start = firstFigure(document);
    editor.selection = new vscode.Selection(start, start);
    await until('the cell below', async () => {
      await vscode.commands.executeCommand('gongkai.cellBelow');
      return editor.selection.start.line === start.line + 1 || undefined;
    });
    await vscode.commands.executeCommand('gongkai.nextCell');
    assert.ok(editor.selection.start.character > start.character - 5);
    assert.strictEqual(document.getText(editor.selection), '0');
    assert.strictEqual(document.getText(), before);
  });

  test('formatting aligns a table and can be undone in one step', async () => {
    const { document } = await showReport('consistent.txt');
    const before = document.getText();
    await until('the table on lines', async () => {
      await vscode.commands.executeCommand('editor.action.formatDocument');
      return document.getText() === before ? undefined : true;
    });
    assert.match(document.getText(), /^二、上年结转政府信息公开申请数量 +\t\t\t2 /m);
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(document.getText(), before);
  });

  test('highlights are those of the table, not equal words', async () => {
    const { document } = await showReport('faultless.txt');
    const found = await until('highlights', async () => {
      const all = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        firstFigure(document),
      );
      return all.length > 0 ? all : undefined;
    });
    assert.strictEqual(found.length, 5);
  });
});
