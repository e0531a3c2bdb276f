import assert from 'assert';
import * as vscode from 'vscode';
import {
  BROKEN,
  actionsAt,
  brokenCell,
  closeAll,
  found,
  isBesideInstalled,
  pause,
  rulesOf,
  showReport,
  textAt,
  until,
  withWindow,
  writeText,
} from './support.ts';

const CONFIG = 'settings/.gongkai.json';
const REPORT = 'settings/report.txt';
const written = (name: string) =>
  vscode.workspace.fs.readFile(textAt(name)).then((bytes) => new TextDecoder().decode(bytes));

/** Calls the command of an action, as the menu of quick fixes does. */
async function run({ command }: vscode.CodeAction): Promise<void> {
  await vscode.commands.executeCommand(command!.command, ...((command!.arguments ?? []) as unknown[]));
}

suite('accepting a finding', () => {
  teardown(async () => {
    await closeAll();
    await writeText(CONFIG, '{}\n');
  });

  test('records it, with the reason, and it is shown no more', async function () {
    // The answers are put in the place of the input box; beside an installed extension the suite has an API of its own.
    if (isBesideInstalled()) this.skip();
    const { document } = await showReport(REPORT);
    await found(document.uri, ...BROKEN);
    await withWindow(
      'showInputBox',
      () => Promise.resolve(' 已按原件核对 '),
      async () => {
        await run(await acceptanceOfTheOnly(document));
      },
    );
    await found(document.uri);
    const { accepted } = JSON.parse(await written(CONFIG)) as { accepted: Record<string, string>[] };
    assert.strictEqual(accepted.length, 1);
    const { rule, file, reason, text } = accepted[0]!;
    assert.deepStrictEqual([rule, file, reason], ['row-sum', 'report.txt', '已按原件核对']);
    assert.match(text!, /^四、结转下年度继续办理：5 0 0 0 0 0 0$/);
  });

  test('does nothing where the user calls it off', async function () {
    if (isBesideInstalled()) this.skip();
    const { document } = await showReport(REPORT);
    await found(document.uri, ...BROKEN);
    await withWindow(
      'showInputBox',
      () => Promise.resolve(undefined),
      async () => {
        await run(await acceptanceOfTheOnly(document));
      },
    );
    assert.strictEqual(await written(CONFIG), '{}\n');
    await found(document.uri, ...BROKEN);
  });

  test('says where nothing can be recorded', async function () {
    if (isBesideInstalled()) this.skip();
    const { document: report } = await showReport(REPORT);
    const content = report.getText();
    const document = await vscode.workspace.openTextDocument({ language: 'gongkai-report', content });
    await vscode.window.showTextDocument(document);
    await found(document.uri, ...BROKEN);
    const said: string[] = [];
    const say = (message: string) => Promise.resolve(void said.push(message));
    await withWindow('showWarningMessage', say, async () => {
      await run(await acceptanceOfTheOnly(document));
    });
    assert.match(said.join(), /没有地方可以记录：这份年报还没有存到文件夹里/);
  });

  test('leaves a settings file that is broken as it is, and says so', async function () {
    if (isBesideInstalled()) this.skip();
    const { document } = await showReport(REPORT);
    await found(document.uri, ...BROKEN);
    const action = await acceptanceOfTheOnly(document);
    await writeText(CONFIG, '{ "rules": ');
    const said: string[] = [];
    const say = (message: string) => Promise.resolve(void said.push(message));
    await withWindow(
      'showInputBox',
      () => Promise.resolve(''),
      () => withWindow('showWarningMessage', say, () => run(action)),
    );
    assert.match(said.join(), /不合 JSON 的写法/);
    assert.strictEqual(await written(CONFIG), '{ "rules": ');
  });
});

async function acceptanceOfTheOnly(document: vscode.TextDocument): Promise<vscode.CodeAction> {
  const offered = await actionsAt(document.uri, brokenCell(document), 'quickfix');
  const action = offered.find(({ title }) => title === '接受此处，不再提示');
  assert.ok(action, offered.map(({ title }) => title).join('; '));
  return action;
}

suite('the settings file', () => {
  teardown(async () => {
    await closeAll();
    await writeText(CONFIG, '{}\n');
    await pause();
  });

  test('is followed as it is typed, and its faults are shown', async () => {
    const { document } = await showReport(REPORT);
    await found(document.uri, ...BROKEN);
    const editor = await vscode.window.showTextDocument(textAt(CONFIG), { preview: false });
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((edit) => edit.replace(all, '{ "rules": { "row-sum": "off", "row-smu": "off" } }\n'));
    await found(document.uri, 'column-balance');
    const ours = await until('the fault', () => {
      const faults = vscode.languages.getDiagnostics(textAt(CONFIG)).filter(({ source }) => source === 'gongkai');
      return faults.length > 0 ? faults : undefined;
    });
    assert.deepStrictEqual(rulesOf(ours), ['invalid-config']);
    assert.strictEqual(editor.document.getText(ours[0]!.range), '"row-smu"');
  });

  // VS Code's JSON marks both places of a name that stands there twice, with the same words.
  for (const [what, content, wrong, mostMarks] of [
    ['a name that there is not', '{ "rules": { "row-smu": "off" } }', '"row-smu"', 1],
    ['a value that there is not', '{ "rules": { "row-sum": "loud" } }', '"loud"', 1],
    ['a name that stands there twice', '{ "exclude": [], "exclude": [] }', null, 2],
    ['what is no JSON', '{ "rules": { } ]', null, 1],
  ] as const) {
    test(`has each fault shown once, open or not: ${what}`, async () => {
      await writeText(CONFIG, content);
      const all = () => vscode.languages.getDiagnostics(textAt(CONFIG));
      const once = async (open: string) => {
        await until(`the fault, ${open}`, () => all().length > 0 || undefined);
        await pause();
        const said = new Set(all().map(({ source, message }) => `${source}: ${message}`));
        assert.strictEqual(said.size, 1, `${open}: ${[...said].join('; ')}`);
        const most = all()[0]!.source === 'gongkai' ? 1 : mostMarks;
        assert.ok(all().length <= most, `${open}: ${all().length} marks`);
      };
      const { document } = await showReport(REPORT);
      await found(document.uri, ...BROKEN);
      await once('with a report that is open');
      await vscode.commands.executeCommand('gongkai.checkFolder', textAt('settings'));
      await once('with a folder that was checked');
      const editor = await vscode.window.showTextDocument(textAt(CONFIG), { preview: false });
      await once('open itself');
      const [fault] = all();
      if (wrong !== null) {
        assert.strictEqual(editor.document.getText(fault!.range), wrong);
        assert.strictEqual(fault!.source, 'gongkai');
      }
      // A text whose editor is closed stays open for a while, and VS Code's JSON says nothing of it any more.
      await closeAll();
      await vscode.window.showTextDocument(document);
      await once('closed again');
    });
  }

  test('is completed and checked by its schema', async () => {
    const editor = await vscode.window.showTextDocument(textAt(CONFIG), { preview: false });
    assert.strictEqual(editor.document.languageId, 'jsonc');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 1), ' "rules": {  } '));
    const names = await until('completion', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        new vscode.Position(0, 13),
      );
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return labels.some((label) => label.includes('row-sum')) ? labels : undefined;
    });
    assert.ok(names.some((label) => label.includes('invalid-config')));
  });
});
