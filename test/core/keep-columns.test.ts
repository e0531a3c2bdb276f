import { describe, expect, it } from 'vitest';
import { keepColumns } from '../../server/src/core/repair/keep-columns.ts';
import { parse } from '../../server/src/core/syntax/parse.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { unmark } from '../support/marks.ts';

/** The text with what is marked in it replaced, its width kept. */
function replaced(marked: string, newText: string): string {
  const { text, spans } = unmark(marked);
  return applyEdits(text, keepColumns(parse(text), [{ span: spans[0]!, newText }]));
}

describe('a repair of a cell', () => {
  it.each([
    ['is shorter: spaces behind it', '行政许可   ⟦1,208⟧   12   3', '1208', '行政许可   1208    12   3'],
    ['loses wide characters', '行政许可   ⟦３件⟧   12', '3', '行政许可   3      12'],
    ['stands in a frame', '| 行政许可 | ⟦1,208⟧ | 12 |', '1208', '| 行政许可 | 1208  | 12 |'],
    ['is longer: spaces behind it go', '行政许可   ⟦8⟧      12', '1208', '行政许可   1208   12'],
    ['is longer, and stands right in front of a line', '| 行政许可 |     ⟦⟧|  12 |', '0', '| 行政许可 |    0|  12 |'],
    ['changes inside its words', '⟦(⟧一)予以公开     12   3', '（', '（一)予以公开    12   3'],
    ['changes inside a frame', '| ⟦(⟧一)予以公开   | 12 |', '（', '| （一)予以公开  | 12 |'],
    ['is a blank that divides cells', '行政许可 ⟦\u3000\u3000⟧12   3', ' ', '行政许可     12   3'],
    ['is longer at the end of the line: spaces before it go', '行政许可  12     ⟦8⟧', '18', '行政许可  12    18'],
  ])('keeps what follows in its column where it %s', (_, text, newText, expected) => {
    expect(replaced(text, newText)).toBe(expected);
  });

  it.each([
    ['between tabs', '行政许可\t⟦1,208⟧\t12', '1208', '行政许可\t1208\t12'],
    ['with one space on each side', '行政许可 ⟦1,208⟧ 12', '1208', '行政许可 1208 12'],
    ['alone on its line', '⟦1,208⟧', '1208', '1208'],
    ['without room', '行政许可 ⟦8⟧ 12', '1208', '行政许可 1208 12'],
    ['on two lines', '行政⟦许可   \n12⟧   3', '7', '行政7   3'],
  ])('adds and takes away nothing %s', (_, text, newText, expected) => {
    expect(replaced(text, newText)).toBe(expected);
  });
});

describe('repairs of several cells of one line', () => {
  it.each([
    ['each keeps the width', '行政许可   ⟦8⟧    ⟦12⟧    3', ['18', '1'], '行政许可   18   1     3'],
    ['the later one gives way where both would take the same spaces', '甲   ⟦1⟧   ⟦2⟧', ['100', '200'], '甲   100 200'],
    ['a blank cell in the spaces stays a cell', '|  ⟦1⟧ ⟦⟧ |', ['100', '0'], '|  100 0 |'],
  ])('%s', (_, marked, texts, expected) => {
    const { text, spans } = unmark(marked);
    const edits = spans.map((span, at) => ({ span, newText: texts[at]! }));
    expect(applyEdits(text, keepColumns(parse(text), edits))).toBe(expected);
  });
});
