import type { RuleExplanation } from './explanation.ts';
import type { explainZhCnStructure } from './zh-cn.structure.ts';

/** English explanations of the rules about the title, the preamble, the six sections and their numbering. */
export const explainEnStructure = {
  'missing-section': {
    title: 'Missing section',
    what:
      'The form, made under Article 50 of the Regulation, has six sections in fixed order. Without one of their ' +
      'headings the report is incomplete.',
    silent:
      'Longer variants of a heading, other punctuation or other numbering still count; names listed in the preamble ' +
      'or in a table of contents do not count as headings.',
    mend: 'Insert the heading with the quick fix and write the section; if the text is there, place the heading before it.',
  },
  'section-order': {
    title: 'Section order',
    what:
      'The six sections must follow the order of the form: overview, proactive disclosure, requests, review and ' +
      'litigation, problems, other matters.',
    silent:
      'Section names in the preamble or a table of contents are not headings, nor are the rows “一、” and ' +
      '“二、” of table 3.',
    mend: 'Move the section with its content to its place; there is no automatic fix.',
  },
  'section-number': {
    title: 'Section number',
    what:
      'The headings must be numbered “一、” to “六、”. The section is known by its words; then its number and ' +
      'the style of the number are checked, for example “1、” or a stray mark in front.',
    silent:
      'Lines that are not recognised as one of the six headings, names in the preamble and rows of table 3 are not ' +
      'checked.',
    mend: 'Set the right number with the quick fix.',
  },
  'subsection-number': {
    title: 'Subsection number',
    what:
      'Headings under a section should be numbered “（一）（二）（三）” in sequence. A mix of “（2）” and ' +
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
    title: 'Empty section',
    what: 'Neither text nor table follows the heading, so the section says nothing. Blanks alone count as nothing.',
    silent: 'A section that says “无” (none) has content; a missing heading is reported as a missing section only.',
    mend:
      'Write the section. Section six may say “无。” in the 2019 form; in the 2021 form it must report the ' +
      'information processing fee, even if none was charged. The quick fix can fill this in; confirm that it is true.',
  },
  'missing-period': {
    title: 'Reporting period',
    what:
      'The preamble should name the period of the figures, usually 1 January to 31 December. This is custom, not an ' +
      'item of the form.',
    silent: 'Not reported where the preamble says “统计期限” or “统计时限” or names both dates.',
    mend: 'Add a sentence that states the period, at the beginning.',
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
    silent: 'If the heading is missing too, only the missing section is reported; the sums of a missing table are not.',
    mend: 'Paste the table from the original, or insert a blank one with the quick fix and fill it in.',
  },
  'stray-table': {
    title: 'Table outside its section',
    what:
      'Rows of a table, or the figures of table 4, stand in another section, most often because the heading before ' +
      'them was lost.',
    silent: 'Not reported where the table stands below its own heading.',
    mend: 'Move the table under its heading.',
  },
  'missing-title': {
    title: 'Missing title',
    what:
      'The text must begin with a title that names the office, the year and “政府信息公开工作年度报告”. Reported ' +
      'where no title with “年度报告” is found in the first 15 lines.',
    silent: 'A title broken over two lines counts.',
    mend: 'Add the title at the top: office, year, 年政府信息公开工作年度报告.',
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
  'preamble-name': {
    title: 'Section names in the preamble',
    what: 'A section name listed in the preamble lacks characters or has a blank inside, most often through conversion.',
    silent:
      'Standard names and their usual longer variants are not reported; “、”, “和”, “及”, “与” or nothing ' +
      'may join the words.',
    mend: 'Restore the standard name. The quick fix can do it; confirm it first.',
  },
} as const satisfies Record<keyof typeof explainZhCnStructure, RuleExplanation>;
