import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, it } from 'vitest';
import { excessOf } from '../../server/src/host/bounds.ts';
import { Standings } from '../../server/src/lsp/standings.ts';

/** What is put in, so that it comes near the bounds, beyond them and back, in one change or many. */
const PUT = [
  '0\t'.repeat(60_000),
  '',
  '公',
  '0 '.repeat(90_000),
  '\n'.repeat(120_000),
  ' ',
  '公'.repeat(700_000),
  '\t',
];

it('tells at each version what counting through would tell', () => {
  const standings = new Standings();
  let document = TextDocument.create('file:///a', 'text', 0, '公\t'.repeat(99_000));
  const told = new Set<string | undefined>();
  for (let version = 1; version < 80; version++) {
    const end = document.positionAt(document.getText().length);
    // By turns at the beginning, in place of the second half, and for the whole text.
    const text = PUT[version % PUT.length]!;
    const range = {
      start: version % 3 === 0 ? { line: 0, character: 0 } : document.positionAt(end.character >> 1),
      end,
    };
    const change =
      version % 11 === 0 ? { text } : { text, range: version % 2 === 0 ? { ...range, end: range.start } : range };
    standings.note(document, [change]);
    document = TextDocument.update(document, [change], version);
    const excess = standings.excessOf(document);
    expect(excess).toEqual(excessOf(document.getText()));
    told.add(excess?.bound);
  }
  expect([...told].sort()).toEqual(['cells', 'characters', 'lines', undefined]);
});
