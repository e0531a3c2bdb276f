import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { cellEdited } from '../../server/src/core/report/cell-edit.ts';
import { parse } from '../../server/src/core/syntax/parse.ts';
import { viewOf } from '../fuzz/edits/view.ts';
import { sample } from '../support/sample.ts';

const TEXT = sample(2021);
const ROW = TEXT.split('\n').find((line) => line.startsWith('一、本年新收政府信息公开申请数量')) ?? '';
const [LABEL = '', ...FIGURES] = ROW.split('\t');

/** Whether an edit that makes `row` of a row is read as one of that alone; it has to be what a fresh analysis finds. */
function isReadAlone(row: string): boolean {
  const previous = analyze(TEXT);
  expect(previous.diagnostics).toEqual([]);
  const text = TEXT.replace(ROW, () => row);
  expect(text).not.toBe(TEXT);
  expect(viewOf(analyze(text, undefined, null, previous))).toEqual(viewOf(analyze(text)));
  return cellEdited(parse(text, previous.report.syntax), previous.report) !== null;
}

describe('an edit in one line of a table', () => {
  it.each([
    ['another figure', [LABEL, '9', ...FIGURES.slice(1)]],
    ['a longer one', [LABEL, '12345', ...FIGURES.slice(1)]],
    ['no figure', [LABEL, '', ...FIGURES.slice(1)]],
    ['a full-width digit', [LABEL, '１', ...FIGURES.slice(1)]],
    ['an emoji and a character beyond the first plane', [LABEL, '😀𠮷', ...FIGURES.slice(1)]],
    ['another label', [`${LABEL.slice(0, -2)}个数`, ...FIGURES]],
    ['a figure more', [LABEL, '7', ...FIGURES]],
  ])('is read alone: %s', (_, cells) => {
    expect(isReadAlone(cells.join('\t'))).toBe(true);
  });

  it.each([
    ['a line becomes two', `${ROW}\n${ROW}`],
    ['it becomes a heading', '四、政府信息公开行政复议、行政诉讼情况'],
    ['it becomes a sentence', '这一行本来是表格里的数字，现在却成了一句完整的话，所以不再属于表格。'],
    ['it becomes residue', '上一篇：无'],
    ['it becomes a page number', '- 12 -'],
    ['a bar comes into it', `${LABEL}|${FIGURES.join('\t')}`],
    ['a tag opens in it', `<td>${ROW}`],
    ['it goes', ''],
  ])('is not where more may have changed: %s', (_, row) => {
    expect(isReadAlone(row)).toBe(false);
  });

  it('leaves what stands elsewhere as it was, further on', () => {
    const previous = analyze(TEXT);
    const { report } = analyze(TEXT.replace(ROW, `${ROW}0`), undefined, null, previous);
    expect(report.paragraphs.map(({ prose }) => prose)).toEqual(previous.report.paragraphs.map(({ prose }) => prose));
    expect(report.readings.review).toBe(previous.report.readings.review);
    expect(report.readings.requests).not.toEqual(previous.report.readings.requests);
  });
});
