import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { type Completion, completions } from '../../server/src/core/features/completions.ts';
import { decimalText } from '../../server/src/core/text/decimal.ts';
import { unmark } from '../support/marks.ts';
import { sample } from '../support/sample.ts';

/** What is offered at the cursor ‸. */
function offered(marked: string): Completion[] {
  const { text, cursors } = unmark(marked);
  return completions(analyze(text), cursors[0]!, 2025, 'zh-cn');
}

/** The text with the first of what is offered written, holes shown by their names. */
function written(marked: string): string {
  const { text } = unmark(marked);
  const [first] = offered(marked);
  const words = first!.pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.hole}>`)).join('');
  return text.slice(0, first!.span.start) + words + text.slice(first!.span.end);
}

const labels = (marked: string) => offered(marked).map(({ label }) => label);
const REVIEW = '四、政府信息公开行政复议、行政诉讼情况';
const BEGINNING = '（二）依申请公开。';

describe('completion', () => {
  it('offers the sections that are not there', () => {
    expect(labels(sample(2021, [`${REVIEW}\n`, '四‸\n']))).toEqual([REVIEW]);
    expect(labels(sample(2021, [`${REVIEW}\n`, '政府信息‸\n']))).toEqual([REVIEW]);
    expect(labels(sample(2021, ['（五）监督保障。', '四‸\n（五）监督保障。']))).toEqual([]);
  });

  it('offers the rows that the table lacks', () => {
    const text = sample(2021, [/.*行政查询事项.*\n/.exec(sample(2021))![0], '\t\t8‸\n']);
    expect(labels(text)).toContain('8.属于行政查询事项');
  });

  it('offers the name of the agency where its beginning is typed', () => {
    expect(written(sample(2021, ['均依法办理', '云岭‸均依法办理']))).toBe(
      sample(2021, ['均依法办理', '云岭市档案局均依法办理']),
    );
  });

  it('offers sentences of the year of the title', () => {
    expect(written(sample(2021, ['优化栏目设置，', '自‸']))).toContain('自2023年1月1日起至2023年12月31日止');
  });

  it('offers in an empty text the title of last year', () => {
    expect(written('题名‸')).toBe('<机关全称>2025年政府信息公开工作年度报告');
  });

  it('is silent where other words are typed, and about a title that is there', () => {
    expect(labels(sample(2021, ['均依法办理', '均依法‸办理']))).toEqual([]);
    expect(labels(sample(2021, ['一、总体情况', '题名‸\n一、总体情况']))).toEqual([]);
  });
});

describe('sentences from the tables', () => {
  const offers = offered(sample(2021, [BEGINNING, `${BEGINNING}‸\n`])).filter(({ detail }) =>
    detail.startsWith('按第'),
  );

  it('are offered in section one', () => {
    expect(offers.map(({ label }) => label)).toContain(
      '全年共收到政府信息公开申请15件，上年结转2件，办结16件，结转下年度继续办理1件。',
    );
    expect(offers).toHaveLength(5);
  });

  it.each(offers.map(({ label }) => [label]))('are read as they are meant, and agree: %s', (label) => {
    const text = sample(2021, [/全年共收到政府信息公开申请15件，均依法办理。/.exec(sample(2021))![0], label]);
    const analysis = analyze(text);
    const figures = label.match(/\d+(?=件)/g);
    expect(analysis.report.statements.map(({ value }) => decimalText(value))).toEqual(figures);
    expect(analysis.diagnostics.filter(({ rule }) => rule.startsWith('narrative-'))).toEqual([]);
  });

  it('are not offered where a figure of theirs is blank', () => {
    const blank = sample(2021, ['行政规范性文件\t2', '行政规范性文件\t'], [BEGINNING, `${BEGINNING}‸`]);
    expect(labels(blank).some((label) => label.includes('规范性文件'))).toBe(false);
  });

  it('are not offered elsewhere', () => {
    const text = sample(2021, ['本年度未收取信息处理费', '‸\n本年度未收取信息处理费']);
    expect(offered(text).filter(({ detail }) => detail.startsWith('按第'))).toEqual([]);
  });
});
