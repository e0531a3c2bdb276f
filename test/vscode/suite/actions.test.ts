import assert from 'assert';
import * as vscode from 'vscode';
import { BROKEN, actionsAt, brokenCell, brokenTotal, closeAll, found, rulesOf, showReport, until } from './support.ts';

const ALL = (document: vscode.TextDocument) => new vscode.Range(0, 0, document.lineCount, 0);

async function apply({ edit, title }: vscode.CodeAction): Promise<void> {
  assert.ok(edit, `${title} holds its edit`);
  assert.ok(await vscode.workspace.applyEdit(edit), title);
}

suite('code actions', () => {
  teardown(closeAll);

  test('set the figure on which row and column break', async () => {
    const { document } = await showReport('unbalanced.txt');
    await found(document.uri, ...BROKEN);
    const cell = brokenCell(document);
    const offered = await actionsAt(document.uri, cell, 'quickfix');
    const preferred = offered.filter(({ isPreferred }) => isPreferred);
    assert.strictEqual(preferred.length, 1, offered.map(({ title }) => title).join('; '));
    assert.match(preferred[0]!.title, /由 5 改为 0/);
    await apply(preferred[0]!);
    assert.strictEqual(document.getText(cell), '0');
    await found(document.uri);
  });

  test('recalculate all totals, and nothing but totals, in one step that can be undone', async () => {
    const { document } = await showReport('columns.txt');
    await found(document.uri, ...BROKEN);
    const before = document.getText();
    const [cell, total] = [brokenCell(document), brokenTotal(document)];
    const offered = await actionsAt(document.uri, cell, 'refactor.rewrite');
    const all = offered.find(({ kind }) => kind?.value.endsWith('recalculate-all'));
    assert.ok(all, offered.map(({ title }) => title).join('; '));
    await apply(all);
    assert.strictEqual(document.getText(total), '5');
    assert.strictEqual(document.getText().length, before.length);
    const others = (text: string) =>
      text.slice(0, document.offsetAt(total.start)) + text.slice(document.offsetAt(total.end));
    assert.strictEqual(others(document.getText()), others(before));
    await vscode.commands.executeCommand('undo');
    await until('the text as it was', () => document.getText() === before || undefined);
  });

  test('recalculate by command, in one step that can be undone', async () => {
    const { document } = await showReport('unbalanced.txt');
    await found(document.uri, ...BROKEN);
    const before = document.getText();
    const total = brokenTotal(document);
    await vscode.commands.executeCommand('gongkai.recalculateAll');
    assert.strictEqual(document.getText(total), '5');
    await vscode.commands.executeCommand('undo');
    await until('the text as it was', () => document.getText() === before || undefined);
  });

  test('mend on saving what is safe, and never a figure', async () => {
    const { document } = await showReport('paragraphs.txt');
    await found(document.uri, 'odd-space', 'space-in-cell');
    const digits = document.getText().replace(/\D/g, '');
    const offered = await actionsAt(document.uri, ALL(document), 'source.fixAll');
    assert.deepStrictEqual(
      offered.map(({ kind }) => kind?.value),
      ['source.fixAll.gongkai'],
    );
    await apply(offered[0]!);
    await found(document.uri);
    assert.strictEqual(document.getText().replace(/\D/g, ''), digits);
  });

  test('insert the section that is missing', async () => {
    const { document } = await showReport('missing-section.txt');
    const [finding] = await found(document.uri, 'missing-section');
    const offered = await actionsAt(document.uri, finding!.range, 'quickfix');
    assert.ok(offered[0], 'a repair is offered');
    await apply(offered[0]);
    assert.match(document.getText(), /^四、政府信息公开行政复议、行政诉讼情况$/m);
    await until('the finding to go', () => {
      const rules = rulesOf(vscode.languages.getDiagnostics(document.uri));
      return !rules.includes('missing-section') || undefined;
    });
  });

  test('are none in a faultless report', async () => {
    const { document } = await showReport('faultless.txt');
    assert.deepStrictEqual(await actionsAt(document.uri, ALL(document)), []);
  });
});
