import type { dates as zhCn } from '../zh-cn/dates.ts';

/** Messages about years, dates and citations. */
export const dates = {
  'period-mismatch':
    'Compare the years and correct the wrong one: the period of the statistics is {years}, the year in the title is {year}.',
  'period-mismatch/part':
    'The period should be 1 January to 31 December {year}: here it is “{text}”. An agency that was founded during the year says so.',
  'period-mismatch/torn':
    'Add the missing “年” or “月”: the dates of the period “{text}” are not complete. The whole year is written “{year}年1月1日至{year}年12月31日”.',
  'year-mismatch':
    'Compare the years and correct the wrong one: here it is {wrong}, in the title {year}, as if these words came from the report of another year.',
  'year-mismatch/several':
    'Compare the years and correct the wrong one: in {count|place|places} it is {wrong}, in the title {year}, as if these words came from the report of another year.',
  'late-publication': 'Check the date: published on {date}, which is after the deadline, {deadline}.',
  'late-publication/signed': 'Check the date: signed on {date}, which is after the deadline, {deadline}.',
  'early-date':
    'Check the date: {date} is before the beginning of {next}, but the report of {year} is written after the end of that year.',
  'invalid-date': 'Correct the date: there is no “{text}”.',
  'date-conflict': 'Compare two dates and correct the wrong one: here it is {date}, in another place {other}.',
  'date-conflict/published':
    'Compare two dates and correct the wrong one: published on {date}, which is before it was signed, on {other}.',
  'outdated-law':
    'Cite the Regulation that is in force (“国务院令第711号”, revised in 2019): order {text} is that of the former one. Check it.',
  'outdated-law/chapter':
    'Reword it by the Regulation that is in force: “{text}” is a chapter of the former one, which the revision of 2019 changed.',
  'outdated-law/needs':
    'Reword it by the Regulation that is in force: “{text}” was a condition of the former one, which the revision of 2019 dropped.',
  'citation-number': 'The number of the document should be “{right}”, not “{text}”. Check it.',
  'citation-number/order': 'The Regulation is State Council order number “{right}”, not “{text}”. Check it.',
  'citation-number/title':
    'The name of the document should be “{right}”, not “{text}”: the name and the number after it are those of two documents, and the number is right.',
  'article-number': 'Check the article “{text}”: the Regulation has {count} articles.',
  'article-number/item': 'Check the item “{text}”: Article 20 of the Regulation has {count} items.',
  'law-name': 'The name of the law should be “{right}”, not “{text}”. Check it.',
  'future-year': 'Check the year: {wrong} is more than a year after {year}, the year of the report.',
  'ordinal-sequence': 'Number the items one after the other: “{text}” is there twice, and the list reads {texts}.',
  'ordinal-sequence/jump':
    'Check whether an item was left out or the number is wrong: a number is missing before “{text}”, and the list reads {texts}.',
} as const satisfies Record<keyof typeof zhCn, string>;
