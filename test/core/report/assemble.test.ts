import { describe, expect, test } from 'vitest';
import { formOf } from '../../../server/src/core/form/forms.ts';
import { assemble, numberBefore } from '../../../server/src/core/report/assemble.ts';
import { seenCells } from '../../../server/src/core/report/seen.ts';
import { vocabularyOf } from '../../../server/src/core/report/vocabulary.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';
import { rowsOf } from '../../../server/src/core/syntax/rows.ts';
import { newMemo } from '../../../server/src/core/text/memo.ts';

const vocabulary = vocabularyOf(formOf(2021), 'requests');
const cellsIn = (text: string) => {
  const syntax = parse(text);
  return seenCells(syntax, rowsOf(syntax, syntax.lines), newMemo());
};
const zeros = (count: number) => Array<string>(count).fill('0').join(' ');

describe('a label in pieces', () => {
  /** What the cells from the first one on make, with the words of each. */
  const made = (text: string): string[] => {
    const cells = cellsIn(text);
    return assemble(cells, 0, vocabulary, newMemo()).map(
      ({ label, places }) => `${label.id}: ${places.map((place) => cells[place]!.plain).join(' ')}`,
    );
  };
  const START = '一、本年新收政府信息';
  const NEW = [`new: ${START} 公开申请数量`];

  test.each([
    ['on two lines', `${START}\n公开申请数量`, NEW],
    ['with figures between', `${START} 1 2 3\n公开申请数量`, NEW],
    ['with a piece of a label beside it', `${START} 1 2 3\n三、本年度 4 5\n公开申请数量`, NEW],
    ['with a blank line between', `${START} 1\n\n公开申请数量 2`, NEW],
    ['with 79 cells to its next piece', `${START} ${zeros(79)}\n公开申请数量`, NEW],
    ['torn by spaces', '予 以 公 开 1 2', ['granted: 予 以 公 开']],
  ])('is put together: %s', (_, text, labels) => {
    expect(made(text)).toEqual(labels);
  });

  test.each([
    ['with other words between', `${START} 1 2 3\n甲乙 4 5\n公开申请数量`],
    ['with a longer label beside it', `${START} 1\n法人或其他组织 2\n公开申请数量`],
    ['in cells that dividers keep apart', `${START}\t公开申请数量\t3`],
    ['in cells of a line each', `\t${START}\n\t公开申请数量`],
    ['with such cells between', `${START} 1\n甲\t乙\n公开申请数量`],
    ['with the next piece in such a cell', `${START} 1\n\t公开申请数量`],
    ['with 80 cells to its next piece', `${START} ${zeros(80)}\n公开申请数量`],
    ['without its end', `${START} 1\n公开申请`],
    ['on one line', '予以公开 1 2'],
    ['alone', START],
    ['of no form', '甲乙 1\n公开申请数量'],
  ])('is not: %s', (_, text) => {
    expect(made(text)).toEqual([]);
  });
});

describe('the number of a label in front of the row’s figures, its words behind them', () => {
  const ABOVE = '一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1\n'.repeat(3);
  /** Which cell behind those of `ABOVE` it is. */
  const found = (text: string, words = '部分公开', id = 'partly-granted'): number | null => {
    const cells = cellsIn(ABOVE + text);
    const at = cells.findIndex(({ plain }) => plain === words);
    const label = vocabulary.labels.find((each) => each.id === id)!;
    const number = numberBefore(cells, at, label, vocabulary, newMemo());
    return number === null ? null : number - cells.filter(({ line }) => line < 3).length;
  };

  test.each([
    ['on the line above', '（二） 0 0 0\n部分公开', 0],
    ['on one line', '（二） 0 0 0 部分公开', 0],
    ['with a piece of a label between', '（二） 0 0 0\n三、本年度 部分公开', 0],
    ['with one of ten characters', '（二） 0 0 0\n三、本年度办理结果\n部分公开', 0],
    ['with a mark between', '（二） 0 0 0\n、\n部分公开', 0],
    ['in front of 79 figures', `（二） ${zeros(79)}\n部分公开`, 0],
    ['the nearest', '（二） 1\n（二） 0 0\n部分公开', 2],
  ])('is found %s', (_, text, at) => {
    expect(found(text)).toBe(at);
  });

  test.each([
    ['no figures between', '（二）\n部分公开'],
    ['another number', '（三） 0 0 0\n部分公开'],
    ['words behind it', '（二）甲 0 0\n部分公开'],
    ['other words between', '（二） 0 0 0\n甲乙\n部分公开'],
    ['a cell between', '（二） 0 0\n果\t0\n部分公开 0'],
    ['80 figures between', `（二） ${zeros(80)}\n部分公开`],
    ['a line for each cell', '\t（二）\n\t0\n\t部分公开'],
  ])('is not found with %s', (_, text) => {
    expect(found(text)).toBeNull();
  });

  test('is none of a label without a number', () => {
    expect(found('、 0 0 0\n自然人', '自然人', 'natural-person')).toBeNull();
  });
});
