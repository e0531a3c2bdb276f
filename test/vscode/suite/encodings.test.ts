import assert from 'assert';
import * as vscode from 'vscode';
import {
  BROKEN,
  LANGUAGE,
  actionsAt,
  closeAll,
  found,
  pause,
  ruleOf,
  rulesOf,
  textAt,
  until,
  withWindow,
} from './support.ts';

const FOLDER = 'encodings';

/** The files of the folder, each a report in another encoding or with other line ends. */
async function written(): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(textAt(FOLDER))).map(([name]) => name).sort();
}

/** What is found in a file, rule and place. */
function placesIn(uri: vscode.Uri): string[] {
  const each = vscode.languages.getDiagnostics(uri);
  return each.map((diagnostic) => `${ruleOf(diagnostic)} ${JSON.stringify(diagnostic.range)}`).sort();
}

/** GBK lacks characters that the other encodings have: there it is another text. */
const textOf = (name: string): string => (name.startsWith('GBK') ? 'GBK' : 'others');

/** Opens a text in the encoding that a user of Windows chose, or in that which VS Code chooses. */
async function open(name: string, encoding?: string): Promise<vscode.TextDocument> {
  const uri = textAt(name);
  const document = await vscode.workspace.openTextDocument(uri, encoding === undefined ? undefined : { encoding });
  return (await vscode.window.showTextDocument(document, { preview: false })).document;
}

suite('encodings', () => {
  teardown(closeAll);

  test('of a folder are found out, and all findings stand at the same places', async () => {
    const names = await written();
    const summary = await vscode.commands.executeCommand<{ reports: number }>('gongkai.checkFolder', textAt(FOLDER));
    assert.strictEqual(summary.reports, names.length);
    const expected = new Map<string, string[]>();
    for (const name of names) {
      const here = placesIn(textAt(`${FOLDER}/${name}`));
      if (!expected.has(textOf(name))) expected.set(textOf(name), here);
      assert.deepStrictEqual(here, expected.get(textOf(name)), name);
      assert.ok(here.some((each) => each.startsWith('row-sum')) && here.some((each) => each.startsWith('half-width-')));
    }
  });

  test('are those of the editor, and findings stand at the same places there', async function () {
    this.timeout(90_000);
    const expected = new Map<string, string[]>();
    // VS Code takes UTF-16 without a mark for a binary file.
    for (const name of (await written()).filter((each) => !each.includes('without'))) {
      const document = await open(`${FOLDER}/${name}`, name.startsWith('GB') ? 'gb18030' : undefined);
      await until(`${name} to become a report`, () => document.languageId === LANGUAGE || undefined);
      const here = await until(`findings in ${name}`, () => {
        const places = placesIn(document.uri);
        return places.some((each) => each.startsWith('row-sum')) ? places : undefined;
      });
      if (!expected.has(textOf(name))) expected.set(textOf(name), here);
      assert.deepStrictEqual(here, expected.get(textOf(name)), name);
      const sum = vscode.languages.getDiagnostics(document.uri).find((each) => ruleOf(each) === 'row-sum');
      assert.strictEqual(document.getText(sum?.range), '９', name);
      await closeAll();
    }
  });

  test('that are wrong are set right by a quick fix', async () => {
    const document = await open('reopened.txt');
    await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
    const [finding] = await found(document.uri, 'wrong-encoding');
    const [action, ...others] = await actionsAt(document.uri, finding!.range, 'quickfix');
    assert.deepStrictEqual(
      [action?.title, others.map(({ title }) => title)],
      ['以 GB18030 重新打开', ['这条规则的说明：打开所用的编码不对']],
    );
    const { command, arguments: given = [] } = action!.command!;
    await vscode.commands.executeCommand(command, ...(given as unknown[]));
    await until('the text to be read again', () => !document.getText().includes('\ufffd') || undefined);
    assert.strictEqual(document.encoding, 'gb18030');
    await found(document.uri, ...BROKEN);
  });

  for (const [name, opened, right] of [
    ['offered.txt', undefined, 'gb18030'],
    ['misread.txt', 'gb18030', 'utf8'],
  ] as const) {
    test(`that are wrong are offered to be set right as a text is opened: ${name}`, async function () {
      const said: string[] = [];
      const accept = (sentence: string, button?: string) => {
        said.push(sentence);
        return Promise.resolve(button);
      };
      const shown = await withWindow('showWarningMessage', accept, async () => {
        const document = await open(name, opened);
        await until('the text to become a report', () => document.languageId === LANGUAGE || undefined);
        assert.strictEqual(document.encoding, right);
        await found(document.uri, ...BROKEN);
      });
      if (!shown) this.skip();
      assert.strictEqual(said.length, 1);
      assert.ok(said[0]?.startsWith(`“${name}”像是用错了编码打开`), said[0]);
    });
  }

  test('that are wrong leave unsaved changes alone', async function () {
    const said: string[] = [];
    const shown = await withWindow(
      'showWarningMessage',
      (sentence: string) => {
        said.push(sentence);
        return Promise.resolve(undefined);
      },
      async () => {
        const document = await open('gb18030.txt');
        await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
        const [finding] = await found(document.uri, 'wrong-encoding');
        const [action] = await actionsAt(document.uri, finding!.range, 'quickfix');
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, new vscode.Position(0, 0), '改');
        assert.ok(await vscode.workspace.applyEdit(edit));
        const before = document.getText();
        const { command, arguments: given = [] } = action!.command!;
        await vscode.commands.executeCommand(command, ...(given as unknown[]));
        await pause();
        assert.deepStrictEqual([document.getText(), document.isDirty], [before, true]);
      },
    );
    if (!shown) this.skip();
    assert.ok(
      said.some((sentence) => sentence.includes('有未保存的修改')),
      said.join(),
    );
  });

  test('are none of a picture, and two in one text: a folder is checked all the same', async () => {
    const summary = await vscode.commands.executeCommand('gongkai.checkFolder', textAt('broken'));
    assert.deepStrictEqual(summary, { ...(summary as object), files: 2, reports: 1, unread: 1, broken: 1 });
    assert.deepStrictEqual(rulesOf(vscode.languages.getDiagnostics(textAt('broken/mixed.txt'))), ['mojibake']);
  });
});
