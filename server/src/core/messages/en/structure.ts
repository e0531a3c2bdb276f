import type { structure as zhCn } from '../zh-cn/structure.ts';

/** Messages about the parts of a report and their headings. */
export const structure = {
  'section-title': 'The heading of part {number} is better “{title}” than “{text}”: the form words the six headings.',
  'section-title/slip': 'The heading of part {number} should be “{title}”: “{text}” has a slip.',
  'missing-section':
    'Add part {number}, “{title}”, here, with its heading and its content: all six parts are required.',
  'missing-section/several':
    'Add {count|part|parts} here, with headings and content: {titles} are missing, and all six parts are required.',
  'missing-section/table':
    'Put the heading of part {number}, “{title}”, and the header in front of this table: its {count|number looks|numbers look} like the table of that part, whose heading is missing.',
  'section-order': 'Move part {number}, “{title}”, to where it belongs: the order of the six parts is fixed.',
  'duplicate-section': 'Delete one of two headings: that of part {number}, “{title}”, stands further up already.',
  'duplicate-section/several':
    'Delete the headings that are left over: {count|heading stands|headings stand} further up already ({titles}). Check whether the text was pasted twice, or a table of contents or a menu came with it.',
  'section-number': 'The number should be “{right}、”, not “{number}”: the form gives this number to “{title}”.',
  'section-number/moved':
    'Number the headings from “{first}、” to “{last}、”: from “{number}” on, the numbers of {count|heading|headings} are off by one. A number before them may have been written twice or left out.',
  'section-number/absent': 'Put “{right}、” in front: the heading “{title}” has no number.',
  'subsection-number/style':
    'The number should be “{right}”: “{number}” is not written like “{sibling}” on the same level.',
  'subsection-number/jump':
    'The number should be “{right}”: “{number}” comes after “{before}”. Check whether a paragraph is missing or the number is wrong.',
  'item-number': 'A number of the third level is better written “{right}” than “{number}”.',
  'empty-section':
    'Fill in “{title}”, or write “无。” where there is nothing to report: there is nothing under the heading.',
  'empty-section/fee':
    'Fill in “{title}”, also where no fees for handling requests were charged, for example “本年度未收取信息处理费。”: there is nothing under the heading, and from {from} on these fees are reported here.',
  'only-none':
    'Write what the main problems are and what is done about them: “{title}” says “{text}” and nothing else.',
  'fee-statement':
    'Tell in “{title}” what fees for handling requests were charged, also where there were none, for example “本年度未收取信息处理费。”: from {from} on they are reported here.',
  'one-sided-problems': 'Write what the problems are: “{title}” tells only of improvement.',
  'one-sided-problems/improvement': 'Write what is done about the problems: “{title}” tells only of problems.',
  'government-extras':
    'Add {missing}: the report of a government also tells the results of assessment, public appraisal and accountability (Article 50), which were not found.',
  'five-aspects': 'Better add {missing}: part one should cover five aspects, and these were not found.',
  'missing-period':
    'State at the beginning which period the numbers are of, for example “自{year}年1月1日起至{year}年12月31日止”: no period was found.',
  'missing-contact':
    'Give an address, a telephone number or the like at the beginning or the end: none was found, and the public cannot ask.',
  'missing-table': 'Add the table as in the form of {form}: there is none under “{title}”.',
  'stray-table': 'Move the table under “{title}”: {table} does not stand under this heading.',
  'contents-residue':
    'Delete them: {count|line is|lines are} a table of contents with page numbers, left over from a printed layout.',
  'missing-title': 'Begin with a title, “机关名＋年份＋年政府信息公开工作年度报告”: no title was found.',
  'title-wording': 'The title is better “{right}”: “{missing}” is missing.',
  'title-wording/unnamed':
    'The title is better “机关名＋年份＋年政府信息公开工作年度报告”: it tells whose report it is, and of which year.',
  'title-wording/subject': 'The title is better “{right}”.',
  'preamble-count': 'Check how many parts there are: the preamble says “{text}”, but names {listed}.',
  'preamble-count/headings':
    'Check how many parts there are: the preamble says “{text}”, but the report has {headings}.',
  'preamble-name': 'The name of the part should be “{right}”, not “{text}”. Check it.',
} as const satisfies Record<keyof typeof zhCn, string>;
