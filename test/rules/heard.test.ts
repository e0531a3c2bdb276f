import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { describeFinding, describeRelated } from '../../server/src/core/features/describe.ts';
import { saying } from '../support/narrative.ts';
import type { Change } from '../support/sample.ts';

/** The total of what is carried out is too much by 2, that of reconsideration by 1. */
const OUT: Change = ['四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1', '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t3'];
const REVIEW: Change = ['1\t0\t0\t1\t2\t0\t1', '1\t0\t0\t1\t3\t0\t1'];
/** A row received more than the others leave for it, in a column and in its total. */
const MORE: Change = [
  '一、本年新收政府信息公开申请数量\t12\t2\t0\t0\t1\t0\t15',
  '一、本年新收政府信息公开申请数量\t13\t2\t0\t0\t1\t0\t16',
];

/** What is found of a rule: what it says, and what it says of the prose at other places. */
function told(rule: string, sentence: string, ...changes: Change[]) {
  const text = saying(2021, sentence, ...changes);
  return analyze(text)
    .diagnostics.filter((each) => each.rule === rule)
    .map((found) => ({
      says: describeFinding(found, 'zh-cn'),
      prose: found.related
        .filter(({ message }) => message === 'stated-figure')
        .map((each) => [describeRelated(each, 'zh-cn'), text.slice(each.span.start, each.span.end)]),
    }));
}

describe('what the prose asks for is told of a cell', () => {
  it('by which all sums hold, with the place in the prose', () => {
    const [found] = told('row-sum', '全年收到政府信息公开申请15件，结转下年度1件。', OUT);
    expect(found?.says).toMatch(/^应为 1，写作 3（多 2），正文也写作 1：.*一格。改后 42 条勾稽关系全部成立。/);
    expect(found?.prose).toEqual([['正文这里写作 1', '1']]);
  });

  it('by which its own sums hold, and others do not', () => {
    const [found] = told('row-sum', '全年收到政府信息公开申请15件，结转下年度1件。', OUT, REVIEW);
    expect(found?.says).toMatch(/^应为 1，写作 3（多 2），正文也写作 1：.*一格。改后与它有关的勾稽关系都成立。/);
    expect(found?.prose).toEqual([['正文这里写作 1', '1']]);
  });

  it('beside which others may be wrong', () => {
    const [, found] = told('column-balance', '全年收到政府信息公开申请15件，均依法办理。', MORE);
    expect(found?.says).toMatch(
      /^应为 15，写作 16（多 1），正文也写作 15：.*一格。同一等式里别的格也可能有错，请一并核对。/,
    );
    expect(found?.prose).toEqual([['正文这里写作 15', '15']]);
  });
});

describe('what the prose says otherwise is not told of a cell', () => {
  it('that need not be the wrong one: it is a fault of the prose', () => {
    const sentence = '全年收到政府信息公开申请15件。因政府信息公开引起的行政复议9件。';
    const [found] = told('review-sum', sentence, REVIEW);
    expect(found?.says).toMatch(
      /^应为 2，写作 3（多 1）：“行政复议”的“总计”一格。这一格没有错的话，就是同一等式里别的格有错，/,
    );
    expect(found?.prose).toEqual([]);
    expect(told('narrative-reconsideration', sentence, REVIEW)).toHaveLength(1);
  });
});
