import assert from 'assert';
import * as vscode from 'vscode';
import { EXTENSION, behind, closeAll, ruleOf, showReport, textAt, until } from './support.ts';

const { fs } = vscode.workspace;
const AREA = 'years';

async function write(name: string, content: string): Promise<void> {
  await fs.writeFile(textAt(`${AREA}/${name}`), new TextEncoder().encode(content));
}

interface Reports {
  readonly rows: readonly { readonly file: string; readonly year: number | null; readonly state: string }[];
}

/** The reports that the extension knows of, of those that were written here. */
function reports(): Reports['rows'] {
  const exports = vscode.extensions.getExtension<{ reports: { present: Reports } }>(EXTENSION)?.exports;
  return exports?.reports.present.rows.filter(({ file }) => file.includes(`/${AREA}/`)) ?? [];
}

/** What is found where a report is held against that of the year before. */
function findingOf(uri: vscode.Uri): vscode.Diagnostic | undefined {
  return vscode.languages.getDiagnostics(uri).find((each) => ruleOf(each) === 'carry-over');
}

suite('the reports of the workspace', () => {
  let now = '';
  let before = '';

  suiteSetup(async () => {
    // Of an office that no other text of the suite is of.
    now = new TextDecoder().decode(await fs.readFile(textAt('faultless.txt'))).replaceAll('档案局', '信访局');
    before = now.replaceAll('2023', '2022').replaceAll('2024', '2023');
    await fs.createDirectory(textAt(AREA));
    await write('now.txt', now);
    await write('before.txt', before);
  });
  teardown(closeAll);
  suiteTeardown(() => fs.delete(textAt(AREA), { recursive: true }));

  test('are known once they are wanted, and the one that is open is held against that of the year before', async () => {
    const { document } = await showReport(`${AREA}/now.txt`);
    await vscode.commands.executeCommand('gongkai.showReports');
    await until('the row of the year before', () => findingOf(document.uri));
    assert.deepStrictEqual(
      reports().map(({ year }) => year),
      [2022, 2023],
    );
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      behind(document, '一、本年新收政府信息公开申请数量\t'),
    );
    const words = hover?.contents.map((each) => (each as vscode.MarkdownString).value).join('');
    assert.match(words ?? '', /2022 年度/);
  });

  test('are followed on the disk', async () => {
    const { document } = await showReport(`${AREA}/now.txt`);
    await vscode.commands.executeCommand('gongkai.showReports');
    await until('the row of the year before', () => findingOf(document.uri));
    await write('before.txt', before.replace(/(?<=四、结转下年度继续办理\t)1(\t0\t0\t0\t0\t0\t)1/, '2$12'));
    await until('the row to be right', () => !findingOf(document.uri) || undefined);
    await fs.delete(textAt(`${AREA}/before.txt`));
    await until('the report to be gone', () => reports().length === 1 || undefined);
  });
});
