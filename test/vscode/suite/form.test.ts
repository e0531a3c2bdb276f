import assert from 'assert';
import * as vscode from 'vscode';
import type { Exports } from '../../../client/src/extension.ts';
import type { Deed, Filling, ToView } from '../../../client/src/form/messages.ts';
import {
  BROKEN,
  EXTENSION,
  LANGUAGE,
  brokenCell,
  click,
  closeAll,
  closed,
  found,
  memoryFiles,
  pause,
  show,
  showReport,
  tabs,
  textAt,
  until,
} from './support.ts';

type Form = Extract<ToView, { kind: 'form' }>;

/** What the view has been told since it was opened. */
let told: ToView[] = [];
let listening: vscode.Disposable | undefined;
let number = 0;

const view = () => (vscode.extensions.getExtension(EXTENSION)!.exports as Exports).form;
const last = <Kind extends ToView['kind']>(kind: Kind) =>
  told.findLast((each): each is Extract<ToView, { kind: Kind }> => each.kind === kind);
const cellsOf = ({ html }: Form) => [...html.matchAll(/ data-cell="([^"]+)"/g)].map(([, key]) => key!);
const wordsOf = ({ html }: Form, cell: string) =>
  new RegExp(` data-cell="${cell}"[^>]* data-words="([^"]*)"`).exec(html)?.[1];

/** Waits for a form in which something holds. */
function form(what: string, holds: (form: Form) => boolean): Promise<Form> {
  return until(what, () => {
    const now = last('form');
    return now && holds(now) ? now : undefined;
  });
}

/** Opens the view of the report in front. */
async function open(): Promise<Form> {
  listening ??= view().onTold((message) => told.push(message));
  await vscode.commands.executeCommand('gongkai.showForm');
  return form('the form', (now) => cellsOf(now).length > 0);
}

async function fill(...cells: Filling[]): Promise<void> {
  await take({ kind: 'fill', number: ++number, cells, left: 0 });
}

/** Does what a view does, to the text that it shows. */
const take = (deed: Deed) => view().take({ ...deed, report: last('form')?.report ?? '' });

/** Closes the view, which has the keyboard or not. */
async function closeViews(): Promise<void> {
  const views = () => tabs().filter(({ input }) => input instanceof vscode.TabInputWebview);
  if (views().length > 0) await vscode.window.tabGroups.close(views());
  await until('the view to close', () => views().length === 0 || undefined);
  await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
}

suite('the form beside the text', () => {
  setup(() => {
    told = [];
    number = 0;
  });
  teardown(async () => {
    listening?.dispose();
    listening = undefined;
    await closeViews();
    await closeAll();
  });

  test('every cell reaches the text, and the text the cell', async function () {
    this.timeout(120_000);
    const editor = await showReport('columns.txt');
    const shown = await open();
    const keys = cellsOf(shown);
    assert.strictEqual(keys.length, 200);
    for (const cell of keys) {
      await take({ kind: 'cell', cell });
      assert.strictEqual(editor.document.getText(editor.selection), wordsOf(shown, cell), cell);
      await until(`${cell} to be marked`, () => last('mark')?.cell === cell || undefined);
    }
  });

  test('a cell leads to the text without scrolling where that is in sight', async () => {
    const editor = await showReport('columns.txt');
    await open();
    await take({ kind: 'cell', cell: 'requests/granted/social' });
    await pause();
    const [before] = editor.visibleRanges;
    await take({ kind: 'cell', cell: 'requests/granted/other' });
    await pause();
    assert.deepStrictEqual(editor.visibleRanges[0], before);
  });

  test('what is wrong is shown, and leads to the text', async () => {
    const editor = await showReport('unbalanced.txt');
    await found(editor.document.uri, ...BROKEN);
    const shown = await open();
    assert.deepStrictEqual(shown.faults, ['requests/carried-out/natural-person']);
    await take({ kind: 'fault', index: 0 });
    assert.deepStrictEqual(new vscode.Range(editor.selection.start, editor.selection.end), brokenCell(editor.document));
  });

  test('it follows the report in front, and says when that is closed', async () => {
    await showReport('columns.txt');
    const first = await open();
    // One that no test opens by the API, after which VS Code would keep its document for minutes.
    await vscode.workspace.fs.copy(textAt('faultless.txt'), textAt('in-front.txt'), { overwrite: true });
    const { document } = await showReport('in-front.txt', click);
    await form('the other report', ({ html }) => html !== first.html);
    await until('its name', () => tabs().find(({ label }) => label === '表格：in-front.txt'));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await closed(document);
    await form('a sentence', ({ html }) => html.includes('已经关闭'));
    await vscode.workspace.fs.delete(textAt('in-front.txt'));
  });

  test('a lens and the command lead there, the command from a report only', async () => {
    const { document } = await showReport('columns.txt');
    const lens = await until('a lens', async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return lenses.find(({ command }) => command?.command === 'gongkai.showForm')?.command;
    });
    listening = view().onTold((message) => told.push(message));
    await vscode.commands.executeCommand(lens.command, ...((lens.arguments ?? []) as unknown[]));
    await form('the form', (now) => cellsOf(now).length === 200);
    await closeViews();
    await closeAll();
    await show('ordinary.txt');
    await vscode.commands.executeCommand('gongkai.showForm');
    assert.strictEqual(tabs().length, 1);
  });

  test('a cell that is typed changes the text, as one step to undo', async () => {
    const { document } = await showReport('columns.txt');
    await open();
    const before = document.getText();
    await fill({ cell: 'requests/granted/social', words: '17' });
    assert.notStrictEqual(document.getText(), before);
    await form('the figure', (now) => wordsOf(now, 'requests/granted/social') === '17' && now.filled === 1);
    await take({ kind: 'undo' });
    assert.strictEqual(document.getText(), before);
    await form('the text as it was', (now) => wordsOf(now, 'requests/granted/social') === '0');
  });

  test('figures typed one behind the other are all written', async () => {
    const { document } = await showReport('columns.txt');
    const shown = await open();
    const keys = cellsOf(shown).filter((key) => key.startsWith('requests/granted/'));
    await Promise.all(keys.map((cell, at) => fill({ cell, words: String(at + 10) })));
    await form('all figures', (now) => now.filled === 7);
    assert.match(document.getText(), /10\t11\t12\t13\t14\t15\t16/);
  });

  test('a block that is pasted is one step to undo', async () => {
    const { document } = await showReport('unbalanced.txt');
    const shown = await open();
    const before = document.getText();
    const rows = ['new', 'carried-in', 'granted'];
    const keys = cellsOf(shown).filter((key) => rows.includes(key.split('/')[1]!) && key.startsWith('requests/'));
    assert.strictEqual(keys.length, 21);
    await fill(...keys.map((cell, at) => ({ cell, words: String(at + 100) })));
    const now = await form('the block', (each) => wordsOf(each, keys[20]!) === '120');
    assert.deepStrictEqual(
      keys.map((cell) => wordsOf(now, cell)),
      keys.map((_, at) => String(at + 100)),
    );
    await take({ kind: 'undo' });
    assert.strictEqual(document.getText(), before);
  });

  test('a wrong figure that is mended in the view is no problem any more', async () => {
    const { document } = await showReport('unbalanced.txt');
    await found(document.uri, ...BROKEN);
    await open();
    await fill({ cell: 'requests/carried-out/natural-person', words: '0' });
    await found(document.uri);
    await form('no fault', ({ faults }) => faults.length === 0);
  });

  test('what cannot be written is said, and changes nothing', async () => {
    const { document } = await showReport('columns.txt');
    await open();
    const before = document.getText();
    await fill({ cell: 'requests/granted/social', words: '很多' });
    await until('a sentence', () => last('say')?.sentences.find((each) => each.includes('很多')));
    assert.strictEqual(document.getText(), before);
    assert.strictEqual((await form('the form again', (now) => now.filled === 1)).isOpen, true);
  });

  test('totals are recalculated from the view, which has the keyboard', async () => {
    const { document } = await showReport('columns.txt');
    await open();
    await fill({ cell: 'requests/granted/social', words: '3' });
    await take({ kind: 'recalculate' });
    await form('the total', (now) => wordsOf(now, 'requests/granted/total') === '3');
    assert.match(document.getText(), /（一）予以公开\t0\t0\t0\t3\t0\t0\t3/);
  });

  test('a report that can only be looked at is shown, and not filled in', async () => {
    const { document: own } = await showReport('columns.txt');
    const files = memoryFiles({ '年报.txt': own.getText() });
    const registered = vscode.workspace.registerFileSystemProvider('gongkai-fixed', files, { isReadonly: true });
    try {
      const uri = vscode.Uri.parse('gongkai-fixed:/年报.txt');
      const opened = await vscode.workspace.openTextDocument(uri);
      await vscode.languages.setTextDocumentLanguage(opened, LANGUAGE);
      const { document } = await vscode.window.showTextDocument(uri);
      assert.strictEqual((await open()).isOpen, false);
      await until('a sentence', () => last('say')?.sentences.find((each) => each.includes('只能看')));
      await fill({ cell: 'requests/granted/social', words: '3' });
      assert.strictEqual(document.getText(), own.getText());
    } finally {
      await closeViews();
      await closeAll();
      registered.dispose();
    }
  });
});
