import type { RuleExplanation } from '../explanation.ts';
import type { structure as zhCn } from '../zh-cn/structure.ts';

/** English explanations of the rules about the parts of a report and their headings. */
export const structure = {
  'section-title': {
    title: 'Wording of a part title',
    what:
      'The form words the titles of the six parts. Where a part is there under other words (“存在问题及改进措施”, ' +
      '“2023年总体情况”), the wording of the form is proposed; where characters are lost, added or wrong (“行政法复议”), ' +
      'it is a slip, and weighs more.',
    silent:
      '“的”, “和”, “及”, “与” and marks make no difference; the usual longer titles, such as ' +
      '“行政机关主动公开政府信息情况”, are not reported; a part under other words is never said to be missing.',
    mend:
      'The quick fix writes the title of the form and leaves the number. Where the text below does not belong to that ' +
      'part, check the text first.',
  },
  'missing-section': {
    title: 'Missing part',
    what:
      'The form, made under Article 50 of the Regulation, has six parts in fixed order. Without one of their ' +
      'headings the report is incomplete.',
    silent:
      'Longer variants of a heading, other punctuation or other numbering still count; names listed in the preamble ' +
      'or in a table of contents do not count as headings.',
    mend: 'Insert the heading with the quick fix and write the part; if the text is there, place the heading before it.',
  },
  'section-order': {
    title: 'Part order',
    what:
      'The six parts must follow the order of the form: overview, proactive disclosure, requests, review and ' +
      'litigation, problems, other matters.',
    silent:
      'Part names in the preamble or a table of contents are not headings, nor are the rows “一、” and ' +
      '“二、” of the table of part three.',
    mend: 'Move the part with its content to its place; there is no automatic fix.',
  },
  'duplicate-section': {
    title: 'Repeated heading',
    what:
      'Each of the six headings stands once. One that comes again, numbered alike, was mostly pasted twice or belongs ' +
      'to the navigation of a web page. Reported once.',
    silent: 'Entries of a table of contents are no headings, nor are sub-headings with a number of another kind.',
    mend: 'Delete what is superfluous; there is no automatic fix.',
  },
  'section-number': {
    title: 'Part number',
    what:
      'The headings must be numbered “一、” to “六、”. The part is known by its words; then its number and ' +
      'the style of the number are checked, for example “1、” or a stray mark in front.',
    silent:
      'Lines that are not recognised as one of the six headings, names in the preamble and rows of the table of part three are not ' +
      'checked.',
    mend: 'Set the right number with the quick fix.',
  },
  'subsection-number': {
    title: 'Subsection number',
    what:
      'Headings under a part should be numbered “（一）（二）（三）” in sequence. A mix of “（2）” and ' +
      '“（一）”, gaps and repetitions are reported.',
    silent:
      '“（1）” below “1.” is the correct fourth level and is not reported; table rows such as ' +
      '“（一）予以公开” are no headings.',
    mend: 'Set the right number with the quick fix.',
  },
  'item-number': {
    title: 'Item number',
    what: 'Items of the third level, below “（一）”, should be written “1.” and not “1、”.',
    silent: 'Only numbers at the start of a line below “（一）” are looked at; rows of a table may use either.',
    mend: 'Change “1、” to “1.” with the quick fix.',
  },
  'empty-section': {
    title: 'Empty part',
    what: 'Neither text nor table follows the heading, so the part says nothing. Blanks alone count as nothing.',
    silent: 'A part that says “无” (none) has content; a missing heading is reported as a missing part only.',
    mend:
      'Write the part. Part six may say “无。” in the 2019 form; in the 2021 form it must report the ' +
      'fees for handling requests, even if none were charged. The quick fix can fill this in; confirm that it is true.',
  },
  'only-none': {
    title: 'Part five says “none”',
    what: 'Article 50 asks for the main problems and what is done about them. “无” alone reports nothing.',
    silent: 'Not reported where there is more text; in part six “无” is right for 2019 and 2020.',
    mend: 'Write the problems and the improvement; there is no automatic fix.',
  },
  'fee-statement': {
    title: 'Fees for handling requests',
    what:
      'The form of 2021 wants the fees for handling requests (“信息处理费”) reported in part six, also where none were ' +
      'charged (“国办公开办函〔2021〕30号”).',
    silent:
      'Not reported up to 2020; where part six is missing, empty or repeated, or the form is the wrong one, only that ' +
      'is reported; a mention elsewhere in the text counts.',
    mend: 'Write it. The quick fix offers a sentence with blank figures and one that none were charged; choose the true one.',
  },
  'one-sided-problems': {
    title: 'Problems without improvement',
    what: 'Part five tells both the problems and the improvement. Where only one shows, it is reported.',
    silent: 'Not reported where no word of either shows; an empty part, or one that says “无”, is reported elsewhere.',
    mend: 'Write the other; there is no automatic fix.',
  },
  'government-extras': {
    title: 'Assessment, appraisal, accountability',
    what:
      'Article 50, item 4: the report of a government also tells the results of assessment, public appraisal and ' +
      'accountability. Reported where the text has no such word.',
    silent:
      'Only agencies whose names end in “人民政府” are looked at, from the report year 2019 on; not where part one is ' +
      'missing or empty.',
    mend: 'Add them to part one; there is no automatic fix.',
  },
  'five-aspects': {
    title: 'Five aspects of part one',
    what:
      'The format notice names five aspects: proactive disclosure, disclosure on request, management of information, ' +
      'the platform, supervision. Off unless switched on.',
    silent: 'Words are looked for, not sub-headings; an empty part is not reported.',
    mend: 'Add what is lacking; there is no automatic fix.',
  },
  'missing-period': {
    title: 'Reporting period',
    what:
      'The preamble should name the period of the figures, usually 1 January to 31 December. This is custom, not an ' +
      'item of the form.',
    silent: 'Not reported where the preamble says “统计期限” or “统计时限” or names both dates.',
    mend: 'State the period at the beginning. The quick fix adds the whole of the title’s year; confirm it first.',
  },
  'missing-contact': {
    title: 'Contact details',
    what: 'The preamble or the end should give contact details for the public. This is custom, not an item of the form.',
    silent:
      'Not reported where the preamble or the end has a telephone number, address, e-mail or postcode; the words ' +
      '“监督电话” without a number do not count.',
    mend: 'Add the address, telephone number, postcode or e-mail; there is no automatic fix.',
  },
  'missing-table': {
    title: 'Missing table',
    what:
      'Sections two, three and four each hold one table of the form. The heading is there but no row of its table ' +
      'is found, often because a web page showed the table as an image or a conversion lost it.',
    silent: 'If the heading is missing too, only the missing part is reported; the sums of a missing table are not.',
    mend: 'Paste the table from the original, or insert a blank one with the quick fix and fill it in.',
  },
  'stray-table': {
    title: 'Table outside its part',
    what:
      'Rows of a table, or the figures of the table of part four, stand in another part, most often because the heading before ' +
      'them was lost.',
    silent:
      'Not reported where the table stands below its own heading; where the heading is missing or repeated, only that is.',
    mend: 'Move the table under its heading. The quick fix moves it as it is.',
  },
  'contents-residue': {
    title: 'Left-over table of contents',
    what: 'Entries with dotted leaders and page numbers are of no use in plain text. Reported once.',
    silent: 'A list of parts without page numbers is not reported; tables are not looked at.',
    mend: 'Delete the lines. The quick fix deletes them whole; look at them first.',
  },
  'missing-title': {
    title: 'Missing title',
    what:
      'The text must begin with a title that names the office, the year and “政府信息公开工作年度报告”. Reported ' +
      'where no title with “年度报告” is found in the first 15 lines.',
    silent: 'A title broken over two lines counts.',
    mend:
      'Add the title at the top: office, year, “年政府信息公开工作年度报告”. Where the text states the statistical period, ' +
      'the quick fix takes the year from it and the office from the preamble; check both.',
  },
  'title-wording': {
    title: 'Title wording',
    what:
      'The title should read office, year, “年政府信息公开工作年度报告”. A title without “政府” or “工作”, or ' +
      'one that says “政务公开年度报告”, is reported.',
    silent:
      'Not reported where both words are there and only the year stands elsewhere; a title on two lines is read as ' +
      'one.',
    mend: 'Add the missing words with the quick fix.',
  },
  'preamble-count': {
    title: 'Number of parts in the preamble',
    what: 'The number that the preamble states (“六个部分”) is that of the names in its list, and of the parts there are.',
    silent:
      'Names are counted, not marks; nothing is compared where the list holds an unknown name or ends in “等”. A ' +
      'missing part is reported elsewhere.',
    mend: 'Correct the number or the list; there is no automatic fix.',
  },
  'preamble-name': {
    title: 'Part names in the preamble',
    what: 'A part name listed in the preamble lacks characters or has a blank inside, most often through conversion.',
    silent:
      'Standard names and their usual longer variants are not reported; “、”, “和”, “及”, “与” or nothing ' +
      'may join the words.',
    mend: 'Restore the standard name. The quick fix can do it; confirm it first.',
  },
} as const satisfies Record<keyof typeof zhCn, RuleExplanation>;
