import assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, showReport } from './support.ts';

const SECTIONS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

async function outlineOf(name: string): Promise<{ document: vscode.TextDocument; symbols: vscode.DocumentSymbol[] }> {
  const { document } = await showReport(name);
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return { document, symbols };
}

/** All entries, from the outermost. */
function all(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...all(symbol.children)]);
}

/** The names of the sections, in the order of the outline. */
function sections(symbols: readonly vscode.DocumentSymbol[]): string[] {
  const names = all(symbols).map(({ name }) => name);
  return names.filter((name) => SECTIONS.some((section) => name.includes(section)));
}

suite('outline', () => {
  teardown(closeAll);

  for (const name of ['consistent.txt', 'paragraphs.txt', 'faultless.txt', 'wrong-form.txt']) {
    test(`has the six sections of ${name}`, async () => {
      assert.deepStrictEqual(sections((await outlineOf(name)).symbols), SECTIONS);
    });
  }

  test('shows a missing section in its place', async () => {
    const { document, symbols } = await outlineOf('missing-section.txt');
    const expected = SECTIONS.map((section) => (section.startsWith('四') ? `⚠ ${section}（缺）` : section));
    assert.deepStrictEqual(sections(symbols), expected);
    const [missing] = all(symbols).filter(({ name }) => name.startsWith('⚠'));
    const next = document.positionAt(document.getText().indexOf('五、存在'));
    assert.ok(missing && next.line - missing.range.start.line <= 1, 'it stands at the line where it belongs');
  });

  test('has the blocks of table two', async () => {
    const names = all((await outlineOf('consistent.txt')).symbols).map(({ name }) => name);
    for (const item of ['（一）', '（五）', '（六）', '（八）'])
      assert.ok(
        names.some((name) => name.includes(`第二十条第${item}项`)),
        item,
      );
  });

  test('has the rows of table three with their totals', async () => {
    const entries = all((await outlineOf('unbalanced.txt')).symbols);
    const detailOf = (words: string) => entries.find(({ name }) => name.includes(words))?.detail;
    assert.strictEqual(detailOf('结转下年度继续办理'), '总计 0');
    assert.strictEqual(detailOf('本年新收'), '总计 0');
    assert.strictEqual(detailOf('5.要求行政机关确认'), '总计 0');
  });

  test('lets every entry select words of its own', async () => {
    for (const { name, range, selectionRange } of all((await outlineOf('columns.txt')).symbols))
      assert.ok(range.contains(selectionRange), name);
  });
});
