import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { describeFinding, describeRelated } from '../../server/src/core/features/describe.ts';
import { type Change, sample } from '../support/sample.ts';

/** What the first finding about a sum says, and the cells that it leads to with what stands in them. */
function told(...changes: Change[]) {
  const text = sample(2021, ...changes);
  const [first] = analyze(text).diagnostics.filter(({ rule }) => /^(?:row-sum|column-|review-sum)/.test(rule));
  return {
    marked: text.slice(first!.span.start, first!.span.end),
    says: describeFinding(first!, 'zh-cn'),
    related: first!.related.map((each) => [describeRelated(each, 'zh-cn'), text.slice(each.span.start, each.span.end)]),
  };
}

const out = (figures: string): Change => [
  '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
  `四、结转下年度继续办理\t${figures}`,
];
/** Reconsideration, in front of the lawsuits. */
const review = (figures: string): Change => ['1\t0\t0\t1\t2\t0\t1', `${figures}\t0\t1`];

const UNSURE = '这一格没有错的话，就是同一等式里别的格有错，请核对。';

describe('the cell by which a sum is broken', () => {
  it.each([
    [
      'a number',
      out('3\t0\t0\t0\t0\t0\t1'),
      '3',
      '应为 1，写作 3（多 2）：“四、结转下年度继续办理”的“自然人”一格。改后 42 条',
    ],
    ['a blank', out('\t0\t0\t0\t0\t0\t1'), '', '应填 1，现在空白：“四、结转下年度继续办理”的“自然人”一格。改后 42 条'],
    [
      'a word for none',
      out('无\t0\t0\t0\t0\t0\t1'),
      '无',
      '应为 1，写作 无（少 1）：“四、结转下年度继续办理”的“自然人”一格。改后 42 条',
    ],
    [
      'a figure twice',
      out('1\t0\t0\t0\t0\t0\t3 3'),
      '3 3',
      `应为 1，写作 3（多 2）：“四、结转下年度继续办理”的“总计”一格。${UNSURE}`,
    ],
    ['one of several', review('1\t0\t0\t1\t3'), '3', `应为 2，写作 3（多 1）：“行政复议”的“总计”一格。${UNSURE}`],
  ])('is told with what it holds: %s', (_, change, marked, says) => {
    const found = told(change);
    expect(found.says).toMatch(new RegExp(`^${says}`));
    expect(found.marked).toBe(marked);
  });

  it('mends no more than its own sums where others are broken', () => {
    expect(told(out('1\t0\t0\t0\t0\t0\t3'), review('1\t0\t0\t1\t3')).says).toMatch(
      /^应为 1，写作 3（多 2）：“四、结转下年度继续办理”的“总计”一格。改后与它有关的勾稽关系都成立。/,
    );
  });
});

describe('the other cells of a broken sum', () => {
  const GRANTED = '（一）予以公开\t6\t2\t0\t0\t0\t0\t8';

  it('are those that count, and its total though it be 0', () => {
    expect(told([GRANTED, '（一）予以公开\t6\t2\t3\t0\t0\t0\t8'])).toEqual({
      marked: '3',
      says: '应为 0，写作 3（多 3）：“（一）予以公开”的“科研机构”一格。改后 42 条勾稽关系全部成立。现在：自然人 6 ＋ 商业企业 2 ＋ 科研机构 3 ＝ 11 ≠ 总计 8；予以公开 3 ≠ 办理结果总计 0。',
      related: [
        ['“自然人”：6', '6'],
        ['“商业企业”：2', '2'],
        ['“总计”：8', '8'],
        ['“办理结果总计”：0', '0'],
      ],
    });
  });

  it('are named by their columns in a row, by their rows in a column', () => {
    expect(told(out('1\t0\t0\t0\t0\t0\t3')).related.map(([name]) => name)).toEqual([
      '“自然人”：1',
      '“本年新收”：15',
      '“上年结转”：2',
      '“办理结果总计”：16',
    ]);
  });
});
