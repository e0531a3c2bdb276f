import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, it } from 'vitest';
import { excessOf } from '../../server/src/host/bounds.ts';
import { Standings } from '../../server/src/lsp/standings.ts';

const ALL = 'all';
const MIDDLE = 'middle';
/** What is put in place of all of the text, or in the middle of it, and the bound that the text goes beyond then. */
const EDITS: readonly (readonly [where: typeof ALL | typeof MIDDLE, text: string, bound?: string])[] = [
  [ALL, '公\t'.repeat(110_000)],
  [MIDDLE, '0\t'.repeat(80_000)],
  [MIDDLE, '公'],
  [MIDDLE, '0 '.repeat(9_000)],
  [MIDDLE, '0 '.repeat(9_000), 'cells'],
  [MIDDLE, '', 'cells'],
  [ALL, ''],
  [MIDDLE, '\n'.repeat(120_000)],
  [MIDDLE, '\n'.repeat(120_000), 'lines'],
  [ALL, '公'.repeat(700_000)],
  [MIDDLE, '公'.repeat(700_000), 'characters'],
  [ALL, '\t'.repeat(199_000)],
  ...Array.from({ length: 10 }, () => [MIDDLE, '\t'.repeat(100)] as const),
  [MIDDLE, '\t', 'cells'],
  [ALL, '公'],
];

it('tells after each edit what counting through would tell', () => {
  const standings = new Standings();
  let document = TextDocument.create('file:///a', 'text', 0, '');
  for (const [version, [where, text, bound]] of EDITS.entries()) {
    const middle = document.positionAt(document.getText().length >> 1);
    const change = where === ALL ? { text } : { text, range: { start: middle, end: middle } };
    standings.note(document, [change]);
    document = TextDocument.update(document, [change], version);
    const excess = standings.excessOf(document);
    expect([version, excess?.bound]).toEqual([version, bound]);
    expect(excess).toEqual(excessOf(document.getText()));
  }
});
