import assert from 'assert';
import * as vscode from 'vscode';
import {
  BROKEN,
  LANGUAGE,
  behind,
  closeAll,
  found,
  hoverAt,
  memoryFiles,
  pause,
  show,
  showReport,
  textAt,
  until,
} from './support.ts';

/** By this name a text is a report, whatever it says, and wherever it lies. */
const NAMED = '云岭市档案局2020年政府信息公开工作年度报告.txt';
const FAULTY = '{ "rules": { "row-smu": "off" } }';
/** A file system that cannot be written, as that of git, and a text that an extension makes. */
const VIEWS = ['gongkai-old', 'gongkai-shown'];

const at = (scheme: string, name: string) => vscode.Uri.from({ scheme, path: `/${name}`, query: 'ref' });

async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

suite('what is not the file itself', () => {
  const registered: vscode.Disposable[] = [];

  suiteSetup(async () => {
    const report = new TextDecoder().decode(await vscode.workspace.fs.readFile(textAt('unbalanced.txt')));
    const files: Readonly<Record<string, string>> = { 'a.txt': report, [NAMED]: report, '.gongkai.json': FAULTY };
    const { workspace } = vscode;
    registered.push(
      workspace.registerFileSystemProvider('gongkai-old', memoryFiles(files), { isReadonly: true }),
      workspace.registerFileSystemProvider('gongkai-disk', memoryFiles(files)),
      workspace.registerTextDocumentContentProvider('gongkai-shown', {
        provideTextDocumentContent: ({ path }) => files[path.slice(1)],
      }),
    );
  });
  suiteTeardown(() => registered.forEach((each) => void each.dispose()));
  teardown(closeAll);

  for (const scheme of VIEWS) {
    test(`is not turned into a report: ${scheme}`, async () => {
      const document = await open(at(scheme, 'a.txt'));
      await pause();
      assert.strictEqual(document.languageId, 'plaintext');
    });

    test(`is explained where it is one, and nothing is found in it: ${scheme}`, async () => {
      const document = await open(at(scheme, NAMED));
      assert.strictEqual(document.languageId, LANGUAGE);
      const explained = await until('a hover', async () => {
        return (await hoverAt(document.uri, behind(document, '第二十条第（一'))) || undefined;
      });
      assert.match(explained, /第二十条/);
      const symbols = await vscode.commands.executeCommand<unknown[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      assert.ok(symbols.length > 0);
      await pause();
      await found(document.uri);
    });

    test(`has no faults where it is a settings file: ${scheme}`, async () => {
      await showReport('faultless.txt');
      const document = await open(at(scheme, '.gongkai.json'));
      await pause();
      const ours = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'gongkai');
      assert.deepStrictEqual(ours, []);
    });
  }

  test('stands beside the file in a comparison, in which all is found', async () => {
    const old = at('gongkai-old', NAMED);
    await vscode.commands.executeCommand('vscode.diff', old, textAt('unbalanced.txt'));
    await found(textAt('unbalanced.txt'), ...BROKEN);
    await pause();
    await found(old);
  });

  test('is not confused with a file on a disk of another kind', async () => {
    const document = await open(vscode.Uri.from({ scheme: 'gongkai-disk', path: '/a.txt' }));
    await until('the text to become a report', () => document.languageId === LANGUAGE || undefined);
    await found(document.uri, ...BROKEN);
    const { document: other } = await show('faultless.txt');
    await found(other.uri);
  });
});
