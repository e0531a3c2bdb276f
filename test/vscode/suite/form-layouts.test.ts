import assert from 'assert';
import * as vscode from 'vscode';
import { analyze } from '../../../server/src/core/analyze.ts';
import { extractTables } from '../../../server/src/core/features/extract.ts';
import type { TableId } from '../../../server/src/core/form/form.ts';
import type { Figures } from '../../support/model.ts';
import { some } from '../../support/thorough.ts';
import { begin, cellsOf, end, fill, form, last, open, take, told } from './form-view.ts';
import { showReport, textAt, until } from './support.ts';

/** Each layout once, the forms by turns: what they lack of each other is filled in by the tests of the engine. */
const NAMES = some(['L1-2019', 'L2-2021', 'L3-2019', 'L4-2021', 'pandoc-2019', 'pdf-2021'], 3, 2);
/** So many cells are filled in; the first of them are cleared before, so that blanks are filled in every layout. */
const FILLED = 16;
const CLEARED = 4;

/** What the cells of each report say. */
const FIGURES: Record<string, Figures> = {};

const partsOf = (cell: string) => cell.split('/') as [TableId, string, string];

/** Figures as `gongkai extract` has them. */
function extracted(figures: Figures): unknown {
  const valueOf = (words: string) => (words === '' ? null : Number(words));
  const rows = (cells: Record<string, string>) =>
    Object.fromEntries(Object.entries(cells).map(([column, words]) => [column, valueOf(words)]));
  return Object.fromEntries(
    Object.entries(figures).map(([table, each]) => [
      table,
      Object.fromEntries(Object.entries(each).map(([row, cells]) => [row, rows(cells)])),
    ]),
  );
}

/** What is filled in, one after the other. */
function fillingsOf(cells: readonly string[]): { cell: string; words: string }[] {
  const chosen = Array.from({ length: FILLED }, (_, at) => cells[Math.floor((at * cells.length) / FILLED)]!);
  const [first, others] = [chosen.slice(0, CLEARED), chosen.slice(CLEARED)];
  const filled = [...others, ...first].map((cell, at) => ({ cell, words: String(7 * at) }));
  return [...first.map((cell) => ({ cell, words: '' })), ...filled];
}

/** Goes to each cell in turn: what is chosen in the text is what it says, and the text leads back to it. */
async function walk(name: string, editor: vscode.TextEditor, cells: readonly string[]): Promise<void> {
  const before = told.length;
  for (const cell of cells) {
    await take({ kind: 'cell', cell });
    const [table, row, column] = partsOf(cell);
    const words = editor.document.getText(editor.selection).trim();
    assert.strictEqual(words, FIGURES[name]![table][row]![column], cell);
  }
  // The cursor is told of later, but in the same order.
  await until('each cell to be marked', () => {
    let at = 0;
    for (const message of told.slice(before)) {
      if (message.kind === 'mark' && message.cell === cells[at]) at += 1;
    }
    return at === cells.length || undefined;
  });
}

suite('the form beside a text of any layout', function () {
  this.timeout(120_000);
  suiteSetup(async () => {
    const bytes = await vscode.workspace.fs.readFile(textAt('layouts/figures.json'));
    Object.assign(FIGURES, JSON.parse(new TextDecoder().decode(bytes)));
  });
  setup(begin);
  teardown(end);

  for (const name of NAMES) {
    test(`${name}: every cell leads to the text and back; what is typed is what is read, and undone at once`, async () => {
      const editor = await showReport(`layouts/${name}.txt`);
      const { document } = editor;
      const cells = cellsOf(await open());
      assert.strictEqual(cells.length, name.endsWith('2019') ? 198 : 200);
      await walk(name, editor, cells);
      const texts = [document.getText()];
      const changed = vscode.workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
        if (uri.toString() === document.uri.toString() && contentChanges.length > 0) texts.push(document.getText());
      });
      const fillings = fillingsOf(cells);
      await Promise.all(fillings.map((each) => fill(each)));
      changed.dispose();
      assert.strictEqual(texts.length, 1 + FILLED + CLEARED);
      const figures = structuredClone(FIGURES[name]!);
      const reads = (at: number) =>
        assert.deepStrictEqual(extractTables(analyze(texts[at]!).report), extracted(figures), `after ${at}`);
      fillings.forEach(({ cell, words }, at) => {
        const [table, row, column] = partsOf(cell);
        figures[table][row]![column] = words;
        if (at + 1 === CLEARED) reads(CLEARED);
      });
      reads(FILLED + CLEARED);
      await vscode.window.showTextDocument(document);
      for (const before of texts.reverse().slice(1)) {
        await vscode.commands.executeCommand('undo');
        assert.strictEqual(document.getText(), before);
      }
    });
  }

  test('a cell of a row of which nothing tells the columns stays as it is, which is said', async () => {
    const { document } = await showReport('layouts/uncertain.txt');
    const shown = await open();
    const uncertain = [...shown.html.matchAll(/ data-cell="([^"]+)"[^>]* data-state="uncertain"/g)].map(
      ([, key]) => key!,
    );
    assert.strictEqual(uncertain.length, 21);
    const before = document.getText();
    for (const cell of uncertain) {
      told.splice(0, told.length, ...told.filter(({ kind }) => kind === 'form'));
      await fill({ cell, words: '3' });
      assert.match(last('say')?.sentences.join('') ?? '', /^没有填：“[^”]+”有 6 个数字，看不出各在哪一列/);
    }
    assert.strictEqual(document.getText(), before);
    const row = uncertain.filter((cell) => cell.startsWith('requests/granted/'));
    await fill(...row.map((cell, at) => ({ cell, words: String(at) })));
    await form('the row', ({ html }) => [...html.matchAll(/ data-state="uncertain"/g)].length === 14);
    assert.match(document.getText(), /\n（一）予以公开\t0\t1\t2\t3\t4\t5\t6\n/);
  });
});
