import type { RuleExplanation } from '../explanation.ts';
import type { dates as zhCn } from '../zh-cn/dates.ts';

/** English explanations of the rules about years, dates and citations. */
export const dates = {
  'period-mismatch': {
    title: 'Statistical period of another year',
    what:
      'The figures are those of the whole year, from 1 January to 31 December. A period of another year than the ' +
      'title’s is an error, a part of the year a warning.',
    silent:
      'A part of the year is not reported where the text says that the office was founded or merged during it; a date ' +
      'that no calendar has is reported as such only.',
    mend: 'Compare period and title and correct the wrong one. The quick fix writes the title’s year; confirm it first.',
  },
  'year-mismatch': {
    title: 'Year in the text',
    what:
      'In a sentence that tells of the year’s work (“2019年，我局认真落实……”) the year in front is the title’s. ' +
      'Another one mostly stays behind when last year’s report is written over. Reported once for each year.',
    silent:
      'Not reported: plans, comparisons, single events such as founding or an award, paragraphs that also name the ' +
      'title’s year, years inside title marks, and a year that the statistical period is reported with.',
    mend: 'Correct the year. The quick fix changes all places of that year; confirm it first.',
  },
  'ordinal-sequence': {
    title: 'Ordinals out of order',
    what:
      'The ordinals of a list, “一是… 二是… 三是…”, follow one another. One that is skipped (“一是、二是、四是”) or comes twice ' +
      '(“一是、三是、三是”) is mostly left over from an item that was put in or taken out.',
    silent:
      'Looked at within a paragraph, from “一是” on; a list inside an item is read as one of its own. Not reported where the ' +
      'paragraph also counts with “首先”, “第一” or “一方面”.',
    mend: 'See whether an item is missing or a number is wrong; there is no automatic fix.',
  },
  'late-publication': {
    title: 'Published late',
    what:
      'Article 49 of the Regulation: departments publish the report of the past year by 31 January, governments by 31 ' +
      'March. The page’s “发布时间” or “发布日期” counts, else the date of signature. Townships are not named; they go ' +
      'with the departments, as information only. Both deadlines can be set.',
    silent:
      'Not reported without a date, or where the kind of office does not show; “更新时间” is no date of publication. ' +
      'Up to the report year 2018 the deadline is 31 March for all.',
    mend: 'Check the date; there is no automatic fix.',
  },
  'early-date': {
    title: 'Date before the end of the year',
    what:
      'A report is made out when its year is over; its date cannot be before 1 January of the next year. Mostly the ' +
      'year is mistyped.',
    silent: 'Only the dates of the report itself are looked at (signature, below the title, labelled ones).',
    mend: 'Correct the date; there is no automatic fix.',
  },
  'invalid-date': {
    title: 'No such date',
    what: 'A date that no calendar has, such as 30 February, month 13, or 29 February of a common year.',
    silent:
      '29 February without a year is not reported; “2020-13-01” may be another number and is looked at only as the ' +
      'report’s own date.',
    mend: 'Correct the date; there is no automatic fix.',
  },
  'date-conflict': {
    title: 'Dates that differ',
    what:
      'The date below the title, that of the signature and a labelled one (“成文日期”) are one day, and publication is ' +
      'not before it.',
    silent:
      'Publication after the signature is right. Where one of the dates is wrong in itself, only that is reported.',
    mend: 'Correct the wrong one; there is no automatic fix.',
  },
  'outdated-law': {
    title: 'The former Regulation',
    what:
      'The Regulation was revised in 2019 (order 711). Order 492, chapters of the former Regulation, and the condition ' +
      '“自身生产、生活、科研等特殊需要”, which was dropped, are reported where they are cited as the law.',
    silent:
      'Not reported where the paragraph cites order 711 too, where the sentence speaks of the former Regulation or its ' +
      'revision, or in reports up to 2018.',
    mend: 'Cite the Regulation in force. The quick fix corrects the order or the chapter; confirm it first.',
  },
  'citation-number': {
    title: 'Wrong number of an order or a document',
    what:
      'The number of the Regulation’s order, or of one of a few documents that reports cite (the form of the report, the ' +
      'fee measures), is not that of the document; or the sign is misspelt, or one or both of the ' +
      'brackets around the year are lost; or the title and the number behind it are those of two documents.',
    silent:
      'Of a few documents only it is known which number is theirs, and that is looked at right behind their titles. ' +
      'Brackets of the wrong kind are reported elsewhere.',
    mend: 'Correct the number. The quick fix can do it; confirm it first.',
  },
  'article-number': {
    title: 'No such article',
    what: 'The Regulation has 56 articles, and its Article 20 has 15 items. A higher number is reported.',
    silent:
      'Not reported where the sentence does not name the Regulation, or where “《条例》” abbreviates another one in the text.',
    mend: 'Correct the number; there is no automatic fix.',
  },
  'law-name': {
    title: 'Name of a law',
    what:
      'Between title marks, a name that differs by a character from that of a law which reports often cite (or of the ' +
      'form of the report), or has its words moved, doubled or lost.',
    silent: 'Only a few laws are known; a name with more words, such as “实施办法”, is that of another document.',
    mend: 'Correct the name. The quick fix can do it; confirm it first.',
  },
  'future-year': {
    title: 'Year too late',
    what:
      'A report is made out in the next year; what it tells cannot be of a later one, as “2023年3月” in a report of ' +
      '2020. Reported once for each year.',
    silent:
      'Not reported in sentences of plans, targets and terms, in “到2035年” or “2021—2025年”, and inside title or ' +
      'quotation marks.',
    mend: 'Correct the year; there is no automatic fix.',
  },
} as const satisfies Record<keyof typeof zhCn, RuleExplanation>;
