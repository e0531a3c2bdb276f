import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { describeFinding } from '../../server/src/core/features/describe.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import { alsoOf } from '../../server/src/core/rules/finding.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { saying } from '../support/narrative.ts';
import type { Change } from '../support/sample.ts';

/*
 * A figure of the prose and a broken identity of the tables may be about one cell. Then there is one finding: it marks
 * the cell, and says what the prose says of it.
 */

const RULES = /^(?:row-sum|column-|review-sum|narrative-)/;

/** What is found in the faultless sample with another sentence about requests and with other figures. */
function heard(sentence: string, changes: readonly Change[], levels: Record<string, 'off'> = {}) {
  const text = saying(2021, sentence, ...changes);
  const analysis = analyze(text, { levels });
  const found = analysis.diagnostics.filter(({ rule }) => RULES.test(rule));
  return {
    text,
    found,
    codes: found.map((each) => [each.rule, ...alsoOf(each)].join('+')),
    says: found.map((each) => describeFinding(each, 'zh-cn')),
    marked: found.map(({ span }) => text.slice(span.start, span.end)),
    line: found.map(({ span }) => text.slice(text.lastIndexOf('\n', span.start) + 1).split(/[\t\n]/, 1)[0]),
    mended: () => {
      const [fix] = found[0] ? fixesOf(found[0], analysis.report, analysis.judgement) : [];
      return { preferred: fix?.preferred ?? false, text: applyEdits(text, fix?.edits ?? []) };
    },
  };
}

const OUT: Change = ['四、结转下年度继续办理	1	0	0	0	0	0	1', '四、结转下年度继续办理	1	0	0	0	0	0	3'];
/** Reconsideration and lawsuits: the last line of table four. */
const REVIEW = '1	0	0	1	2	0	1	0	0	1	0	0	0	0	0';
const review = (row: string): Change => [REVIEW, row + REVIEW.slice('1	0	0	1	2'.length)];

describe('the prose agrees with what the identities ask for', () => {
  it('is one finding on the cell, and says so', () => {
    const { codes, marked, says, found } = heard('全年收到政府信息公开申请15件，结转下年度1件。', [OUT]);
    expect(codes).toEqual(['row-sum+column-balance']);
    expect(marked).toEqual(['3']);
    expect(says[0]).toMatch(/^应为 1，写作 3（多 2），正文也写作 1：.*一格。改后 42 条勾稽关系全部成立。/);
    expect(found[0]?.related.map(({ message }) => message)).toContain('stated-figure');
  });

  it('words that say that there is none are heard as well', () => {
    const none: Change[] = [
      ['	13	2	0	0	1	0	16', '	14	2	0	0	1	0	17'],
      ['（一）予以公开	6	2	0	0	0	0	8', '（一）予以公开	7	2	0	0	0	0	9'],
      ['四、结转下年度继续办理	1	0	0	0	0	0	1', '四、结转下年度继续办理	0	0	0	0	0	0	3'],
    ];
    const { codes, says } = heard('全年收到政府信息公开申请15件，无结转下年度办理的申请。', none);
    expect(codes).toEqual(['row-sum+column-balance']);
    expect(says[0]).toMatch('应为 0，写作 3（多 3），正文也写作 0');
  });

  it('speaks for itself where the rules of the tables are off', () => {
    const off = { 'row-sum': 'off', 'column-balance': 'off' } as const;
    const { codes, marked } = heard('全年收到政府信息公开申请15件，结转下年度1件。', [OUT], off);
    expect(codes).toEqual(['narrative-carried-out']);
    expect(marked).toEqual(['1']);
  });
});

describe('the prose decides between cells that the identities leave open', () => {
  const short = review('1	0	0	1	3');

  it('in favour of the leaf that it names', () => {
    const { codes, marked, says, line, mended, text } = heard(
      '全年收到政府信息公开申请15件。因政府信息公开引起的行政复议3件，其中维持1件，尚未审结2件。',
      [short],
    );
    expect(codes).toEqual(['review-sum']);
    expect([marked, line]).toEqual([['1'], ['1']]);
    expect(says[0]).toMatch(
      '应为 2，写作 1（少 1），正文也写作 2：“行政复议”的“尚未审结”一格。改后 42 条勾稽关系全部成立。',
    );
    expect(mended()).toEqual({ preferred: true, text: text.replace('1	0	0	1	3', '1	0	0	2	3') });
  });

  it('in favour of another leaf', () => {
    const { says } = heard(
      '全年收到政府信息公开申请15件。因政府信息公开引起的行政复议3件，其中维持2件，尚未审结1件。',
      [short],
    );
    expect(says).toEqual([expect.stringMatching('应为 2，写作 1（少 1），正文也写作 2：“行政复议”的“结果维持”一格。')]);
  });

  it('in favour of the total that it names', () => {
    const { codes, says } = heard('全年收到政府信息公开申请15件。因政府信息公开引起的行政复议2件。', [short]);
    expect(codes).toEqual(['review-sum']);
    expect(says[0]).toMatch('应为 2，写作 3（多 1），正文也写作 2：“行政复议”的“总计”一格。');
  });

  it('against the leaves that are as it says: the total is wrong', () => {
    const { codes, says, mended, text } = heard(
      '全年收到政府信息公开申请15件。政府信息公开行政复议维持1件、纠正0件、其他结果0件、尚未审结1件。',
      [short],
    );
    expect(codes).toEqual(['review-sum']);
    expect(says[0]).toMatch(
      /^应为 2，写作 3（多 1）：“行政复议”的“总计”一格。正文写的 1、0 与“行政复议”的“结果维持”、.*一致，所以是这一格有错。/,
    );
    expect(mended()).toEqual({ preferred: true, text: text.replace('1	0	0	1	3', '1	0	0	1	2') });
  });

  it('against the total that is as it says: one of the leaves is wrong, and which one stays open', () => {
    const { codes, says, mended } = heard('全年收到政府信息公开申请15件。因政府信息公开引起的行政复议3件。', [short]);
    expect(codes).toEqual(['review-sum']);
    expect(says[0]).toMatch(
      '应为 2，写作 1（少 1）：“行政复议”的“结果维持”一格。也可能是同一等式里别的格有错，但正文写的 3 与“行政复议”的“总计”一致',
    );
    expect(mended().preferred).toBe(false);
  });

  it('between the two cells of a row that are wrong together and those of another row', () => {
    const more: Change = ['一、本年新收政府信息公开申请数量	12	2	0	0	1	0	15', '一、本年新收政府信息公开申请数量	13	2	0	0	1	0	16'];
    const open = heard('全年依法办理政府信息公开申请。', [more]);
    expect(open.says[0]).toMatch('看不出是哪一格有错');
    const { says, codes, mended, text } = heard('全年收到政府信息公开申请15件，均依法办理。', [more]);
    expect(codes).toEqual(['column-balance', 'column-balance']);
    expect(says[1]).toMatch(/^应为 15，写作 16（多 1），正文也写作 15：.*的“总计”一格。/);
    const [right, wrong] = more;
    expect(mended()).toEqual({ preferred: true, text: text.replace(wrong, right) });
  });
});

describe('the prose contradicts', () => {
  it('is told together with the identities where it is as the table', () => {
    const { codes, says } = heard('全年收到政府信息公开申请15件，结转下年度3件。', [OUT]);
    expect(codes).toEqual(['row-sum+column-balance']);
    expect(says[0]).toMatch(/^照等式应为 1，写作 3（多 2）：.*但正文也写作 3，与表一致；/);
  });

  it('is told of the cell, and found itself, where it is neither what the table says nor what the identities ask for', () => {
    const { codes, says } = heard('全年收到政府信息公开申请15件，结转下年度2件。', [OUT]);
    expect(codes).toEqual(['narrative-carried-out', 'row-sum+column-balance']);
    expect(says[1]).toMatch(/^照等式应为 1，写作 3（多 2）：.*正文写作 2，与两者都不同，/);
  });

  it('is a fault of its own where the identities tell that another cell is wrong', () => {
    const { codes } = heard('全年收到政府信息公开申请17件。', [OUT]);
    expect(codes).toEqual(['narrative-new', 'row-sum+column-balance']);
  });

  it('chooses nothing where it disagrees with itself', () => {
    const { codes, says } = heard(
      '全年收到政府信息公开申请15件。因政府信息公开引起的行政复议2件，其中维持2件，尚未审结1件。',
      [review('1	0	0	1	3')],
    );
    expect(codes).toContain('review-sum');
    expect(says.join()).toMatch('应为 2，写作 3（多 1），正文也写作 2：“行政复议”的“总计”一格。');
  });
});

describe('what is not of the office and its year is not heard', () => {
  it.each([
    '全年收到政府信息公开申请15件。市水利局结转下年度政府信息公开申请1件。',
    '全年收到政府信息公开申请15件。下属单位政府信息公开申请结转下年度1件。',
    '全年收到政府信息公开申请15件。2022年政府信息公开申请结转下年度1件。',
    '全年收到政府信息公开申请15件。各县区局政府信息公开申请结转下年度1件。',
  ])('%s', (sentence) => {
    const { codes, says } = heard(sentence, [OUT]);
    expect(codes).toEqual(['row-sum+column-balance']);
    expect(says[0]).not.toMatch('正文');
  });

  it('nor are the figures of a government that stand beside those of its offices', () => {
    const changes: Change[] = [
      OUT,
      ['云岭市档案局2023年政府信息公开工作年度报告', '云岭市人民政府2023年政府信息公开工作年度报告'],
    ];
    const alone = heard('全市共收到政府信息公开申请15件，结转下年度1件。', changes);
    expect(alone.says[0]).toMatch('正文也写作 1');
    const both = heard(
      '全市共收到政府信息公开申请15件，结转下年度1件。市政府收到政府信息公开申请15件，结转下年度3件。',
      changes,
    );
    expect(both.says.join()).not.toMatch('正文也写作');
  });
});
