import assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, found, pause, showReport, until, withSetting } from './support.ts';

const HTML =
  '<table><tr><td rowspan=2>信息内容</td><td>本年</td></tr><tr><td>制发<br>件数</td></tr><tr><td>规章</td><td>7</td></tr></table>';
const PLAIN = '信息内容\t本年\n制发\n件数\n规章\t7\n';
const TABLE = '信息内容\t本年\n\t制发件数\n规章\t7';

/** Opens a report with the cursor at the end of its first line, pastes there as a user does, and gives the document. */
async function pasted(copied: Readonly<Record<string, string>>): Promise<vscode.TextDocument> {
  const editor = await showReport('faultless.txt');
  const { document } = editor;
  const { end } = document.lineAt(0).range;
  editor.selection = new vscode.Selection(end, end);
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  const { version } = document;
  // The page that shows this workbench is asked: nothing else can put HTML on the clipboard.
  console.log(`paste ${JSON.stringify(copied)}`);
  await until('something to be pasted', () => document.version > version || undefined);
  await pause();
  return document;
}

suite('a table that was copied elsewhere', () => {
  suiteSetup(async function () {
    // A desktop has no page around it.
    if (!process.env.GONGKAI_MARK) this.skip();
    // A paste does not wait long for a server that is only starting.
    const { document } = await showReport('columns.txt');
    await found(document.uri, 'row-sum');
    await closeAll();
  });

  teardown(closeAll);

  test('is pasted as rows and tabs, behind what stands on the line, and undone at once', async () => {
    const document = await pasted({ 'text/html': HTML, 'text/plain': PLAIN });
    const lines = document.getText().split('\n');
    assert.strictEqual(lines.slice(1, 4).join('\n'), TABLE);
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(document.getText(), [lines[0], ...lines.slice(4)].join('\n'));
  });

  test('is pasted as it is where the setting says so, and where it is no table', async () => {
    await withSetting('pasteTables', false, async () => {
      const document = await pasted({ 'text/html': HTML, 'text/plain': PLAIN });
      assert.ok(document.getText().includes(PLAIN));
    });
    await closeAll();
    const document = await pasted({ 'text/html': '<p><b>规章</b></p>', 'text/plain': '规章 7' });
    assert.match(document.lineAt(0).text, /规章 7$/);
  });
});
