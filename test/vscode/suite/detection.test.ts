import assert from 'assert';
import * as vscode from 'vscode';
import { LANGUAGE, closeAll, pause, show, showReport, withSetting } from './support.ts';

const REPORTS = ['unbalanced.txt', 'consistent.txt', 'paragraphs.txt', 'missing-section.txt', 'wrong-form.txt'];

suite('detection', () => {
  teardown(closeAll);

  for (const name of REPORTS) {
    test(`knows a report by what it says: ${name}`, async () => {
      assert.strictEqual((await showReport(name)).document.languageId, LANGUAGE);
    });
  }

  for (const name of ['ordinary.txt', 'notice.txt']) {
    test(`leaves another text alone: ${name}`, async () => {
      const { document } = await show(name);
      await pause();
      assert.strictEqual(document.languageId, 'plaintext');
      assert.deepStrictEqual(vscode.languages.getDiagnostics(document.uri), []);
    });
  }

  test('does not fight a language that the user chose', async () => {
    const { document } = await showReport('by-hand.txt');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await pause();
    assert.strictEqual(document.languageId, 'plaintext');
  });

  test('remembers what the user chose', async () => {
    const { document } = await show('by-hand.txt');
    await pause();
    assert.strictEqual(document.languageId, 'plaintext');
  });

  test('can be turned off', async () => {
    await withSetting('autoDetect', false, async () => {
      const { document } = await show('folder/two.txt');
      await pause();
      assert.strictEqual(document.languageId, 'plaintext');
    });
  });

  test('is not needed where the user says what a text is', async () => {
    const { document } = await show('ordinary.txt');
    const report = await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
    await pause();
    assert.strictEqual(report.languageId, LANGUAGE);
  });
});
