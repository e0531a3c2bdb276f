import type { across as zhCn } from '../zh-cn/across.ts';

/** Messages about reports that contradict each other. */
export const across = {
  'carry-over':
    'Check both years and correct the one that is wrong: “{row}” of {year} must be “{left}” of the report of {before}. {comparisons}.',
  'carry-over/merged':
    'Check them and correct what is wrong: “{row}” of {year} must be “{left}” in the reports of {before} of the {count|agency|agencies} merged into this one, added up. {comparisons}.',
  'valid-carry-over':
    'Check “现行有效件数” of “{row}”: it says {valid}, while {then} in the report of {before} + {issued} issued − {repealed} repealed = {expected} ({difference}). Nothing needs to change where duties were moved or the counting changed.',
  'item-carry-over':
    'Check “上一年项目数量” of “{row}”: it says {previous}, while “上一年项目数量” and “本年增/减” in the report of {before} come to {expected} ({difference}).',
  'compared-with-last-year':
    'Check and correct what is wrong: the text gives {earlier} for the year before, the table in the report of {before} says {then} ({now} this year).',
  'compared-with-last-year/change':
    'Check and correct what is wrong: the text says {stated} against the year before, but from {then} in the report of {before} to {now} this year it is {right}.',
  'compared-with-last-year/rate':
    'Check and correct what is wrong: the text says {stated} against the year before, but from {then} in the report of {before} to {now} this year it is {right}.',
  'copied-text':
    'Write of the work of this year: of {count|sentence|sentences} in parts one and five, {same} are those of the report of {before}, but for years and numbers; this is the first.',
  'shared-text':
    'Check whether it was copied: beside what most agencies write, parts one and five have {count|sentence|sentences}, of which {same} are those of “{agency}” for the same year, but for years and numbers; this is the first.',
  'figure-jump': 'Check “总计” of “{row}”: {now} this year, {then} in {before}, which is a great change.',
  'duplicate-report':
    'Decide which to use: there is another report of “{agency}” for {year} ({file}), with other numbers in {count|cell|cells}: {cells}. Move the old one out of the folder, or name the right one in the setting use.',
  'duplicate-report/same':
    'One of them will do: there is another report of “{agency}” for {year} with the same numbers ({file}); they count as one.',
  'roll-up':
    'Check and correct what is wrong: “{row}” must be the sum of the same cells in the reports of {year} of {count|member|members}. {comparisons}.',
  'roll-up/least':
    'Check and correct what is wrong: “{row}” must be no less than the sum of the same cells in the reports of {year} of {count|member|members} that are there (without {missing}, whose reports are missing or not certain). {comparisons}.',
  'roll-up/uncertain':
    'Check and correct what is wrong: “{row}” must be no less than the sum of the same cells in the reports of {year} of {count|member|members} (those of others are not certain). {comparisons}.',
  'roll-up/part':
    'Check and correct what is wrong: “{column}” of “{row}” says {value}, which is less than {most} in the report of “{member}” for {year}.',
  'roll-up/left-out':
    'Check whether “{member}” was left out: {count|cell is|cells are} less than the sum of the reports of the members for {year}, just by its numbers, and all other cells are right.',
  'missing-report':
    'Ask for it, or correct the list: there is no report of “{agency}” for {year}. It was due on {deadline}.',
  'missing-report/due': 'There is no report of “{agency}” for {year} yet. It is due on {deadline}.',
  'unlisted-report':
    'Check the list: “{agency}” is not a member of {parents}, and its report for {year} will not be added up. Agencies of the state or the province need not be listed.',
} as const satisfies Record<keyof typeof zhCn, string>;
