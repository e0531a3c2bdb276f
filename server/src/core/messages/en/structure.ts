import type { structure as zhCn } from '../zh-cn/structure.ts';

/** Messages about the parts of a report and their headings. */
export const structure = {
  'section-title': 'Part {number} is better headed “{title}”; here it reads “{text}”. The form words the six titles.',
  'section-title/slip': 'The title of part {number} has a slip: write “{title}”; here it reads “{text}”.',
  'missing-section':
    'Part {number}, “{title}”, is missing. All six parts are required; add its heading and content here.',
  'missing-section/several':
    '{count} parts are missing: {titles}. All six parts are required; add their headings and contents here.',
  'missing-section/table':
    'The heading of part {number}, “{title}”, is missing; these {count} numbers look like its table. Put the heading and the header rows in front of it.',
  'section-order': 'Part {number}, “{title}”, is out of place. The order of the six parts is fixed.',
  'duplicate-section':
    'The heading of part {number}, “{title}”, stands further up already. Delete the superfluous one.',
  'duplicate-section/several':
    '{count} headings stand further up already: {titles}. Was the text pasted twice, or is this navigation? Delete the superfluous ones.',
  'section-number': '“{title}” is part {right}, but is numbered “{number}”. Write “{right}、”.',
  'section-number/moved':
    'From “{number}” on, the numbers of {count} headings are off by one. Make them {titles}. A number before them may have been written twice or left out.',
  'section-number/absent': '“{title}” has no number. Put “{right}、” in front of it.',
  'subsection-number/style':
    'The number “{number}” is written otherwise than its sibling “{sibling}”. Write “{right}”.',
  'subsection-number/jump':
    'The number “{number}” follows “{before}”; it should be “{right}”. Is a paragraph missing, or the number wrong?',
  'item-number': 'A third-level number is better written “{right}” than “{number}”.',
  'empty-section': 'There is nothing under “{title}”. Fill it in; where there is nothing to report, write 「无。」.',
  'empty-section/fee':
    'There is nothing under “{title}”. From the report year {from} on, information processing fees are reported here, also where none were charged, for example 「本年度未收取信息处理费。」.',
  'only-none':
    '“{title}” says “{text}” and nothing else. Write what the main problems are and what is done about them.',
  'fee-statement':
    '“{title}” does not tell of information processing fees. From the report year {from} on they are reported here, also where none were charged, for example 「本年度未收取信息处理费。」.',
  'one-sided-problems': '“{title}” tells of improvement, but names no problem.',
  'one-sided-problems/improvement': '“{title}” names problems, but not what is done about them.',
  'government-extras':
    'The report of a government also tells the results of assessment, public appraisal and accountability (Article 50); not found: {missing}.',
  'five-aspects': 'Part one should cover five aspects; not found: {missing}.',
  'missing-period':
    'The statistical period is not stated. State it at the beginning, for example 「自{year}年1月1日起至{year}年12月31日止」.',
  'missing-contact':
    'There are no contact details. Give an address, a telephone number or the like at the beginning or the end.',
  'missing-table': 'There is no table under “{title}”. Add it as in the form of {form}.',
  'stray-table': '{table} does not stand under “{title}”. Move it there.',
  'contents-residue':
    '{count} lines are a table of contents with page numbers, left over from a printed layout. Delete them.',
  'missing-title': 'No title was found. Begin with 「机关名＋年份＋年政府信息公开工作年度报告」.',
  'title-wording': 'The title is better worded 「{right}」; it lacks 「{missing}」.',
  'title-wording/unnamed':
    'The title is better worded “机关名＋年份＋年政府信息公开工作年度报告”: whose report it is, and of which year.',
  'title-wording/subject': 'The title is better worded “{right}”.',
  'preamble-count': 'The preamble says “{text}”, but names {listed} parts.',
  'preamble-count/headings': 'The preamble says “{text}”, but the report has {headings} parts.',
  'preamble-name': 'The part named “{text}” is not “{right}”; check it.',
} as const satisfies Record<keyof typeof zhCn, string>;
