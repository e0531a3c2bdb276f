import assert from 'assert';
import * as vscode from 'vscode';
import type { Exports } from '../../../client/src/extension.ts';
import type { ToPage } from '../../../client/src/comparison/messages.ts';
import { EXTENSION, behind, closeAll, showReport, tabs, textAt, until } from './support.ts';

const { fs } = vscode.workspace;
const AREA = 'comparison';

const write = (name: string, content: string) =>
  fs.writeFile(textAt(`${AREA}/${name}`), new TextEncoder().encode(content));

const exported = () => vscode.extensions.getExtension(EXTENSION)!.exports as Exports;
const page = () => exported().comparison;

suite('a report beside that of the year before', () => {
  const told: ToPage[] = [];
  let listening: vscode.Disposable;
  let now = '';

  suiteSetup(async () => {
    // Of offices that no other text of the suite is of.
    now = new TextDecoder().decode(await fs.readFile(textAt('faultless.txt'))).replaceAll('档案局', '体育局');
    await fs.createDirectory(textAt(AREA));
    await write('now.txt', now);
    await write('before.txt', now.replaceAll('2023', '2022').replaceAll('2024', '2023'));
    // Of a year of which there is no other report.
    await write('member.txt', now.replaceAll('体育局', '水务局').replaceAll('2023', '2031'));
    await vscode.commands.executeCommand('gongkai.showReports');
    await until('the reports to be known', () => {
      const known = exported().reports.present.rows.filter(({ file }) => file.includes(`/${AREA}/`));
      return known.length === 3 || undefined;
    });
    listening = page().onTold((message) => told.push(message));
  });
  teardown(async () => {
    told.length = 0;
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await closeAll();
  });
  suiteTeardown(async () => {
    listening.dispose();
    await fs.delete(textAt(AREA), { recursive: true });
  });

  /** Waits for a page on which something holds. */
  const shown = (what: string, holds: (html: string) => boolean): Promise<ToPage> =>
    until(what, () => {
      const last = told.at(-1);
      return last && holds(last.html) ? last : undefined;
    });

  /** The index of the place behind the first figure that says so. */
  const indexOf = ({ html }: ToPage, side: 'before' | 'after', words: string): number =>
    Number(new RegExp(`data-${side}="(\\d+)"[^>]*>${words}</button>`).exec(html)?.[1]);

  test('is shown, leads to both texts, and follows what is typed', async () => {
    const editor = await showReport(`${AREA}/now.txt`);
    await vscode.commands.executeCommand('gongkai.compareReports');
    const first = await shown('the page', (html) => html.includes('有变化的 0 格'));
    await page().take({ kind: 'after', number: first.number, index: indexOf(first, 'after', '208') });
    assert.strictEqual(editor.document.getText(editor.selection), '208');
    await editor.edit((edit) => edit.insert(behind(editor.document, '行政许可\t'), '1'));
    const next = await shown('what was typed', (html) => html.includes('>1208</button>'));
    assert.ok(next.html.includes('变化大'));
    await page().take({ kind: 'before', number: next.number, index: indexOf(next, 'before', '208') });
    const before = vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith('/before.txt'));
    assert.strictEqual(before?.document.getText(before.selection), '208');
  });

  test('asks nothing where the page is closed', async () => {
    const editor = await showReport(`${AREA}/now.txt`);
    await vscode.commands.executeCommand('gongkai.compareReports');
    await shown('the page', (html) => html.includes('有变化的 0 格'));
    await vscode.window.tabGroups.close(tabs().filter(({ input }) => input instanceof vscode.TabInputWebview));
    told.length = 0;
    await editor.edit((edit) => edit.insert(behind(editor.document, '行政许可\t'), '1'));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.strictEqual(told.length, 0);
  });

  test('reports are added up into a new one, with a page that leads to their files', async () => {
    const untitled = () => vscode.workspace.textDocuments.find((each) => each.isUntitled && !each.isClosed);
    const rolling = vscode.commands.executeCommand<string>('gongkai.rollUp', {
      kind: 'agency',
      name: '云岭市人民政府',
    });
    const sum = await until('the sums', async () => {
      // The newest year is the first that is offered.
      if (!untitled()) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return untitled();
    });
    assert.ok(sum.getText().startsWith('云岭市人民政府'));
    assert.strictEqual(sum.languageId, 'gongkai-report');
    const told = await rolling;
    assert.match(told, /<h2>计入：<\/h2>/);
    const [, link] = /<a href="command:gongkai\.openRolledUp\?([^"]*member\.txt[^"]*)"/.exec(told) ?? [];
    assert.ok(link !== undefined, 'the report is counted');
    await vscode.commands.executeCommand(
      'gongkai.openRolledUp',
      ...(JSON.parse(decodeURIComponent(link)) as unknown[]),
    );
    assert.ok(vscode.window.activeTextEditor?.document.uri.path.endsWith(`/${AREA}/member.txt`));
  });
});
