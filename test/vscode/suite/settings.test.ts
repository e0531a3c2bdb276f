import assert from 'assert';
import * as vscode from 'vscode';
import { BROKEN, LANGUAGE, closeAll, found, ruleOf, showReport, until, withSetting } from './support.ts';

suite('settings', () => {
  teardown(closeAll);

  test('silence a rule at once', async () => {
    const { document } = await showReport('unbalanced.txt');
    await found(document.uri, ...BROKEN);
    await withSetting('rules', { 'row-sum': 'off' }, async () => {
      await found(document.uri, 'column-balance');
    });
    await found(document.uri, ...BROKEN);
  });

  test('set the level of a rule at once', async () => {
    const { document } = await showReport('unbalanced.txt');
    await found(document.uri, ...BROKEN);
    const levelled = (level: vscode.DiagnosticSeverity) =>
      until('another level', () =>
        vscode.languages
          .getDiagnostics(document.uri)
          .find((each) => ruleOf(each) === 'row-sum' && each.severity === level),
      );
    await withSetting('rules', { 'row-sum': 'hint', 'column-balance': 'hint' }, async () => {
      await levelled(vscode.DiagnosticSeverity.Hint);
    });
    await levelled(vscode.DiagnosticSeverity.Error);
  });

  test('survive a value that is wrong', async () => {
    const { document } = await showReport('unbalanced.txt');
    await withSetting('rules', { 'row-sum': 'loud', 'no-such-rule': 'off' }, async () => {
      await found(document.uri, ...BROKEN);
    });
  });

  test('switch the language of the messages', async () => {
    const { document } = await showReport('unbalanced.txt');
    const said = (words: RegExp) =>
      until(String(words), () => {
        const messages = vscode.languages.getDiagnostics(document.uri).map(({ message }) => message);
        return (messages.length > 0 && messages.every((message) => words.test(message))) || undefined;
      });
    await said(/多 5/);
    await withSetting('language', 'en', async () => {
      await said(/[a-z]{3,} [a-z]{2,}/i);
    });
    await said(/多 5/);
  });

  test('are made for Chinese texts where a report is edited', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: LANGUAGE });
    assert.strictEqual(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.strictEqual(editor.get('wordWrap'), 'on');
  });
});
