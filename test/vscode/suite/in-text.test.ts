import assert from 'assert';
import * as vscode from 'vscode';
import { BROKEN, SETTLED, closeAll, found, pause, showReport, until } from './support.ts';

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

  test('the keys themselves go from cell to cell, and type nothing', async function () {
    // A desktop has no page around it in which keys could be pressed.
    if (!process.env.GONGKAI_MARK) this.skip();
    this.timeout(60_000);
    const editor = await showReport('columns.txt');
    const { document } = editor;
    const before = document.getText();
    await found(document.uri, ...BROKEN);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    /** Presses a key in a place, and gives the place that is chosen then. */
    const press = async (key: string, { start, end }: vscode.Range): Promise<vscode.Range> => {
      editor.selection = new vscode.Selection(start, end);
      // What is told of the key before may still be on its way.
      await pause(300);
      console.log(`press ${key}`);
      const moved = await until(`${key} to go somewhere`, () => {
        const { selection } = editor;
        return selection.start.isEqual(start) && selection.end.isEqual(end) ? undefined : selection;
      });
      assert.strictEqual(document.getText(), before, key);
      return moved;
    };
    const line = document.positionAt(before.indexOf('一、本年新收')).line;
    const first = document.lineAt(line).text.indexOf('0');
    const cell = (row: number, at: number) => new vscode.Range(row, at, row, at + 1);
    // VS Code is told that the keys are those of tables once the cursor stands in one, and does not tell when it knows.
    editor.selection = new vscode.Selection(line, first, line, first);
    await pause(2 * SETTLED);
    const reach = (range: vscode.Range) => [range.start.line, range.start.character, range.end.character];
    assert.deepStrictEqual(reach(await press('Tab', cell(line, first))), [line, first + 2, first + 3]);
    assert.deepStrictEqual(reach(await press('Shift+Tab', cell(line, first + 2))), [line, first, first + 1]);
    const below = document.lineAt(line + 1).text.indexOf('0');
    assert.deepStrictEqual(reach(await press('Enter', cell(line, first))), [line + 1, below, below + 1]);
    assert.deepStrictEqual(reach(await press('Shift+Enter', cell(line + 1, below))), [line, first, first + 1]);
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
