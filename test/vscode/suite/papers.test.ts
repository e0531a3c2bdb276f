import assert from 'assert';
import * as vscode from 'vscode';
import { LANGUAGE, closeAll, found, pause, textAt, until } from './support.ts';

const { fs } = vscode.workspace;
const convert = (name: string) => vscode.commands.executeCommand('gongkai.convertPaper', textAt(name));
const text = (name: string) => fs.readFile(textAt(name)).then((bytes) => new TextDecoder().decode(bytes));

/** The editor of a text, once it is shown as a report. */
function shown(name: string): Promise<vscode.TextEditor> {
  return until(`${name} to be shown`, () =>
    vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === textAt(name).toString() && document.languageId === LANGUAGE,
    ),
  );
}

/** Presses the first button of the message that is shown: until then what is waited for does not happen. */
async function press<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  return until(what, async () => {
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    return ask();
  });
}

suite('papers', () => {
  teardown(async () => {
    await closeAll();
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('a Word file becomes a text beside it, which is checked', async () => {
    await convert('papers/convert/paper.docx');
    const { document } = await shown('papers/convert/paper.txt');
    assert.match(document.getText(), /^云岭市人民政府2020年政府信息公开工作年度报告\n/);
    const [wrong] = await found(document.uri, 'row-sum');
    assert.strictEqual(document.getText(wrong!.range), '1541');
  });

  test('what somebody has written into the text is not lost when it is converted again', async () => {
    await convert('papers/again/paper.docx');
    const { document } = await shown('papers/again/paper.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '改过\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await document.save();
    await closeAll();
    const again = convert('papers/again/paper.docx');
    await press('the text to be opened', () => vscode.window.activeTextEditor);
    await again;
    assert.match(await text('papers/again/paper.txt'), /^改过\n/);
  });

  test('a text tells that its paper has changed, and is made anew', async () => {
    await convert('papers/changed/paper.docx');
    await shown('papers/changed/paper.txt');
    await closeAll();
    await fs.copy(textAt('papers/other.docx'), textAt('papers/changed/paper.docx'), { overwrite: true });
    await vscode.window.showTextDocument(textAt('papers/changed/paper.txt'), { preview: false });
    await press('the new text', async () =>
      (await text('papers/changed/paper.txt')).includes('2021年') ? true : undefined,
    );
    await found(textAt('papers/changed/paper.txt'));
    // The text is shown again behind that, and must not come in the way of what follows.
    await pause();
  });

  test('a text that was made elsewhere tells that its paper is newer', async () => {
    await fs.copy(textAt('papers/other.docx'), textAt('papers/elsewhere/paper.docx'), { overwrite: true });
    await vscode.window.showTextDocument(textAt('papers/elsewhere/paper.txt'), { preview: false });
    await pause();
    await closeAll();
    // What is offered leads to the question what is to become of the text, and that to the text.
    await press('the text to be shown again', () => vscode.window.activeTextEditor);
    assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /elsewhere\/paper\.txt$/);
  });

  test('a Word file that is opened is told what it is, and converted from there', async () => {
    await vscode.commands.executeCommand('vscode.open', textAt('papers/opened/paper.docx'), { preview: false });
    await until('our editor to be in front', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return (input instanceof vscode.TabInputCustom && input.viewType === 'gongkai.paper') || undefined;
    });
    await vscode.commands.executeCommand('gongkai.convertPaper');
    await shown('papers/opened/paper.txt');
  });

  test('a folder is checked with its papers, and their findings lead to their text', async () => {
    await vscode.commands.executeCommand('gongkai.checkFolder', textAt('papers/folder'));
    const paper = textAt('papers/folder/paper.docx');
    const [uri, findings] = await until('findings of the paper', () => findingsOf(paper));
    const document = await vscode.workspace.openTextDocument(uri);
    assert.strictEqual(document.getText(findings[0]!.range), '1541');
    const related = findings[0]!.relatedInformation ?? [];
    assert.ok(related.length > 0);
    assert.ok(related.every(({ location }) => location.uri.toString() === uri.toString()));
    // A text of the same name that is no report says nothing of the paper beside it.
    await until('findings of the paper beside a note', () => findingsOf(textAt('papers/folder/stray.docx')));
    // Beside a report of the same name it is the same report.
    await pause();
    const twins = vscode.languages
      .getDiagnostics()
      .filter(([each, all]) => each.path.includes('twin') && all.length > 0);
    assert.deepStrictEqual(twins, []);
  });
});

/** What is found in the text of a paper, once something is. */
function findingsOf(paper: vscode.Uri): [vscode.Uri, vscode.Diagnostic[]] | undefined {
  return vscode.languages
    .getDiagnostics()
    .find(([{ scheme, query }, all]) => scheme === 'gongkai-paper' && query === paper.toString() && all.length > 0);
}
