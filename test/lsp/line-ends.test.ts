import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { render } from '../support/layouts.ts';
import { BREAKS, asInWord } from '../support/line-ends.ts';
import { balanced, uniform, withFigure } from '../support/model.ts';
import { startClient } from './support/memory.ts';
import { applied, ask, codesOf, pull, wordsAt } from './support/requests.ts';

const uri = 'file:///%E5%B9%B4%E6%8A%A5.txt';
const MODEL = withFigure(balanced(uniform(2021, '0')), 'requests', 'carried-out', 'natural-person', '17');
const word = asInWord(render(MODEL, 'L1'));
const rows = render(MODEL, 'L3');

/** An editor counts lines by CRLF, LF and CR alone. */
const TEXTS = {
  'the table text of Word': word,
  'the table text of Word in an editor': word.replaceAll('\r', '\r\n'),
  ...Object.fromEntries(Object.entries(BREAKS).map(([name, end]) => [`${name} alone`, rows.replaceAll('\n', end)])),
  'a separator behind every other line': rows.replace(/(\n[^\n]*)\n/g, '$1\u2028'),
};

it.each(Object.entries(TEXTS))('positions are those of an editor: %s', async (_, text) => {
  const client = await startClient();
  await client.open(uri, text);
  const found = (await pull(client, uri)).filter(({ code }) => code === 'row-sum');
  expect(codesOf(found)).toEqual(['row-sum']);
  const { range } = found[0]!;
  expect(wordsAt(text, range)).toBe('17');
  const document = TextDocument.create('', '', 0, text);
  expect(document.positionAt(document.offsetAt(range.start))).toEqual(range.start);

  const outline = await ask(client, 'textDocument/documentSymbol', uri);
  expect(outline.map(({ selectionRange }) => wordsAt(text, selectionRange))).toContain(
    '三、收到和处理政府信息公开申请情况',
  );
  const foldings = await ask(client, 'textDocument/foldingRange', uri);
  expect(foldings.every(({ startLine, endLine }) => startLine < endLine && endLine < document.lineCount)).toBe(true);
  const hover = await ask(client, 'textDocument/hover', uri, { position: range.start });
  expect(wordsAt(text, hover!.range!)).toBe('17');

  const [fix] = await ask(client, 'textDocument/codeAction', uri, { range, context: { diagnostics: [] } });
  expect(applied(text, fix!)).toBe(text.replace('17', '0'));
});
