import assert from 'assert';
import type * as vscode from 'vscode';
import { article20 } from '../../../server/src/core/form/article-20.ts';
import { chineseOrdinal } from '../../../server/src/core/text/chinese-numeral.ts';
import { behind, brokenCell, closeAll, hoverAt, showReport } from './support.ts';

async function hoverBehind(document: vscode.TextDocument, words: string): Promise<string> {
  return hoverAt(document.uri, behind(document, words).translate(0, -1));
}

suite('hover', () => {
  teardown(closeAll);

  for (const { number, title } of article20) {
    test(`explains item ${number} of Article 20`, async () => {
      const { document } = await showReport('items.txt');
      const said = await hoverBehind(document, `第二十条第（${chineseOrdinal(number)}）项`);
      assert.ok(said.includes(title), said);
    });
  }

  test('explains an item in half-width writing', async () => {
    const { document } = await showReport('items.txt');
    assert.ok((await hoverBehind(document, '第二十条第(五)')).includes(article20[4].title));
  });

  for (const article of ['第十九条', '第二十一条', '第四十九条', '第五十条']) {
    test(`explains ${article}`, async () => {
      const { document } = await showReport('items.txt');
      assert.match(await hoverBehind(document, article), new RegExp(article));
    });
  }

  test('says of a cell its row, its column, its value and its identities', async () => {
    const { document } = await showReport('unbalanced.txt');
    const said = await hoverAt(document.uri, brokenCell(document).start);
    for (const words of ['结转下年度继续办理', '自然人', '5', '✗'])
      assert.ok(said.includes(words), `${words}: ${said}`);
  });

  test('says what a row counts', async () => {
    const { document } = await showReport('columns.txt');
    assert.notStrictEqual(await hoverBehind(document, '一、本年新收政府信息'), '');
  });

  test('says nothing of an ordinary word', async () => {
    const { document } = await showReport('faultless.txt');
    assert.strictEqual(await hoverAt(document.uri, document.positionAt(document.getText().length - 1)), '');
  });
});
