import type { RuleExplanation } from '../explanation.ts';
import type { narrative as zhCn } from '../zh-cn/narrative.ts';

/** What all rules that hold the prose against the tables keep silent on. */
const OTHERS =
  'No figure is taken from what is said of proposals, petitions, hotlines, inquiries, licences and the like, of other ' +
  'years, parts of the year, other offices, single channels or groups of applicants; nor a number that is not exact ' +
  '(“近”, “约”, “余”), nor one that the same sentence gives twice in different numbers. ';

/** What a quick fix of these rules does. */
const MEND =
  'Compare text and table and correct the wrong one. The quick fix can put the figure of the table into the text; ' +
  'confirm it first.';

/** English explanations of the rules about figures that the prose names. */
export const narrative = {
  'narrative-new': {
    title: 'New requests in text and table',
    what:
      'The number of disclosure requests received that the text names must equal the total of “一、本年新收” in ' +
      'the table of part three, or “一” plus “二” where the text says that carried-in requests are included.',
    silent:
      'No figure is taken from sentences about reviews, lawsuits, licences, subsidies, proposals, hotlines, ' +
      'messages, petitions or referrals, nor where comparisons, other years, parts of the year, other offices or single ' +
      'channels are named. “受理” may count carried-in requests as well. Where the sums of the table do not ' +
      'hold, and would with the number of the text, only the table is reported.',
    mend:
      'Compare text and table and correct the wrong one. The quick fix can put the figure of the table into the ' +
      'text; confirm it first.',
  },
  'narrative-none': {
    title: 'Text says no requests',
    what: 'The text says that no disclosure request was received, but the total of “一、本年新收” in the table of part three is above 0.',
    silent:
      'Sentences about something else, such as no lawsuit caused by a request or no complaint received, do not count.',
    mend: 'Check whether requests came in that year and correct the text or the table; there is no automatic fix.',
  },
  'narrative-carried-in': {
    title: 'Carried-in requests in text and table',
    what:
      'The number of requests carried in from last year that the text names must equal the total of “二、上年结转” in ' +
      'the table of part three. “无上年结转” is read as 0.',
    silent: `${OTHERS}What is carried over must be disclosure requests, not funds, projects or proposals.`,
    mend: MEND,
  },
  'narrative-answered': {
    title: 'Answered requests in text and table',
    what: 'The number of requests answered (“答复”, “办结”) that the text names must equal “（七）总计” of the table of part three.',
    silent:
      `${OTHERS}“答复率”, “均在法定期限内答复” and “延期答复” give no figure; “办理 N 件” may be any of those received, with those carried in, or answered. A number that is “（七）总计” less the ` +
      'requests carried in, not processed or closed otherwise is only counted in another way, and passes.',
    mend: MEND,
  },
  'narrative-carried-out': {
    title: 'Carried-over requests in text and table',
    what:
      'The number of requests carried over to next year that the text names must equal the total of ' +
      '“四、结转下年度继续办理” in the table of part three. “无下年度结转” is read as 0.',
    silent: `${OTHERS}What is carried over must be disclosure requests.`,
    mend: MEND,
  },
  'narrative-results': {
    title: 'Results in text and table',
    what:
      'The numbers of requests granted, partly granted, denied and so on that the text lists must equal the totals of the ' +
      'rows of the table of part three (the rows of a group together).',
    silent:
      `${OTHERS}No figure is taken where a sentence names one result only, or counts by reasons. A list that falls ` +
      'short of “（七）总计” by exactly the requests carried in is about the new ones, and passes.',
    mend: MEND,
  },
  'narrative-reconsideration': {
    title: 'Reviews in text and table',
    what:
      'The number of reviews over disclosure that the text names must equal the total in the table of part four, and how they ended ' +
      '(upheld, corrected, other, pending) the single cells; “行政争议” are reviews and lawsuits together. “没有发生行政复议” is read as 0.',
    silent:
      'No figure is taken where the text does not tie the cases to disclosure, or speaks of cases that the office itself ' +
      'hears. Where the results have names that the table of part four lacks (“驳回”, “撤回”), only the total is compared.',
    mend: MEND,
  },
  'narrative-litigation': {
    title: 'Lawsuits in text and table',
    what:
      'The number of lawsuits over disclosure that the text names must equal the two totals in the table of part four together, those ' +
      'brought directly or after review each one of them, and how they ended the same columns of both. ' +
      '“没有发生行政诉讼” is read as 0.',
    silent:
      'No figure is taken where the text does not tie the cases to disclosure, speaks of hearings attended, or counts by ' +
      'instances. Where the results have names that the table of part four lacks (“驳回”, “撤诉”), only the total is compared.',
    mend: MEND,
  },
  'breakdown-sum': {
    title: 'Breakdown and total',
    what:
      'Where a total and its parts are given, the parts must add up to it, and details behind a part to that part. The ' +
      'total may stand in the sentence before; the parts behind “其中”, “包括”, “具体为”, “分别为” or a colon, in brackets, or on ' +
      'lines of their own. The numbers are added up in every sensible reading, and where one of them holds nothing is ' +
      'said. A sum above the total is reported; a sum below it where the sentence claims to list all (“分别为”, “由…组成”, ' +
      'brackets) or ends with “其他”, else only where three or more parts fall short by one.',
    silent:
      'A few examples after “其中”, or a list with “等” or “主要有”, are never taken for a full list; a sentence with two ' +
      'classifications passes when one of them adds up. Numbers of another unit (views, persons), changes against last ' +
      'year and running totals are no parts. Nothing is compared where the total is not exact (“近”, “约”, “余”), where the ' +
      'text says that parts overlap, or where several totals leave open which one is divided. Nor are results of requests ' +
      'that add up with those carried in.',
    mend:
      'Check the parts and the total and correct the wrong one. The quick fix can set the total to the sum; confirm ' +
      'it first.',
  },
  percentage: {
    title: 'Shares, growths and rates',
    what:
      'In “N 件，占 p%”, p% must be N divided by the total; in “比上年 M 件增长 p%” and “增加 K 件，增长 p%” it must be what ' +
      'these numbers come to; in “收到 a 件，办结 b 件，办结率 p%” it must be b divided by a: to 0.1 where it has a ' +
      'fraction, to 1 where it is a whole number.',
    silent:
      'Nothing is said where the total is not certain: the sentence must name it before “其中”, or the numbers of the ' +
      'shares must add up to it, or the other shares in the sentence must be shares of one total. “约占”, shares of ' +
      'another whole (“占全市的”), several growths side by side, and rates with a rule of their own (“按时办结率”) do not count.',
    mend: 'Check the numbers and the percentage. The quick fix can work it out anew; confirm it first.',
  },
  'percentage-sum': {
    title: 'Sum of shares',
    what: 'The shares that a sentence lists must add up to 100%, give or take 0.1 each, or 1 for whole numbers.',
    silent:
      'A list far below 100% names only some; a list whose first shares add up to 100% divides in a second way behind ' +
      'them. Where a single share is reported, the sum is not.',
    mend: 'Check the shares or add the one left out; there is no automatic fix.',
  },
  'narrative-settled': {
    title: 'All finished in the text, some carried over in the table',
    what:
      'Where the text says that all requests received were finished (“全部办结”, “均已办结”, “无结转”), the total of ' +
      '“四、结转下年度继续办理” in the table of part three must be 0.',
    silent:
      '“均已答复” and “均按时答复” do not count: requests that are not due need no answer yet. Nothing is said of other ' +
      'matters, such as proposals, nor where the sentence has “其余”, “除……外” or says how many are carried over.',
    mend: 'Compare text and table and correct the wrong one; there is no automatic fix.',
  },
  'narrative-applicants': {
    title: 'Applicants in text and table',
    what:
      'The numbers of requests from natural persons, organisations, companies and so on that the text names must equal ' +
      'the columns of “一、本年新收” in the table of part three.',
    silent:
      `${OTHERS}Numbers that include those carried in, or are of requests answered, pass where they equal those rows; ` +
      '“企业” may mean companies or all organisations.',
    mend: MEND,
  },
  'narrative-normative': {
    title: 'Normative documents in text and table',
    what:
      'The number of normative documents issued in the year that the text names must equal the number issued in the table of part two ' +
      '(newly made, by the form of 2019); those repealed and in force the other columns of that row.',
    silent:
      'Only the word “规范性文件” counts, not “政策性文件” or “文件”; numbers published, reviewed or filed, and those ' +
      'drafted or issued for a government, are not taken.',
    mend: MEND,
  },
  'narrative-disclosure': {
    title: 'Decisions and fees in text and table',
    what:
      'The numbers of decisions (“处理决定”) on licences, penalties and coercive measures that the text names must equal ' +
      'those of the table of part two; “行政事业性收费金额”, in units of 10,000 yuan, the amount charged there.',
    silent:
      'No figure is taken without “处理决定” or “收费金额”: “公开行政许可信息 N 条” and “行政处罚 N 件” count something else. ' +
      'Figures of a whole area or of other offices, and those that the form of 2019 lacks, are not compared.',
    mend: MEND,
  },
  'narrative-contradiction': {
    title: 'Text at odds with itself',
    what: 'The text gives the same figure in two places with two numbers, such as all information published in the year.',
    silent:
      'Where a table holds the figure as well, the rules that compare it speak. Numbers of single platforms, fields or ' +
      'columns are not the same figure.',
    mend: 'Check and make them one; there is no automatic fix.',
  },
  'narrative-fee': {
    title: 'Fees for handling requests in text and table',
    what:
      'The fees for handling requests that the text names, in units of 10,000 yuan, must not exceed all fees of the year in ' +
      'the table of part two; where they do, the amount or the unit is wrong.',
    silent:
      'Fees not taken, rates, amounts due or waived are not taken. The form of 2019 has no amount of fees, so nothing is ' +
      'compared.',
    mend: 'Check the amounts and the unit; there is no automatic fix.',
  },
  'platform-sum': {
    title: 'Sum of platforms, and totals behind their parts',
    what:
      'Where the text says “全年共公开信息 N 条” and lists the numbers of website, WeChat and so on right behind it, these ' +
      'must add up to N; and numbers in a row must add up to the one behind “共计” or “合计”.',
    silent:
      'Nothing is said without “共” or “合计”. A sum of platforms below the total is reported only where it is very near, ' +
      'as there may be other platforms; a sum above it by more than a fifth means that platforms publish the same things. ' +
      'Numbers of other units are not held against a total behind them.',
    mend: 'Check the numbers and the total, and correct the wrong one; there is no automatic fix.',
  },
} as const satisfies Record<keyof typeof zhCn, RuleExplanation>;
