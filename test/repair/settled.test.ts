import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import type { FormId } from '../../server/src/core/form/list.ts';
import type { RuleName } from '../../server/src/core/messages/catalogue.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { type Change, sample } from '../support/sample.ts';

const PERIOD = '自2020年1月1日起至2020年12月31日止';
const BASIS = '《中华人民共和国政府信息公开条例》编制';
const SENTENCE = '明确责任分工，定期开展自查。';
const REVIEW = '四、政府信息公开行政复议、行政诉讼情况\n';
const NOTICE = '《关于政府信息公开工作年度报告有关事项的通知》';

/** A report with one fault for each rule that has a repair, and what makes the fault. */
const FAULTS: readonly (readonly [rule: RuleName, form: FormId, changes: readonly Change[]])[] = [
  ['period-mismatch', 2019, [[PERIOD, '自2019年1月1日起至2019年12月31日止']]],
  ['period-mismatch', 2019, [[PERIOD, '自2020年3月1日起至2020年11月30日止']]],
  ['year-mismatch', 2019, [[SENTENCE, '2019年，我局认真开展自查。']]],
  ['outdated-law', 2019, [[BASIS, '《中华人民共和国政府信息公开条例》（国务院令第492号）编制']]],
  ['outdated-law', 2019, [[SENTENCE, '落实《条例》第四章“监督和保障”的规定。']]],
  ['citation-number', 2019, [[BASIS, '《中华人民共和国政府信息公开条例》（国务院令第717号）编制']]],
  ['citation-number', 2019, [[BASIS, `${NOTICE}（国办公开办函201960号）编制`]]],
  ['citation-number', 2019, [[BASIS, `${NOTICE}（国办公开办涵〔2018〕6号）编制`]]],
  ['law-name', 2019, [[BASIS, '《中华人民共和国政府信息公开条列》编制']]],
  ['fee-statement', 2021, [['本年度未收取信息处理费，没有其他需要报告的事项。', '无。']]],
  ['missing-period', 2019, [[`，所列数据的统计期限${PERIOD}`, '']]],
  [
    'missing-period',
    2019,
    [
      [`，所列数据的统计期限${PERIOD}`, ''],
      ['1234567）。', '1234567）。现报告如下：'],
    ],
  ],
  ['missing-title', 2019, [['云岭市档案局2020年政府信息公开工作年度报告\n', '']]],
  [
    'contents-residue',
    2021,
    [['一、总体情况\n', '目录\n一、总体情况……1\n二、主动公开政府信息情况……2\n一、总体情况\n']],
  ],
  [
    'stray-table',
    2019,
    [
      [REVIEW, ''],
      ['五、存在的主要问题及改进情况\n', `${REVIEW}五、存在的主要问题及改进情况\n`],
    ],
  ],
  ['wrong-form', 2019, [['云岭市档案局2020年', '云岭市档案局2021年']]],
];

const LINE_ENDS = { LF: '\n', CRLF: '\r\n' } as const;

describe.each(Object.entries(LINE_ENDS))('with %s', (_, end) => {
  it.each(FAULTS)('%s is settled by each of its repairs', (rule, form, changes) => {
    // A character of two units in front moves every offset behind it.
    const text = sample(form, ...changes)
      .replace('办公室联系', '办公室𠮷科联系')
      .replaceAll('\n', end);
    const { report, judgement, diagnostics } = analyze(text);
    const [found, ...others] = diagnostics.filter((each) => each.rule === rule);
    expect(others).toEqual([]);
    const fixes = fixesOf(found!, report, judgement);
    expect(fixes).not.toEqual([]);
    for (const { edits, safe } of fixes) {
      const mended = applyEdits(text, edits);
      expect(analyze(mended).diagnostics.filter((each) => each.rule === rule)).toEqual([]);
      expect(mended.replaceAll(end, '')).not.toMatch(/[\r\n]/);
      expect(safe).toBe(false);
    }
  });
});
