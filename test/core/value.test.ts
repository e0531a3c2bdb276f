import { describe, expect, it } from 'vitest';
import { type CellValue, readValue } from '../../server/src/core/report/value.ts';
import { decimalText } from '../../server/src/core/text/decimal.ts';
import { unmark } from '../support/marks.ts';

/** Reads a cell whose lines are marked by ⟦⟧ and shows what it is. */
function shown(marked: string, signed = false): string {
  const { text, spans } = unmark(marked);
  const value = readValue(text, spans, signed);
  return SHOW[value.kind](value as never, text);
}

const SHOW: { [Kind in CellValue['kind']]: (value: Extract<CellValue, { kind: Kind }>, text: string) => string } = {
  number: ({ value, digits, unit, bare }, text) =>
    `${decimalText(value)}${unit ?? ''}${bare ? '' : ' with words'} at ${text.slice(digits.start, digits.end)}`,
  blank: () => 'blank',
  nil: ({ word }) => `nil ${word}`,
  repeated: ({ values, same }) => `${values.map(decimalText).join(' and ')}${same ? ', the same' : ''}`,
  text: () => 'text',
  unplaced: () => 'unplaced',
};

describe('a cell', () => {
  it.each([
    ['a count', '\t⟦12⟧', '12 at 12'],
    ['zero with blanks taken off', '\t　 ⟦0⟧\u00a0', '0 at 0'],
    ['full-width digits', '⟦１２３⟧', '123 at １２３'],
    ['separators', '⟦1,234,567⟧', '1234567 at 1,234,567'],
    ['full-width separators', '⟦1，234⟧', '1234 at 1，234'],
    ['a sign', '⟦－3⟧', '-3 at －3'],
    ['an amount with its unit', '⟦18.078万元⟧', '18.078万元 with words at 18.078'],
    ['an amount with a space', '⟦251000 元⟧', '251000元 with words at 251000'],
    ['a count with its unit', '⟦2个⟧', '2个 with words at 2'],
    ['a round zero', '⟦〇⟧', '0 at 〇'],
    ['nothing', '\t', 'blank'],
    ['a stroke', '⟦/⟧', 'nil /'],
    ['a dash', '⟦——⟧', 'nil ——'],
    ['a word for none', '⟦不涉及⟧', 'nil 不涉及'],
    ['a word', '⟦若干⟧', 'text'],
    ['a broken number', '⟦1,23⟧', 'text'],
    ['a number too long for a figure', `⟦${'9'.repeat(70)}⟧`, 'text'],
    ['a number twice on two lines', '\t⟦0⟧\n  ⟦0⟧', '0 and 0, the same'],
    ['two numbers on one line', '⟦3  5⟧', '3 and 5'],
    ['a number and a word on two lines', '⟦3⟧\n⟦份表⟧', 'text'],
    ['a zero-width space between digits', '⟦9\u200b3⟧', '93 with words at 9\u200b3'],
    ['a soft hyphen between digits', '⟦2\u00ad08⟧', '208 with words at 2\u00ad08'],
    ['thin spaces between thousands', '⟦1\u2009234\u202f567⟧', '1234567 with words at 1\u2009234\u202f567'],
    ['a thin space elsewhere', '⟦12\u20093⟧', '12 and 3'],
    ['a note mark in a circle', '⟦15①⟧', '15 with words at 15'],
    ['a raised note mark', '⟦15¹⟧', '15 with words at 15'],
    ['a note mark in brackets', '⟦15[1]⟧', '15 with words at 15'],
    ['the word for a note', '⟦15 注1⟧', '15 with words at 15'],
    ['a number in brackets behind another', '⟦15(1)⟧', 'text'],
    ['a mark alone', '⟦①⟧', 'text'],
    ['a unit below', '⟦18.078⟧\n⟦万元⟧', '18.078万元 with words at 18.078'],
    ['a unit above', '⟦万元⟧\n⟦18⟧', 'text'],
    ['two numbers and a unit, one below the other', '⟦3⟧\n⟦4⟧\n⟦件⟧', 'text'],
    ['a number in two lines', '⟦18⟧\n⟦078⟧', '18 and 78'],
    ['a number twice and once', '⟦3⟧\n⟦3 3⟧', '3 and 3 and 3, the same'],
    ['a note below', '⟦3⟧\n⟦（含2件）⟧', '3 with words at 3'],
    ['a note from one line to the next', '⟦3（含⟧\n⟦2件）⟧', '3 with words at 3'],
    ['a note of 58 characters', `⟦3（${'注'.repeat(57)}）⟧`, '3 with words at 3'],
    ['a change over two lines, in another column', '⟦增⟧\n⟦2减1⟧', 'text'],
    ['a change, in another column', '⟦减3⟧', 'text'],
    ['strokes over two lines', '⟦无⟧\n⟦无⟧', 'text'],
    ['a number and a stroke', '⟦3 ⟧\n⟦无⟧', 'text'],
    ['two numbers on 60 characters', `公开⟦1${' '.repeat(58)}2⟧`, '1 and 2'],
    ['two numbers on 61 characters', `⟦1${' '.repeat(59)}2⟧`, 'text'],
    ['60 characters over two lines', `⟦3⟧\n⟦（${'注'.repeat(57)}）⟧`, '3 with words at 3'],
    ['61 characters over two lines', `⟦3⟧\n⟦（${'注'.repeat(58)}）⟧`, 'text'],
    ['a long line below a number', `⟦1⟧\n⟦${'9'.repeat(61)}⟧`, 'text'],
    ['a blank of its own', '⟦ ⟧', 'text'],
    ['other words in front', '⟦甲3⟧', 'text'],
    ['a letter for zero', '⟦O⟧', '0 at O'],
  ])('%s', (_, marked, expected) => expect(shown(marked)).toBe(expected));

  it.each([
    ['more and less', '⟦增2减1⟧', '1 with words at 增2减1'],
    ['less', '⟦减少3项⟧', '-3 with words at 减少3项'],
    ['over two lines', '⟦增⟧\n⟦2减1⟧', '1 with words at 增'],
    ['with a mark between', '⟦增加2项，减少5项⟧', '-3 with words at 增加2项，减少5项'],
    ['with nothing behind', '⟦增⟧', 'text'],
    ['a mark alone', '⟦,⟧', 'text'],
    ['a sign', '⟦+2⟧', '2 at +2'],
    ['two numbers', '⟦2 3⟧', '2 and 3'],
    ['more', '⟦增加 4⟧', '4 with words at 增加 4'],
    ['a bare sign', '⟦+2⟧', '2 at +2'],
  ])('for a change against the year before: %s', (_, marked, expected) => expect(shown(marked, true)).toBe(expected));

  it('for a count: a change is no number', () => expect(shown('⟦增2减1⟧')).toBe('text'));
});
