import assert from 'assert';
import * as vscode from 'vscode';
import { BROKEN, brokenCell, brokenTotal, closeAll, found, pause, ruleOf, show, showReport } from './support.ts';

async function type(editor: vscode.TextEditor, range: vscode.Range, text: string): Promise<void> {
  assert.ok(await editor.edit((edit) => edit.replace(range, text)));
}

suite('diagnostics', () => {
  teardown(closeAll);

  for (const name of ['unbalanced.txt', 'columns.txt', 'crlf.txt', 'astral.txt']) {
    test(`marks the figure on which row and column break: ${name}`, async () => {
      const { document } = await showReport(name);
      for (const { range, severity, source } of await found(document.uri, ...BROKEN)) {
        assert.deepStrictEqual(range, brokenCell(document));
        assert.strictEqual(severity, vscode.DiagnosticSeverity.Error);
        assert.strictEqual(source, 'gongkai');
      }
    });
  }

  test('reads a text with CRLF as one with CRLF', async () => {
    assert.strictEqual((await showReport('crlf.txt')).document.eol, vscode.EndOfLine.CRLF);
  });

  test('names the other cells of a broken identity', async () => {
    const { document } = await showReport('unbalanced.txt');
    for (const finding of await found(document.uri, ...BROKEN)) {
      const related = finding.relatedInformation ?? [];
      assert.ok(related.length >= (ruleOf(finding) === 'row-sum' ? 2 : 3), `${ruleOf(finding)}: ${related.length}`);
      for (const { location, message } of related) {
        assert.strictEqual(location.uri.toString(), document.uri.toString());
        assert.match(document.getText(location.range), /^\d+$/, message);
      }
    }
  });

  test('says by how much, and links to the page of the rule', async () => {
    const { document } = await showReport('unbalanced.txt');
    for (const { message, code } of await found(document.uri, ...BROKEN)) {
      assert.match(message, /多 5/);
      assert.ok(typeof code === 'object' && code.target.path.endsWith(`docs/rules/${code.value}.md`));
    }
  });

  test('go as the right figure is typed, and come back with a wrong one', async () => {
    const editor = await showReport('unbalanced.txt');
    const { document } = editor;
    await found(document.uri, ...BROKEN);
    const cell = brokenCell(document);
    await type(editor, cell, '0');
    await found(document.uri);
    await type(editor, cell, '7');
    const [first] = await found(document.uri, ...BROKEN);
    assert.match(first?.message ?? '', /多 7/);
  });

  test('follow the total that is typed', async () => {
    const editor = await showReport('columns.txt');
    await found(editor.document.uri, ...BROKEN);
    await type(editor, brokenTotal(editor.document), '5');
    // The row adds up now; the columns 自然人 and 总计 do not.
    await found(editor.document.uri, 'column-balance', 'column-balance');
  });

  test('are none in a faultless report', async () => {
    for (const name of ['faultless.txt', 'consistent.txt']) {
      const { document } = await showReport(name);
      await pause();
      await found(document.uri);
    }
  });

  test('say once that a section is missing', async () => {
    const { document } = await showReport('missing-section.txt');
    const [finding] = await found(document.uri, 'missing-section');
    assert.strictEqual(document.lineAt(finding!.range.start).text, '五、存在的主要问题及改进情况');
  });

  test('say once that the form is the wrong one', async () => {
    await found((await showReport('wrong-form.txt')).document.uri, 'wrong-form');
  });

  test('say of a text in the wrong encoding only that', async () => {
    const { document } = await show('gb18030.txt');
    assert.ok(document.getText().includes('\ufffd'), 'GB18030 was read as UTF-8');
    await vscode.languages.setTextDocumentLanguage(document, 'gongkai-report');
    await found(document.uri, 'wrong-encoding');
  });

  test('are taken away as a report is closed', async () => {
    const { document } = await showReport('unbalanced.txt');
    await found(document.uri, ...BROKEN);
    await closeAll();
    await found(document.uri);
  });

  test('are kept apart for two reports', async () => {
    const one = await showReport('unbalanced.txt');
    const other = await showReport('missing-section.txt');
    await found(one.document.uri, ...BROKEN);
    await found(other.document.uri, 'missing-section');
  });
});
