import assert from 'assert';
import * as vscode from 'vscode';
import { some } from '../../support/thorough.ts';
import {
  BROKEN,
  LANGUAGE,
  click,
  closeAll,
  closed,
  found,
  pause,
  show,
  showReport,
  until,
  withAssociations,
  withSetting,
  withWindow,
} from './support.ts';

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

  test('forgets that where the user chooses a report again', async () => {
    const { document } = await showReport('chosen-again.txt', click);
    for (const language of ['plaintext', LANGUAGE]) {
      await vscode.languages.setTextDocumentLanguage(document, language);
      await pause();
    }
    await closeAll();
    await closed(document);
    await showReport('chosen-again.txt', click);
  });

  test('is not undone where anything associates names of files', async function () {
    this.timeout(120_000);
    const { document } = await showReport('associated.txt', click);
    const { document: other } = await showReport('unbalanced.txt');
    await found(document.uri, ...BROKEN);
    await withAssociations({ '*.foo': 'json' }, async (associate) => {
      for (const name of ['*.bar', '*.baz']) {
        await pause();
        await associate({ [name]: 'json' });
        await pause();
        for (const each of [document, other]) {
          await until('the report', () => each.languageId === LANGUAGE || undefined);
          await found(each.uri, ...BROKEN);
        }
      }
    });
    await pause();
    await closeAll();
    await closed(document);
    await showReport('associated.txt', click);
  });

  test('leaves a language that the user chose alone, whatever is associated', async () => {
    const { document } = await showReport('chosen.txt');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await pause();
    await withAssociations({ '*.foo': 'json' }, async () => {
      await pause();
      assert.strictEqual(document.languageId, 'plaintext');
    });
  });

  for (const pattern of some(['*.txt', '*.TXT', 'called-plain.txt', '**/called-plain.txt'], 2)) {
    test(`leaves alone what the associations call a plain text: ${pattern}`, async () => {
      const { document } = await showReport('called-plain.txt');
      await withAssociations({ [pattern]: 'plaintext' }, async () => {
        await until('a plain text', () => document.languageId === 'plaintext' || undefined);
        await pause();
        assert.strictEqual(document.languageId, 'plaintext');
        await found(document.uri);
      });
      await until('the report', () => document.languageId === LANGUAGE || undefined);
    });
  }

  test('is offered again where the language is detected by hand, and the answer counts', async function () {
    const said: string[] = [];
    const accept = (sentence: string, button?: string) => {
      said.push(sentence);
      return Promise.resolve(button);
    };
    const answered = await withWindow('showInformationMessage', accept, async () => {
      const { document } = await showReport('guessed.txt');
      const picked = vscode.commands.executeCommand('workbench.action.editor.changeLanguageMode');
      await pause();
      // “Auto Detect” is the first in the list.
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await picked;
      await until('the offer', () => said.length > 0 || undefined);
      await until('the report', () => document.languageId === LANGUAGE || undefined);
      await found(document.uri, ...BROKEN);
    });
    if (!answered) this.skip();
    assert.match(said.join(), /^“guessed.txt”改作了纯文本，不再按年报检查。/);
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
