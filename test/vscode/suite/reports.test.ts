import assert from 'assert';
import * as vscode from 'vscode';
import { EXTENSION, closeAll, found, showReport, textAt, until } from './support.ts';

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

suite('the reports of the workspace', () => {
  let now = '';
  let before = '';

  suiteSetup(async () => {
    now = new TextDecoder().decode(await fs.readFile(textAt('faultless.txt')));
    before = now.replaceAll('2023', '2022').replaceAll('2024', '2023');
    await fs.createDirectory(textAt(AREA));
    await write('now.txt', now);
    await write('before.txt', before);
  });
  teardown(closeAll);
  suiteTeardown(() => fs.delete(textAt(AREA), { recursive: true }));

  test('are known once one is open, and it is held against that of the year before', async () => {
    await showReport(`${AREA}/now.txt`);
    await vscode.commands.executeCommand('gongkai.showReports');
    await found(textAt(`${AREA}/now.txt`), 'carry-over');
    assert.deepStrictEqual(
      reports().map(({ year }) => year),
      [2022, 2023],
    );
  });

  test('are followed on the disk', async () => {
    const uri = textAt(`${AREA}/now.txt`);
    await showReport(`${AREA}/now.txt`);
    await vscode.commands.executeCommand('gongkai.showReports');
    await found(uri, 'carry-over');
    await write('before.txt', before.replace(/(四、结转下年度继续办理\t)1(.*)1$/m, '$12$22'));
    await found(uri);
    await fs.delete(textAt(`${AREA}/before.txt`));
    await until('the report to be gone', () => reports().length === 1 || undefined);
  });
});
