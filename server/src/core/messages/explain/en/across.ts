import type { RuleExplanation } from '../explanation.ts';
import type { across as zhCn } from '../zh-cn/across.ts';

/** English explanations of the rules that hold several reports against each other. */
export const across = {
  'carry-over': {
    title: 'Brought forward differs from the year before',
    what:
      'Each column of “二、上年结转” in the table of part three must equal the same column of “四、结转下年度继续办理” in the ' +
      'report of the same agency for the year before, on whichever form. A row is one finding, with both figures of each ' +
      'column. Of an agency that others were merged into (merged in the settings) it must equal what all of them left.',
    silent:
      'Not compared where the report of the year before is not given, where two of them differ, or where one of the merged ' +
      'agencies is missing; nor where a whole row is blank or its cells are not certain. Two reports with the same figures count as one.',
    mend:
      'Check both years against the register of requests: where this one is wrong, the quick fix takes over the figures of the ' +
      'year before, if you confirm them; else correct that report.',
  },
  'valid-carry-over': {
    title: 'Documents in force do not follow from the year before',
    what:
      'On the form of 2021, “现行有效件数” of the year before plus what was issued, less what was repealed, is mostly ' +
      '“现行有效件数” of this year. Checked where both years have that column.',
    silent:
      'Not checked where one of the four numbers is blank, nor of an agency that others were merged into that year. Moved ' +
      'duties and other ways of counting change it as well: this is a hint only.',
    mend: 'Check the list. Where duties were moved nothing needs to change, but the text should say so; there is no automatic repair.',
  },
  'item-carry-over': {
    title: 'Previous items differ from the year before',
    what: 'On the form of 2019, “上一年项目数量” and “本年增/减” in the report of the year before come to “上一年项目数量” of this year.',
    silent:
      'Off by default, as lists of matters are often changed; not checked where a cell is blank or the forms differ.',
    mend: 'Check the lists of both years; there is no automatic repair.',
  },
  'compared-with-last-year': {
    title: 'Comparison with the year before is wrong',
    what:
      'Where the text says that there are so many more than the year before, or so many per cent, it is held against the ' +
      'tables in the report of that year. Only numbers whose meaning is certain: new requests, requests answered, reviews, ' +
      'lawsuits. Percentages may be off by 0.1, whole ones by 1.',
    silent:
      'Not checked where the report of the year before is not given, or two of them differ; where the number of this year ' +
      'does not agree with its own table, which is said elsewhere; nor where a number is rough.',
    mend: 'Check both reports and the text, and correct what is wrong; there is no automatic repair.',
  },
  'copied-text': {
    title: 'Text copied from the year before',
    what:
      'But for years and numbers, nine in ten sentences of parts one and five, and five at least, are those of the report of ' +
      'the same agency for the year before. By “国办公开办函〔2021〕30号” offices answer for reports of the same wording.',
    silent: 'Silent below nine in ten or five sentences; very short sentences and sub-headings do not count.',
    mend: 'Write of the work of this year; there is no automatic repair.',
  },
  'shared-text': {
    title: 'Text shared with another agency',
    what:
      'But for years and numbers, nine in ten sentences of parts one and five, and five at least, are those of the report of ' +
      'another agency for the same year.',
    silent: 'Sentences that most agencies use do not count; silent below nine in ten or five sentences.',
    mend: 'Check whether it was copied, and write of the work of this agency; there is no automatic repair.',
  },
  'figure-jump': {
    title: 'Great change against the year before',
    what:
      'The total of a row in the tables of parts three and four is five times that of the year before or more, or less than a ' +
      'fifth of it, and differs by ten at least.',
    silent: 'Off by default, as requests do come and go; not checked without the report of the year before.',
    mend: 'Check whether a digit is missing or too many; there is no automatic repair.',
  },
  'duplicate-report': {
    title: 'Two reports for one year',
    what:
      'There are two reports of one agency for one year with different numbers. Nothing tells which counts, so that nothing ' +
      'is held against them. Two with the same numbers count as one, which is a hint.',
    silent: 'Silent of two agencies of different names, and where use in the settings names the one that counts.',
    mend:
      'Move the old one out of the folder, or name the right one in use, under collection of .gongkai.json; there is no ' +
      'automatic repair.',
  },
  'roll-up': {
    title: 'Summary differs from the sum of its members',
    what:
      'Where the settings list members, each cell of part three in the report of a government that adds others up must be ' +
      'the sum of theirs; so must decisions and fees in part two, in units of 10,000 yuan. Where what is missing is just the ' +
      'numbers of one member, it is said to be left out. Documents and cases may have been counted by several agencies: of ' +
      'them the summary may only not be less than one member. Of different forms comparable cells are compared.',
    silent:
      'Where the report of a member is missing, doubtful or not certain, the summary may only not be less than the others; ' +
      'amounts without a unit and differences from rounding are left alone.',
    mend:
      'Check the summary and the reports of the members. The quick fix writes the sums, if you confirm them; else correct ' +
      'the report of the member.',
  },
  'unlisted-report': {
    title: 'Agency on no list',
    what: 'An agency of the same place has a report in the folder, but is on no list of members, so that it is not added up.',
    silent:
      'Silent without lists, of the agency that adds up, of agencies of other places and departments of counties, and of ' +
      'agencies of the state such as tax offices and customs, which are not added up.',
    mend: 'Add the name to the list where it was forgotten; there is no automatic repair.',
  },
  'missing-report': {
    title: 'Report of a member is missing',
    what:
      'An agency on a list of members has no report for the year; said at its name in the settings. Only years of which there ' +
      'is a summary, or that are asked for; those overdue and those not yet due are told apart.',
    silent: 'Silent outside the years (from, to) of the list; where there are two reports, that is said elsewhere.',
    mend: 'Ask for the report, or correct the list; there is no automatic repair.',
  },
} as const satisfies Record<keyof typeof zhCn, RuleExplanation>;
