import type { narrative as zhCn } from '../zh-cn/narrative.ts';

/** Messages about figures that the prose names. */
export const narrative = {
  'narrative-new':
    'The text says that {count} disclosure requests were received; “一、本年新收” of the table of part three totals {total}: the text has {difference}. Compare the two and correct the wrong one.',
  'narrative-new/carried':
    'The text says that {count} disclosure requests were received, carried-in ones included; in the table of part three “一、本年新收” {total} + “二、上年结转” {carried} = {sum}: the text has {difference}. Compare the two and correct the wrong one.',
  'narrative-none':
    'The text says that no disclosure request was received, but “一、本年新收” of the table of part three totals {total}. Compare the two and correct the wrong one.',
  'narrative-carried-in':
    'The text says that {count} requests were carried in from last year; “二、上年结转” of the table of part three totals {total}: the text has {difference}. Compare the two and correct the wrong one.',
  'narrative-answered':
    'The text says that {count} requests were answered; “（七）总计” of the table of part three is {total}: the text has {difference}. Compare the two and correct the wrong one.',
  'narrative-answered/handled':
    'The text says that {count} requests were handled, which is neither “一、本年新收” of the table of part three, nor that with those carried in, nor “（七）总计” {total} (against which it has {difference}). Compare the two and correct the wrong one.',
  'narrative-carried-out':
    'The text says that {count} requests were carried over to next year; “四、结转下年度继续办理” of the table of part three totals {total}: the text has {difference}. Compare the two and correct the wrong one.',
  'narrative-results':
    'The results in the text are not those of the table of part three: “{name}” {count} in the text, {total} in the table: the text has {difference}. Compare the two and correct the wrong one.',
  'narrative-reconsideration':
    'The text says {count} for “{name}” over disclosure; the table of part four has {total}: the text has {difference}. Compare the two and correct the wrong one.',
  'narrative-litigation':
    'The text says {count} for “{name}” over disclosure; the table of part four has {total}: the text has {difference}. Compare the two and correct the wrong one.',
  'breakdown-sum':
    'The total says {total}, but the parts add up to {sum} (the total is {difference} too low). The parts are {parts}; check them and the total, and correct the wrong one.',
  'breakdown-sum/short':
    'The total says {total}, but the parts add up to {sum} (the total is {difference} too high). The parts are {parts}; check them and the total, and correct the wrong one.',
  percentage:
    'The share is off: {count} is {right}% of {base}, but the text says {share}%. Check both and correct the wrong one.',
  'percentage/growth':
    'The growth is off: {count} is {right}% more than {base}, but the text says {share}%. Check the numbers and correct the wrong one.',
  'percentage/decline':
    'The decline is off: {count} is {right}% less than {base}, but the text says {share}%. Check the numbers and correct the wrong one.',
  'percentage/rate':
    'The rate is off: {count} is {right}% of {base}, but the text says {share}%. Check the numbers and correct the wrong one.',
  'percentage-sum': 'These shares ({shares}) add up to {sum}%, not 100%. Check them.',
  'narrative-settled':
    'The text says that all requests were finished (none carried over), but “四、结转下年度继续办理” of the table of part three totals {total}. Compare the two and correct the wrong one.',
  'narrative-applicants':
    'The text says that {count} requests came from “{name}”; “{row}” of the table of part three has {total} there: the text has {difference}. Compare the two and correct the wrong one.',
  'narrative-disclosure':
    'The text says {count} for “{name}”; the table of part two has {total} under “{column}”: the text has {difference}. Compare the two and correct the wrong one.',
  'narrative-normative/repealed':
    'The text says that {count} normative documents were repealed; “行政规范性文件” of the table of part two has {total} under “{name}”: the text has {difference}. Compare the two and correct the wrong one.',
  'narrative-normative/valid':
    'The text says that {count} normative documents are in force; “行政规范性文件” of the table of part two has {total} under “{name}”: the text has {difference}. Compare the two and correct the wrong one.',
  'narrative-normative':
    'The text says that {count} normative documents were issued; “行政规范性文件” of the table of part two has {total} under “{name}”: the text has {difference}. Compare the two and correct the wrong one.',
  'narrative-contradiction':
    'The text gives two numbers for the same thing: {count} here and {other} in another place. Correct the wrong one.',
  'narrative-fee':
    'The text says that {fee} yuan of information-handling fees were taken, but all fees in the table of part two (“行政事业性收费”) come to {total} × 10,000 yuan. Check the amount and the unit.',
  'platform-sum':
    'The total says {total}, but the numbers ({parts}) add up to {sum} (the total is {difference} too low). Check them and the total, and correct the wrong one.',
  'platform-sum/short':
    'The total says {total}, but the numbers ({parts}) add up to {sum} (the total is {difference} too high). Check them and the total, and correct the wrong one.',
} as const satisfies Record<keyof typeof zhCn, string>;
