import assert from 'assert';
import * as vscode from 'vscode';
import { behind, closeAll, showReport } from './support.ts';

async function foldingsOf(name: string): Promise<{ document: vscode.TextDocument; ranges: vscode.FoldingRange[] }> {
  const { document } = await showReport(name);
  const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
    'vscode.executeFoldingRangeProvider',
    document.uri,
  );
  return { document, ranges };
}

suite('folding', () => {
  teardown(closeAll);

  for (const name of ['consistent.txt', 'paragraphs.txt', 'columns.txt', 'wrong-form.txt']) {
    test(`folds sections of ${name}`, async () => {
      const { document, ranges } = await foldingsOf(name);
      const lineOf = (words: string) => behind(document, words).line;
      const starts = ranges.map(({ start }) => start);
      for (const heading of ['一、总体情况', '三、收到和处理政府信息公开申请情况']) {
        assert.ok(starts.includes(lineOf(heading)), heading);
      }
      const section = ranges.find(({ start }) => start === lineOf('一、总体情况'));
      assert.ok(section && section.end < lineOf('二、主动公开政府信息情况'), 'a section ends before the next');
    });
  }

  test('folds tables and subsections', async () => {
    const { document, ranges } = await foldingsOf('faultless.txt');
    const subsection = behind(document, '（一）主动公开').line;
    const table = behind(document, '四、结转下年度继续办理').line;
    const heading = behind(document, '三、收到和处理政府信息公开申请情况').line;
    assert.ok(
      ranges.some(({ start }) => start === subsection) || document.lineAt(subsection + 1).text.startsWith('（二）'),
    );
    assert.ok(ranges.some(({ start, end }) => start > heading && start < table && end >= table));
  });
});
