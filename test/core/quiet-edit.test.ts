import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { quietlyEdited } from '../../server/src/core/report/quiet-edit.ts';
import { parse } from '../../server/src/core/syntax/parse.ts';
import { viewOf } from '../fuzz/edits/view.ts';
import { sample } from '../support/sample.ts';

const SENTENCE = '全年通过门户网站公开政府信息12条，其中，机构职能类3条，政策文件类4条，工作动态类5条。';

/** The faultless sample, and the same with one sentence as it is after an edit. */
function edited(sentence: string): { before: string; text: string } {
  const before = sample(2019);
  if (!before.includes(SENTENCE)) throw new Error('the sample has another sentence');
  return { before, text: before.replace(SENTENCE, () => sentence) };
}

/** Whether the edit is read as one of a paragraph alone; whatever it is, the result has to be that of a fresh analysis. */
function isQuiet(sentence: string): boolean {
  const { before, text } = edited(sentence);
  const previous = analyze(before);
  expect(previous.diagnostics).toEqual([]);
  const analysis = analyze(text, undefined, null, previous);
  expect(viewOf(analysis)).toEqual(viewOf(analyze(text)));
  return quietlyEdited(parse(text, previous.report.syntax), previous.report) !== null;
}

describe('an edit in one line of a paragraph', () => {
  it.each([
    ['a word more', `今年，${SENTENCE}`],
    ['a wrong sum', SENTENCE.replace('5条', '6条')],
    ['a mark of the wrong width', SENTENCE.replace('，', ',')],
    ['an emoji and a character beyond the first plane', `😀𠮷${SENTENCE}`],
    ['two spaces in front', `  ${SENTENCE}`],
    ['another date', `截至2019年12月31日，${SENTENCE}`],
  ])('is read alone: %s', (_, sentence) => {
    expect(isQuiet(sentence)).toBe(true);
  });

  it.each([
    ['a line becomes two', SENTENCE.replace('，', '，\n')],
    ['a line becomes a heading', '六、其他需要报告的事项'],
    ['a bar divides it', SENTENCE.replace('，', '|')],
    ['a tab divides it', SENTENCE.replace('，', '\t')],
    ['a new page begins in it', `\f${SENTENCE}`],
    ['a tag opens in it', `<td>${SENTENCE}</td>`],
    ['it goes', ''],
  ])('is not where more may have changed: %s', (_, sentence) => {
    expect(isQuiet(sentence)).toBe(false);
  });

  it('leaves the other paragraphs and the tables as they were', () => {
    const { before, text } = edited(`今年，${SENTENCE}`);
    const previous = analyze(before).report;
    const { report } = analyze(text, undefined, null, analyze(before));
    expect(report.paragraphs.length).toBe(previous.paragraphs.length);
    expect(report.readings).toEqual(previous.readings);
  });
});
