import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { extractTables } from '../../server/src/core/features/extract.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const ITEM = '（四）平台建设。';
const before = (lines: string) => sample(2021, [ITEM, `${lines}\n${ITEM}`]);

testRule('page-number', {
  speaks: {
    'between hyphens': {
      text: before('⟦- 3 -⟧'),
      severity: 'hint',
      says: '请删去页码：有 1 行（例如“- 3 -”）是分页排版留下的，不是报告内容。',
      fixed: `先审查、后公开。\n${ITEM}`,
    },
    'all of a file are one finding': {
      text: before('⟦—1—⟧\n第 2 页\n  第 3 页 共 10 页\n第四页（共十页）\n－12－'),
      says: '请删去页码：有 5 行（例如“—1—”）是分页排版留下的，不是报告内容。',
      fixed: `先审查、后公开。\n${ITEM}`,
    },
    'behind a form feed': { text: before('\f⟦-3-⟧') },
    'among the rows of a table': {
      text: sample(2021, ['行政强制\t0\t\t\n', '⟦-3-⟧\n行政强制\t0\t\t\n']),
      fixed: '行政处罚\t0\t\t\n行政强制',
    },
  },
  silent: {
    'the faultless sample': sample(2021),
    'a number or a stroke alone': before('3\n—\n-3\n- -'),
    'in a sentence': before('详见指南第 3 页。\n第3页列有办理流程'),
    'cells of a table': sample(2021, ['行政强制\t0\t\t\n', '行政强制\t-3-\t\t\n']),
    'years and ranges': before('—2021—\n- 3 - 5 -'),
  },
});

describe('a page number', () => {
  it('in a table is none of its cells', () => {
    const { report } = analyze(sample(2021, ['行政强制\t0\t\t\n', '- 12 -\n行政强制\t7\t\t\n']));
    expect(extractTables(report).disclosure).toMatchObject({ penalty: { decisions: 0 }, coercion: { decisions: 7 } });
  });

  it('between the halves of a sentence goes when they are joined', () => {
    const halves = [
      '严格执行发布审核制度，做到先审查、后公开，由起草科室提出意见，分管领导审定后再送',
      '办公室统一发布。',
    ] as const;
    const text = sample(2021, ['严格执行发布审核制度，做到先审查、后公开。', `${halves[0]}\n- 3 -\n\n${halves[1]}`]);
    const { report, judgement, diagnostics } = analyze(text);
    const cut = diagnostics.find(({ rule }) => rule === 'broken-paragraph')!;
    const [fix] = fixesOf(cut, report, judgement);
    expect(applyEdits(text, fix!.edits)).toContain(halves.join(''));
  });

  it('but no words of a web page', () => {
    const text = sample(2021, [
      '严格执行发布审核制度，做到先审查、后公开。',
      '严格执行发布审核制度，做到先审查、后公开，由起草科室提出意见，分管领导审定后再送\n下一页\n办公室统一发布。',
    ]);
    // The words of the page are said; what stands on either side of them may be of two pages.
    const rules = analyze(text).diagnostics.map(({ rule }) => rule);
    expect(rules).toContain('web-residue');
    expect(rules).not.toContain('broken-paragraph');
  });
});
