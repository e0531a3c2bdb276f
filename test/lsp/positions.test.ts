import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { linesOf } from '../../server/src/core/text/line-table.ts';
import { offsetAt, positionAt, rangeOf, spanOf } from '../../server/src/lsp/positions.ts';

const text = fc.string({ unit: fc.constantFrom('\r\n', '\n', '\r', '𠮷', '公', '\t', '5', '\u2028', '\ud800') });

it('are those of the protocol, whatever the characters and the line ends', () => {
  fc.assert(
    fc.property(text, fc.nat(40), (content, offset) => {
      const lines = linesOf(content);
      const document = TextDocument.create('', '', 0, content);
      const position = positionAt(lines, offset);
      expect(position).toEqual(document.positionAt(offset));
      expect(offsetAt(lines, position)).toBe(document.offsetAt(position));
    }),
  );
});

it('behind a line or the text mean its end', () => {
  const lines = linesOf('一二\r\n三\n');
  expect(offsetAt(lines, { line: 0, character: 99 })).toBe(2);
  expect(offsetAt(lines, { line: 1, character: 99 })).toBe(5);
  expect(offsetAt(lines, { line: 2, character: 0 })).toBe(6);
  expect(offsetAt(lines, { line: 99, character: 1 })).toBe(6);
});

it('of a range are those of its ends', () => {
  const lines = linesOf('𠮷\t5\r\n6');
  const range = { start: { line: 0, character: 3 }, end: { line: 1, character: 1 } };
  expect(rangeOf(lines, { start: 3, end: 7 })).toEqual(range);
  expect(spanOf(lines, range)).toEqual({ start: 3, end: 7 });
});
