import type { narrative as zhCn } from '../zh-cn/narrative.ts';

/** Messages about figures that the prose names. */
export const narrative = {
  'narrative-new':
    'Compared with the table, the text counts {difference}; check both and correct the wrong one: it says that {count|request was|requests were} received, but “总计” of “一、本年新收” in the table of part three is {total}.',
  'narrative-new/carried':
    'Compared with the table, the text counts {difference}; check both and correct the wrong one: it says that {count|request was|requests were} received, with those carried in, but in the table of part three “一、本年新收” {total} + “二、上年结转” {carried} = {sum}.',
  'narrative-none':
    'Compare the two and correct the wrong one: the text says that no request was received, but “总计” of “一、本年新收” in the table of part three is {total}.',
  'narrative-carried-in':
    'Compared with the table, the text counts {difference}; check both and correct the wrong one: it says that {count|request was|requests were} carried in from last year, but “总计” of “二、上年结转” in the table of part three is {total}.',
  'narrative-answered':
    'Compared with the table, the text counts {difference}; check both and correct the wrong one: it says that {count|request was|requests were} answered, but “（七）总计” in the table of part three is {total}.',
  'narrative-answered/handled':
    'Compare the two and correct the wrong one: the text says that {count|request was|requests were} handled, {difference} against {total}, “（七）总计” in the table of part three; nor is it “一、本年新收”, alone or with “二、上年结转”.',
  'narrative-carried-out':
    'Compared with the table, the text counts {difference}; check both and correct the wrong one: it says that {count|request was|requests were} carried over to next year, but “总计” of “四、结转下年度继续办理” in the table of part three is {total}.',
  'narrative-results':
    'Compared with the table, the text counts {difference}; check both and correct the wrong one: it says {count} for “{name}”, but the table of part three has {total}.',
  'narrative-reconsideration':
    'Compared with the table, the text counts {difference}; check both and correct the wrong one: it says {count} for “{name}” over disclosure, but the table of part four has {total}.',
  'narrative-litigation':
    'Compared with the table, the text counts {difference}; check both and correct the wrong one: it says {count} for “{name}” over disclosure, but the table of part four has {total}.',
  'breakdown-sum':
    'The total is {difference} too low; correct the wrong one: it says {total}, but the parts ({parts}) add up to {sum}.',
  'breakdown-sum/short':
    'The total is {difference} too high; correct the wrong one: it says {total}, but the parts ({parts}) add up to {sum}.',
  percentage:
    'The share should be {right}%, not {share}%: {count} is {right}% of {base}. Check the numbers and correct the wrong one.',
  'percentage/growth':
    'The growth should be {right}%, not {share}%: {count} is {right}% more than {base}. Check the numbers and correct the wrong one.',
  'percentage/decline':
    'The decline should be {right}%, not {share}%: {count} is {right}% less than {base}. Check the numbers and correct the wrong one.',
  'percentage/rate':
    'The rate should be {right}%, not {share}%: {count} is {right}% of {base}. Check the numbers and correct the wrong one.',
  'percentage-sum': 'Check these shares: {shares} add up to {sum}%, not 100%.',
  'narrative-settled':
    'Compare the two and correct the wrong one: the text says that all requests were finished and none carried over, but “总计” of “四、结转下年度继续办理” in the table of part three is {total}.',
  'narrative-applicants':
    'Compared with the table, the text counts {difference}; check both and correct the wrong one: it says that {count|request|requests} came from “{name}”, but “{row}” in the table of part three has {total} in that column.',
  'narrative-disclosure':
    'Compared with the table, the text counts {difference}; check both and correct the wrong one: it says {count} for “{name}”, but “{column}” in the table of part two is {total}.',
  'narrative-normative/repealed':
    'Compared with the table, the text counts {difference}; check both and correct the wrong one: it says that {count|normative document was|normative documents were} repealed, but “{name}” of “行政规范性文件” in the table of part two is {total}.',
  'narrative-normative/valid':
    'Compared with the table, the text counts {difference}; check both and correct the wrong one: it says that {count|normative document is|normative documents are} in force, but “{name}” of “行政规范性文件” in the table of part two is {total}.',
  'narrative-normative':
    'Compared with the table, the text counts {difference}; check both and correct the wrong one: it says that {count|normative document was|normative documents were} issued, but “{name}” of “行政规范性文件” in the table of part two is {total}.',
  'narrative-contradiction':
    'Compare the two and correct the wrong one: the text gives two numbers for the same thing, {count} here and {other} in another place.',
  'narrative-fee':
    'Check the amount and the unit: the text says that fees of {fee} yuan for handling requests were taken, but “本年收费金额” of “行政事业性收费” in the table of part two, which holds all fees, is {total} × 10,000 yuan.',
  'platform-sum':
    'The total is {difference} too low; correct the wrong one: it says {total}, but the numbers ({parts}) add up to {sum}.',
  'platform-sum/short':
    'The total is {difference} too high; correct the wrong one: it says {total}, but the numbers ({parts}) add up to {sum}.',
} as const satisfies Record<keyof typeof zhCn, string>;
