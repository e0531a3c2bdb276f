import type { dates as zhCn } from '../zh-cn/dates.ts';

/** Messages about years, dates and citations. */
export const dates = {
  'period-mismatch':
    'The statistical period is of {years}, the title says {year}. Compare the two and correct the wrong one.',
  'period-mismatch/part':
    'The statistical period “{text}” is not the whole of {year}. A report covers 1 January to 31 December; an office founded during the year says so.',
  'period-mismatch/torn':
    'The period is written “{text}”: its dates lack “年” or “月”. All of {year} is {year}年1月1日 to {year}年12月31日; correct it.',
  'year-mismatch':
    'Here it says {wrong}, the title says {year}: words of another year’s report, it seems. Correct the wrong one.',
  'year-mismatch/several':
    'In {count} places it says {wrong}, the title says {year}: words of another year’s report, it seems. Correct the wrong ones.',
  'late-publication': 'Published on {date}, behind the deadline {deadline}. Check the date.',
  'late-publication/signed': 'Signed on {date}, behind the deadline {deadline}. Check the date.',
  'early-date': 'The date {date} is before {next}. The report of {year} is made out when that year is over.',
  'invalid-date': 'There is no such date as “{text}”.',
  'date-conflict': 'The date here is {date}, elsewhere {other}. Correct the wrong one.',
  'date-conflict/published': 'Published on {date}, but signed on {other}. Correct the wrong one.',
  'outdated-law':
    'Order {text} promulgated the former Regulation; the one in force is that revised in 2019 (order 711). Check the citation.',
  'outdated-law/chapter': '“{text}” is the chapter of the former Regulation; the revision of 2019 changed it.',
  'outdated-law/needs': '“{text}” was a condition of the former Regulation; the revision of 2019 dropped it.',
  'citation-number': '“{text}” should be “{right}”. Check it.',
  'citation-number/title':
    'The title and the number behind it are those of two documents. The number is right; change the title to “{right}”.',
  'article-number': 'The Regulation has {count} articles, and no “{text}”.',
  'article-number/item': 'Article 20 of the Regulation has {count} items, and no “{text}”.',
  'law-name': '“{text}” should be “{right}”. Check it.',
  'future-year': 'Here it says {wrong}; the report of {year} does not reach that far.',
  'ordinal-sequence': '“{text}” comes out of turn: the list reads {texts}. Number its items one after the other.',
  'ordinal-sequence/jump':
    'An ordinal is missing before “{text}”: the list reads {texts}. An item was left out, or the number is wrong.',
} as const satisfies Record<keyof typeof zhCn, string>;
