import assert from 'assert';
import * as vscode from 'vscode';
import type { Summary } from '../../../client/src/commands/summary.ts';
import type { Exports } from '../../../client/src/extension.ts';
import {
  EXTENSION,
  LANGUAGE,
  closeAll,
  isBesideInstalled,
  memoryFiles,
  pause,
  rulesOf,
  tabs,
  textAt,
  until,
  withWindow,
} from './support.ts';

const { fs } = vscode.workspace;
const AREA = 'new';
const SAVED = `${AREA}/报送稿.txt`;

/** Answers for agency and year, and then what the dialog gives where to save. */
async function newReport(save: (offered: vscode.SaveDialogOptions) => vscode.Uri | undefined): Promise<void> {
  const answers = ['云岭市档案局', '2023'];
  await withWindow(
    'showInputBox',
    () => Promise.resolve(answers.shift()),
    () =>
      withWindow(
        'showSaveDialog',
        (offered: vscode.SaveDialogOptions) => Promise.resolve(save(offered)),
        () => Promise.resolve(vscode.commands.executeCommand('gongkai.newReport')),
      ),
  );
}

const filesIn = async () => (await fs.readDirectory(textAt(AREA))).map(([name]) => name);
const isWebview = ({ input }: vscode.Tab) => input instanceof vscode.TabInputWebview;

async function closeViews(): Promise<void> {
  const views = tabs().filter(isWebview);
  if (views.length > 0) await vscode.window.tabGroups.close(views);
  await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
}

suite('first steps: a new report', () => {
  suiteSetup(function () {
    // Nothing can be answered there.
    if (isBesideInstalled()) this.skip();
  });
  setup(() => fs.createDirectory(textAt(AREA)));
  teardown(async () => {
    await closeViews();
    await closeAll();
    await fs.delete(textAt(AREA), { recursive: true });
  });

  test('is saved where its folder is checked, and shown with its form at the first cell', async () => {
    const { form } = await vscode.extensions.getExtension<Exports>(EXTENSION)!.activate();
    const marked: (string | null)[] = [];
    const listening = form.onTold((told) => told.kind === 'mark' && marked.push(told.cell));
    let offered = '';
    // Typed without an ending, as in a dialog of Linux.
    await newReport(({ defaultUri }) => {
      offered = defaultUri?.toString() ?? '';
      return textAt(SAVED.replace('.txt', ''));
    });
    assert.strictEqual(offered, textAt('云岭市档案局2023年政府信息公开工作年度报告.txt').toString());
    const editor = vscode.window.visibleTextEditors.find((each) => each.document.uri.path.endsWith(SAVED));
    assert.ok(editor, 'the report is shown');
    assert.strictEqual(editor.document.languageId, LANGUAGE);
    assert.strictEqual(editor.document.isDirty, false);
    const { active } = editor.selection;
    assert.match(editor.document.lineAt(active.line).text.slice(0, active.character), /^规章\s*\t$/);
    await until('the form at the first cell', () => marked.find((cell) => cell?.startsWith('disclosure/')));
    listening.dispose();
    assert.strictEqual(tabs().filter(isWebview).length, 1);
    assert.match(
      editor.document.getText(),
      /^云岭市档案局2023年政府信息公开工作年度报告\n[^]*^六、其他需要报告的事项$/m,
    );
    const summary = await vscode.commands.executeCommand<Summary>('gongkai.checkFolder', textAt(AREA));
    assert.deepStrictEqual([summary.files, summary.reports], [1, 1]);
  });

  test('that is not saved leaves nothing behind', async () => {
    await newReport(() => undefined);
    assert.deepStrictEqual([await filesIn(), tabs()], [[], []]);
  });

  test('whose user does not answer is not asked where to save', async () => {
    const asked = vscode.commands.executeCommand('gongkai.newReport');
    await pause();
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await asked;
    assert.deepStrictEqual([await filesIn(), tabs()], [[], []]);
  });

  test('replaces no file that the dialog did not ask about', async () => {
    await fs.writeFile(textAt(SAVED), new TextEncoder().encode('旧稿'));
    let asked = '';
    const refuse = (sentence: string) => Promise.resolve(void (asked = sentence));
    await withWindow('showWarningMessage', refuse, () => newReport(() => textAt(SAVED.replace('.txt', ''))));
    assert.match(asked, /已有“报送稿\.txt”/);
    assert.strictEqual(new TextDecoder().decode(await fs.readFile(textAt(SAVED))), '旧稿');
    assert.deepStrictEqual(tabs(), []);
  });

  test('that cannot be written is said to be, and saved elsewhere', async () => {
    const registered = vscode.workspace.registerFileSystemProvider('gongkai-full', memoryFiles({}));
    const places = [vscode.Uri.parse('gongkai-full:/年报.txt'), textAt(SAVED)];
    let said = '';
    const elsewhere = (sentence: string, button: string) => Promise.resolve(((said = sentence), button));
    await withWindow('showErrorMessage', elsewhere, () => newReport(() => places.shift()));
    registered.dispose();
    assert.match(said, /^没有存成“年报\.txt”：这个位置不能写入/);
    assert.deepStrictEqual(await filesIn(), ['报送稿.txt']);
  });
});

suite('first steps: the sample', () => {
  teardown(async () => {
    await closeViews();
    await closeAll();
  });

  const openSample = async () => {
    await vscode.commands.executeCommand('gongkai.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document, 'the sample is in front');
    return document;
  };

  test('is a copy with faults, in no file', async () => {
    const document = await openSample();
    assert.strictEqual(document.isUntitled, true);
    assert.strictEqual(document.languageId, LANGUAGE);
    await until('what is wrong with it', () => {
      const rules = rulesOf(vscode.languages.getDiagnostics(document.uri));
      return ['row-sum', 'blank-cell', 'breakdown-sum'].every((rule) => rules.includes(rule)) || undefined;
    });
  });

  test('is shown as a form from the page of first steps, which is in front of it', async () => {
    await openSample();
    await vscode.commands.executeCommand('gongkai.firstSteps');
    await until('the page', () => vscode.window.activeTextEditor === undefined || undefined);
    await vscode.commands.executeCommand('gongkai.showForm');
    await until('the form', () => tabs().find(isWebview));
    assert.ok(await vscode.commands.executeCommand<string>('gongkai.ready'), 'what stands before publication');
  });

  test('is offered where a command wants a report and there is none', async () => {
    const accept = (_: string, button: string) => Promise.resolve(button);
    const answered = await withWindow('showInformationMessage', accept, async () => {
      await vscode.commands.executeCommand('gongkai.showForm');
      await until('the sample', () => vscode.window.activeTextEditor?.document.isUntitled);
    });
    assert.strictEqual(tabs().length, answered ? 1 : 0);
  });
});
