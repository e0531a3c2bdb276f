import type { RuleExplanation } from '../explanation.ts';
import type { crossTable as zhCn } from '../zh-cn/cross-table.ts';

/** English explanations of the rules about figures of different cells and tables that contradict each other. */
export const crossTable = {
  'published-total': {
    title: 'Total below what was newly published',
    what:
      'In the 2019 form “对外公开总数量” counts all that has been published so far, the “本年新公开数量” of the year ' +
      'included, and cannot be less.',
    silent: 'Not compared where one of the two cells is blank; the 2021 form has no such columns.',
    mend: 'Check both cells and correct the wrong one; there is no automatic fix.',
  },
  'valid-count': {
    title: 'Fewer in force than issued',
    what: 'In the 2021 form, where nothing was repealed, at least as many must be in force as were issued in the year.',
    silent:
      'Not compared where something was repealed, which may be what was issued in the same year, nor where one of the ' +
      'three cells is blank.',
    mend: 'Check the three cells. What expired in the year is best counted as repealed; there is no automatic fix.',
  },
  'rules-authority': {
    title: 'No power to make rules',
    what:
      'Government rules (“规章”) are made by departments of the State Council and by the governments of provinces, cities ' +
      'divided into districts and autonomous prefectures (Legislation Law). Counties, local departments, towns and ' +
      'streets have 0 in that row.',
    silent:
      'Governments of provinces and cities, their offices, departments of the State Council, and offices whose rank the ' +
      'name does not tell are not reported.',
    mend: 'Check whether “规范性文件” were written in the row of “规章”; there is no automatic fix.',
  },
  'procurement-pair': {
    title: 'Purchases and amount contradict',
    what:
      'In the 2019 form there is an amount where there were purchases, and none where there were none. One cell is 0 and ' +
      'the other is not.',
    silent: 'Not compared where one of the cells is blank, which is another notice; the 2021 form has no such block.',
    mend: 'Check both cells and fill in what was forgotten; there is no automatic fix.',
  },
  'review-first': {
    title: 'Litigation without reconsideration',
    what:
      'Article 23 of the Administrative Reconsideration Law (in force since 2024) has whoever is refused information ask ' +
      'for reconsideration first, and go to court against its decision. From the report of 2024 on, figures in the group ' +
      '“未经复议直接起诉” are pointed out.',
    silent:
      'Other matters, such as no answer in time, may still be brought to court at once: the rule is off unless you turn it ' +
      'on. Reports of 2023 and before are not looked at.',
    mend: 'See whether reconsideration came first; there is no automatic fix.',
  },
  'review-without-request': {
    title: 'Cases without requests',
    what:
      'All of the table of part three is 0, but the table of part four has cases. They may come from requests of earlier years, or the table of part three was not ' +
      'filled in.',
    silent:
      'Not reported where any cell of the table of part three is not 0, a row is missing or a cell cannot be placed.',
    mend: 'Check which year’s requests the cases come from. Those of earlier years are right; there is no automatic fix.',
  },
  'fee-explanation': {
    title: 'Fees not explained',
    what:
      'In the 2021 form, requests under “（六）2.逾期未缴费” mean that fee notices were sent; the fees (“信息处理费”) have ' +
      'to be reported in part six (“国办函〔2020〕109号”, “国办公开办函〔2021〕30号”). Reported where no fee is ' +
      'mentioned anywhere.',
    silent:
      'Not reported where part six or another part speaks of the fees; an empty or missing part six is another ' +
      'notice.',
    mend:
      'Report in part six how many fee notices were sent, their amount, and what was received; there is no ' +
      'automatic fix.',
  },
} as const satisfies Record<keyof typeof zhCn, RuleExplanation>;
