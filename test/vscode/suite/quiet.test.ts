import assert from 'assert';
import * as vscode from 'vscode';
import {
  BROKEN,
  actionsAt,
  brokenCell,
  closeAll,
  found,
  isBesideInstalled,
  ruleOf,
  show,
  showReport,
  tabs,
  textAt,
  until,
  withSetting,
  withWindow,
  writeText,
} from './support.ts';

const CONFIG = 'settings/.gongkai.json';
const REPORT = 'settings/report.txt';
const PAGE = 'vscode.markdown.preview.editor';
/** What the settings of the folder switch off for all tests (fixtures.ts), as it is listed. */
const OFF_ANYWAY = ['不再检查', '正文与别的机关雷同'];

const write = (text: string) => writeText(CONFIG, text);
const written = () => vscode.workspace.fs.readFile(textAt(CONFIG)).then((bytes) => new TextDecoder().decode(bytes));

suite('hints', () => {
  teardown(closeAll);

  test('are listed where the user wants it, and no more', async () => {
    const { document } = await showReport('hints.txt');
    const severity = () => vscode.languages.getDiagnostics(document.uri).map((each) => each.severity);
    await found(document.uri, 'half-width-punctuation');
    assert.deepStrictEqual(severity(), [vscode.DiagnosticSeverity.Hint]);
    const listed = (wanted: vscode.DiagnosticSeverity) =>
      until(`hints as ${wanted}`, () => severity().join() === String(wanted) || undefined);
    await withSetting('showHints', false, async () => {
      await vscode.commands.executeCommand('gongkai.toggleHints');
      await listed(vscode.DiagnosticSeverity.Information);
      await vscode.commands.executeCommand('gongkai.toggleHints');
      await listed(vscode.DiagnosticSeverity.Hint);
    });
  });
});

suite('what is quiet', () => {
  teardown(async () => {
    await closeAll();
    await write('{}\n');
  });

  test('a rule is switched off from the bulb, and on again from the list', async function () {
    // The list is put in the place of VS Code's own; beside an installed extension the suite has an API of its own.
    if (isBesideInstalled()) this.skip();
    const { document } = await showReport(REPORT);
    await found(document.uri, ...BROKEN);
    await run(await offered(document, '不再检查这一类：行合计'));
    await saved({ rules: { 'row-sum': 'off' } });
    await found(document.uri, 'column-balance');
    await withList(async (list) => {
      assert.deepStrictEqual(list.labels(), ['不再检查', '行合计', '正文与别的机关雷同']);
      list.press('行合计');
      await found(document.uri, ...BROKEN);
      await until('a list without it', () => !list.labels().includes('行合计') || undefined);
      assert.deepStrictEqual(list.labels(), OFF_ANYWAY);
    });
    await saved({ rules: {} });
  });

  test('an acceptance is gone to, and taken back, from the list', async function () {
    if (isBesideInstalled()) this.skip();
    const { document } = await showReport(REPORT);
    await found(document.uri, ...BROKEN);
    const answer = () => Promise.resolve('');
    await withWindow('showInputBox', answer, async () => run(await offered(document, '接受此处，不再提示')));
    await found(document.uri);
    await withList(async (list) => {
      assert.deepStrictEqual(list.labels(), ['已接受', '行合计', ...OFF_ANYWAY]);
      list.choose('行合计');
      const wanted = brokenCell(document);
      await until('the place', () => vscode.window.activeTextEditor?.selection.isEqual(wanted) === true || undefined);
    });
    await withList(async (list) => {
      list.press('行合计');
      await found(document.uri, ...BROKEN);
    });
    await saved({ accepted: [] });
  });
});

suite('what a rule is about', () => {
  teardown(closeAll);

  const pages = () =>
    tabs().flatMap(({ input }) =>
      input instanceof vscode.TabInputCustom && input.viewType === PAGE ? [input.uri] : [],
    );

  test('is shown as a page, from the bulb and from the link of a finding', async () => {
    const { document } = await showReport('unbalanced.txt');
    const [finding] = await found(document.uri, ...BROKEN);
    await run(await offered(document, '这条规则的说明：行合计'));
    const [page] = await until('the page', () => (pages().length > 0 ? pages() : undefined));
    assert.match((await vscode.workspace.openTextDocument(page!)).getText(), /^# row-sum：行合计/);
    await closeAll();
    const { code } = finding!;
    assert.ok(typeof code === 'object');
    await vscode.commands.executeCommand('vscode.open', code.target);
    await until('the page of the link', () => pages().some((each) => each.path === code.target.path) || undefined);
  });
});

suite('names of rules in the settings file', () => {
  teardown(async () => {
    await closeAll();
    await write('{}\n');
  });

  test('are completed with their titles', async () => {
    await write('{ "rules": {  } }\n');
    const { document } = await show(CONFIG);
    const item = await until('completion', async () => {
      const at = new vscode.Position(0, 13);
      const provider = 'vscode.executeCompletionItemProvider';
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(provider, document.uri, at);
      return items.find(({ label }) => label === 'row-sum');
    });
    assert.strictEqual(item.detail, '行合计');
  });

  test('are mended where they are a few letters off', async () => {
    await write('{ "rules": { "row-sun": "off" } }\n');
    const { document } = await show(CONFIG);
    const [fault] = await found(document.uri, 'invalid-config');
    assert.strictEqual(ruleOf(fault!), 'invalid-config');
    const actions = await actionsAt(document.uri, fault!.range, 'quickfix');
    const action = actions.find(({ title }) => title === '改为“row-sum”');
    assert.ok(action?.edit, actions.map(({ title }) => title).join('; '));
    await vscode.workspace.applyEdit(action.edit);
    assert.strictEqual(document.getText(), '{ "rules": { "row-sum": "off" } }\n');
    await found(document.uri);
  });
});

/** Waits until the settings file holds this: findings follow what is typed there, which is before it is saved. */
async function saved(settings: object): Promise<void> {
  const wanted = JSON.stringify(settings);
  const holds = async () => JSON.stringify(JSON.parse(await written())) === wanted;
  await until(`${wanted} to be saved`, async () => (await holds()) || undefined);
}

/** Calls the command of an action, as the menu of quick fixes does. */
async function run({ command }: vscode.CodeAction): Promise<void> {
  await vscode.commands.executeCommand(command!.command, ...((command!.arguments ?? []) as unknown[]));
}

async function offered(document: vscode.TextDocument, title: string): Promise<vscode.CodeAction> {
  const actions = await actionsAt(document.uri, brokenCell(document), 'quickfix');
  const action = actions.find((each) => each.title === title);
  assert.ok(action, actions.map((each) => each.title).join('; '));
  return action;
}

/** A list that is shown, as a user has it before him. */
interface Shown {
  readonly labels: () => string[];
  /** Presses the button of the entry called so. */
  readonly press: (label: string) => void;
  /** Chooses it. */
  readonly choose: (label: string) => void;
}

/** Calls the command that lists what is quiet, and does something in the list. */
async function withList(action: (list: Shown) => Promise<void>): Promise<void> {
  let button: (pressed: { readonly item: vscode.QuickPickItem }) => void = () => undefined;
  let [accept, hidden] = [(): void => undefined, (): void => undefined];
  const pick = {
    ...{ items: [] as vscode.QuickPickItem[], selectedItems: [] as vscode.QuickPickItem[], shown: false },
    onDidTriggerItemButton: (listener: typeof button) => (button = listener),
    onDidAccept: (listener: typeof accept) => (accept = listener),
    onDidHide: (listener: typeof hidden) => (hidden = listener),
    show: () => (pick.shown = true),
    hide: () => hidden(),
    dispose: () => undefined,
  };
  const entry = (label: string) => pick.items.find((each) => each.label === label && each.kind === undefined)!;
  await withWindow(
    'createQuickPick',
    () => pick,
    async () => {
      await vscode.commands.executeCommand('gongkai.showQuieted');
      await until('the list', () => pick.shown || undefined);
      await action({
        labels: () => pick.items.map(({ label }) => label),
        press: (label) => button({ item: entry(label) }),
        choose: (label) => {
          pick.selectedItems = [entry(label)];
          accept();
        },
      });
    },
  );
}
