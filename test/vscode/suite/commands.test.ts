import assert from 'assert';
import * as vscode from 'vscode';
import { NOTHING, type Summary } from '../../../client/src/commands/summary.ts';
import {
  BROKEN,
  EXTENSION,
  brokenCell,
  closeAll,
  found,
  isBesideInstalled,
  pause,
  showReport,
  tabs,
  textAt,
  until,
  withWindow,
} from './support.ts';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

suite('commands', () => {
  teardown(closeAll);

  test('of the manifest exist', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    assert.ok(extension, 'the extension is there');
    await extension.activate();
    const { commands } = (extension.packageJSON as Manifest).contributes;
    assert.ok(commands.length >= 5);
    const present = new Set(await vscode.commands.getCommands(true));
    for (const { command } of commands) assert.ok(present.has(command), command);
  });

  test('say what stands before publication, and an entry leads to the text', async () => {
    const { document } = await showReport('folder/one.txt');
    const page = await vscode.commands.executeCommand<string>('gongkai.ready');
    assert.match(page, /要改正的错误（1 处）|Errors to correct \(1\)/);
    await until('the tab of the answer', () =>
      tabs().find(({ label }) => label.includes('one.txt') && label !== 'one.txt'),
    );
    const link = /href="command:gongkai\.goTo\?([^"]+)"/.exec(page)?.[1] ?? '[]';
    await vscode.commands.executeCommand('gongkai.goTo', ...(JSON.parse(decodeURIComponent(link)) as unknown[]));
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
    assert.deepStrictEqual(editor?.selection.start, brokenCell(document).start);
  });

  test('check a folder', async () => {
    await vscode.commands.executeCommand('gongkai.checkFolder', textAt('folder'));
    await found(textAt('folder/one.txt'), ...BROKEN);
    for (const name of ['two', 'ordinary'])
      assert.deepStrictEqual(vscode.languages.getDiagnostics(textAt(`folder/${name}.txt`)), []);
  });

  test('check a folder while a report of it is open', async () => {
    const { document } = await showReport('folder/one.txt');
    await vscode.commands.executeCommand('gongkai.checkFolder', textAt('folder'));
    await found(document.uri, ...BROKEN);
    await closeAll();
    await pause();
    await found(document.uri, ...BROKEN);
  });

  test('stop checking a folder when the user has had enough', async function () {
    if (isBesideInstalled()) this.skip();
    const cancelled = new vscode.CancellationTokenSource();
    cancelled.cancel();
    const withProgress = (_: vscode.ProgressOptions, work: Parameters<typeof vscode.window.withProgress>[1]) =>
      work({ report: () => undefined }, cancelled.token);
    await withWindow('withProgress', withProgress, async () => {
      const summary = await vscode.commands.executeCommand<object>('gongkai.checkFolder', textAt('folder'));
      assert.deepStrictEqual({ ...summary, counts: {} }, { ...NOTHING, counts: {}, cancelled: true });
    });
    assert.deepStrictEqual(vscode.languages.getDiagnostics(textAt('folder/one.txt')), []);
  });

  test('stop checking a folder at once, with what was found until then', async function () {
    if (isBesideInstalled()) this.skip();
    const report = await vscode.workspace.fs.readFile(textAt('folder/one.txt'));
    const names = Array.from({ length: 60 }, (_, at) => `stopped/${at + 100}.txt`);
    for (const name of names) await vscode.workspace.fs.writeFile(textAt(name), report);
    const source = new vscode.CancellationTokenSource();
    const withProgress = (_: vscode.ProgressOptions, work: Parameters<typeof vscode.window.withProgress>[1]) =>
      work({ report: () => source.cancel() }, source.token);
    await withWindow('withProgress', withProgress, async () => {
      const summary = await vscode.commands.executeCommand<Summary>('gongkai.checkFolder', textAt('stopped'));
      assert.ok(summary.cancelled);
      assert.ok(summary.files > 0 && summary.files < names.length, String(summary.files));
      // Where VS Code is late to tell that the files were written, what was found in them is worked out once more.
      await until('what was found', () => {
        const shown = names.filter((name) => vscode.languages.getDiagnostics(textAt(name)).length > 0);
        return shown.length === summary.files || undefined;
      });
    });
    await vscode.workspace.fs.delete(textAt('stopped'), { recursive: true });
    for (const name of names) await found(textAt(name));
  });

  test('restart the server', async () => {
    const { document } = await showReport('unbalanced.txt');
    await found(document.uri, ...BROKEN);
    await vscode.commands.executeCommand('gongkai.restartServer');
    await found(document.uri, ...BROKEN);
  });

  test('show the output', async () => {
    await vscode.commands.executeCommand('gongkai.showOutput');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});
