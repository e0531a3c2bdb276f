import assert from 'assert';
import * as vscode from 'vscode';
import {
  BROKEN,
  LANGUAGE,
  brokenCell,
  closeAll,
  found,
  pause,
  rulesOf,
  show,
  showReport,
  textAt,
  until,
  withSetting,
} from './support.ts';

const { fs } = vscode.workspace;
const AREA = 'checked';
const ONE = `${AREA}/sub/one.txt`;
const OTHER = `${AREA}/other.txt`;
/** VS Code remembers the language of a text that was open: this one never is a report before its test. */
const PLAIN = `${AREA}/plain.txt`;
const OFFICES: Readonly<Record<string, string>> = { [OTHER]: '云岭市教育局', [PLAIN]: '云岭市民政局' };
/** What the report lacks beside: the finding that is left when the figure is right. */
const LEFT = ['missing-section'];
const ALL = [...BROKEN, ...LEFT];

const text = (name: string) => fs.readFile(textAt(name)).then((bytes) => new TextDecoder().decode(bytes));
const write = (name: string, content: string) => fs.writeFile(textAt(name), new TextEncoder().encode(content));

/** The text of a report with the wrong figure, and without one section; each of an office of its own. */
async function faulty(name = ONE): Promise<string> {
  const whole = (await text('folder/one.txt')).replaceAll('云岭市审计局', OFFICES[name] ?? '云岭市审计局');
  return whole.replace(/^四、政府信息公开行政复议[^]*?(?=^五、)/m, '');
}

/** The same with that figure right. */
const mended = (content: string) => content.replace(/(四、结转下年度继续办理\s*)5/, '$10');

async function check(): Promise<void> {
  await vscode.commands.executeCommand('gongkai.checkFolder', textAt(AREA));
}

async function replaceAll(document: vscode.TextDocument, content: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), content);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Asserts that these findings are shown, and no others a second later. */
async function stays(name: string, ...rules: string[]): Promise<void> {
  await found(textAt(name), ...rules);
  await pause();
  await found(textAt(name), ...rules);
}

suite('the findings of a checked folder', () => {
  setup(async () => {
    await fs.createDirectory(textAt(`${AREA}/sub`));
    await write(ONE, await faulty());
    await write(OTHER, await faulty(OTHER));
    await check();
    for (const name of [ONE, OTHER]) await found(textAt(name), ...ALL);
  });

  teardown(closeAll);

  suiteTeardown(async () => {
    await fs.delete(textAt(AREA), { recursive: true });
    for (const name of [ONE, OTHER]) await found(textAt(name));
  });

  test('are shown once while a report is open, and after', async () => {
    await showReport(ONE);
    await stays(ONE, ...ALL);
    await closeAll();
    await stays(ONE, ...ALL);
  });

  test('are those of the saved text again where what was typed is not saved', async () => {
    const { document } = await showReport(ONE);
    await replaceAll(document, mended(document.getText()));
    await found(document.uri, ...LEFT);
    await closeAll();
    await stays(ONE, ...ALL);
  });

  test('are kept where what was typed is undone', async () => {
    const { document } = await showReport(ONE);
    await replaceAll(document, mended(document.getText()));
    await found(document.uri, ...LEFT);
    await vscode.commands.executeCommand('undo');
    await found(document.uri, ...ALL);
    await closeAll();
    await stays(ONE, ...ALL);
  });

  test('are those that are left of a report that is mended in part and saved', async () => {
    const { document } = await showReport(ONE);
    await replaceAll(document, mended(document.getText()));
    assert.ok(await document.save());
    await found(document.uri, ...LEFT);
    await closeAll();
    await stays(ONE, ...LEFT);
    await found(textAt(OTHER), ...ALL);
  });

  test('are kept where a report is reopened in another encoding', async () => {
    await showReport(ONE);
    await vscode.workspace.openTextDocument(textAt(ONE), { encoding: 'gbk' });
    await vscode.workspace.openTextDocument(textAt(ONE), { encoding: 'utf8' });
    await closeAll();
    await stays(ONE, ...ALL);
  });

  test('follow a file that somebody else writes', async () => {
    await write(ONE, mended(await faulty()));
    await stays(ONE, ...LEFT);
    await write(ONE, await faulty());
    await stays(ONE, ...ALL);
  });

  test('follow a file that is open as plain text', async () => {
    await write(PLAIN, await faulty(PLAIN));
    await check();
    await withSetting('autoDetect', false, async () => {
      const { document } = await show(PLAIN);
      assert.strictEqual(document.languageId, 'plaintext');
      await stays(PLAIN, ...ALL);
      await write(PLAIN, mended(await faulty(PLAIN)));
      await stays(PLAIN, ...LEFT);
      await until('the file to be read anew', () => document.getText() === mended(document.getText()) || undefined);
      await replaceAll(document, `${document.getText()}\n`);
      assert.ok(await document.save());
      await stays(PLAIN, ...LEFT);
      await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
      await stays(PLAIN, ...LEFT);
    });
  });

  test('are up to date when a report is closed that somebody else has written meanwhile', async () => {
    const { document } = await showReport(ONE);
    await found(document.uri, ...ALL);
    await write(ONE, mended(await faulty()));
    await found(document.uri, ...LEFT);
    await closeAll();
    await stays(ONE, ...LEFT);
  });

  test('are kept where a file is written by way of another', async () => {
    await write(`${AREA}/sub/new`, mended(await faulty()));
    await fs.delete(textAt(ONE));
    await fs.rename(textAt(`${AREA}/sub/new`), textAt(ONE), { overwrite: true });
    await stays(ONE, ...LEFT);
  });

  test('go with a file that is deleted, and come back with it', async () => {
    await fs.delete(textAt(ONE));
    await found(textAt(ONE));
    await found(textAt(OTHER), ...ALL);
    await write(ONE, await faulty());
    await found(textAt(ONE), ...ALL);
  });

  test('go with a file that is renamed, in VS Code too', async () => {
    await fs.rename(textAt(ONE), textAt(`${AREA}/sub/renamed`));
    await found(textAt(ONE));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(textAt(OTHER), textAt(`${AREA}/renamed`));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await found(textAt(OTHER));
    for (const name of ['sub/renamed', 'renamed']) await fs.delete(textAt(`${AREA}/${name}`));
  });

  test('are those under settings that have changed', async () => {
    await write(`${AREA}/.gongkai.json`, '{ "rules": { "row-sum": "off" } }');
    await found(textAt(ONE), 'column-balance', ...LEFT);
    await withSetting('rules', { 'column-balance': 'off' }, async () => {
      await found(textAt(ONE), ...LEFT);
    });
    await fs.delete(textAt(`${AREA}/.gongkai.json`));
    await stays(ONE, ...ALL);
  });

  test('stand at the places of the saved text', async () => {
    const { document } = await showReport(ONE);
    await closeAll();
    const ranges = vscode.languages
      .getDiagnostics(textAt(ONE))
      .filter((each) => BROKEN.includes(rulesOf([each])[0]!))
      .map(({ range }) => range);
    assert.deepStrictEqual(ranges, [brokenCell(document)]);
  });

  test('go with a folder that is renamed, and with the one above it', async () => {
    await fs.rename(textAt(`${AREA}/sub`), textAt(`${AREA}/moved`));
    await found(textAt(ONE));
    await found(textAt(OTHER), ...ALL);
    await fs.rename(textAt(AREA), textAt('moved'));
    await found(textAt(OTHER));
    await fs.rename(textAt('moved'), textAt(AREA));
    await found(textAt(OTHER), ...ALL);
  });
});
