import type { RuleExplanation } from './explanation.ts';
import { DOCUMENTS_BY_YEAR, FORMS_BY_YEAR, YEAR_BEFORE_FORMS } from './forms.ts';
import type { explainZhCnTables } from './zh-cn.tables.ts';

/** English explanations of the rules about the form, the labels and the cells of the tables. */
export const explainEnTables = {
  'wrong-form': {
    title: 'Form of the wrong year',
    what: `${FORMS_BY_YEAR.en}. ` + 'The form is known by its wording and compared with the year of the title.',
    silent:
      `No form applies to ${YEAR_BEFORE_FORMS} and before, and ` +
      'nothing is said where year or form cannot be known. Missing ' +
      'rows that follow from the wrong form are not reported.',
    mend:
      'Use the form that is due. The two forms count differently, so the ' +
      'figures cannot be converted and must be filled in anew. The quick fix puts blank tables in place of those that ' +
      'differ; their figures go.',
  },
  'mixed-form': {
    title: 'Two forms mixed',
    what:
      'The tables hold names that only one form has beside names that only another has, such as item (9), ' +
      'procurement, in a table of 2021: most likely an old report was changed.',
    silent:
      'A report that is on the wrong form as a whole is reported as such only; a single name of the other form, which ' +
      'may be a slip, and names in the prose do not count.',
    mend: 'Keep to the form that is due: remove the rows and columns of the other and add what is missing.',
  },
  'form-citation': {
    title: 'Citation of the wrong form',
    what: `${DOCUMENTS_BY_YEAR.en}. ` + 'A citation that does not go with the year of the report is pointed out.',
    silent:
      'Not reported where the right one is cited as well, where the sentence says that the old one was replaced, or where the report is ' +
      'on the form that it cites, which is reported as the wrong form only; nor ' +
      `for reports of ${YEAR_BEFORE_FORMS} and before.`,
    mend:
      'The quick fix can put the right number; confirm it first. The name of the document differs as well and has to be ' +
      'corrected by hand.',
  },
  'unknown-row': {
    title: 'Row that the form lacks',
    what:
      'The table has a row that the form does not have, such as a subtotal of one’s own. It makes readers add figures ' +
      'twice, and cannot be collected.',
    silent:
      'A label that is cut off, torn or slightly different still counts as the form’s; rows of the other form are ' +
      'another matter; words without as many figures behind them as a row has are not reported.',
    mend: 'Remove the row, or give it the standard name where it is a row of the form; there is no automatic fix.',
  },
  'missing-row': {
    title: 'Missing rows',
    what:
      'The table lacks rows of the form, most often lost at a page break or in conversion. They are reported ' +
      'together, and the sums that need them were not checked.',
    silent:
      'A whole table in the wrong form or a table that is missing is reported as such only. Truncated, wrapped or ' +
      'slightly different labels still count.',
    mend: 'Restore the rows from the original. Where the layout keeps the place of blank cells, the quick fix can insert blank rows for you to fill in.',
  },
  'row-order': {
    title: 'Order of rows',
    what:
      'Rows stand in the order of the form. Rows out of place are read by their labels all the same, and the sums are ' +
      'checked. One notice a table.',
    silent:
      'A table with more than a third of its rows out of order lost its order in conversion and is not reported here; ' +
      'rows without figures do not count.',
    mend: 'The quick fix sorts the rows of a group, figures and all; move rows between groups by hand.',
  },
  'column-count': {
    title: 'Number of columns',
    what:
      'Every row of table 3 must have seven figures: six kinds of applicant and the total. Most rows have another ' +
      'number, so a column is probably missing or added.',
    silent:
      'Single rows that are short, where it cannot be known which cell is missing, are noted as uncertain cells ' +
      'instead.',
    mend: 'Add or remove the column as the form has it; there is no automatic fix.',
  },
  'early-report': {
    title: 'Report from before the standard form',
    what:
      `Reports for ${YEAR_BEFORE_FORMS} and before had no standard form, and none applies. ` +
      'Parts, form and tables are not held against it; only general checks are made.',
    silent: `Reports from ${YEAR_BEFORE_FORMS + 1} on and reports whose title names no year are not reported.`,
    mend: 'Correct the year in the title if it is wrong; otherwise nothing has to be done.',
  },
  'truncated-label': {
    title: 'Truncated label',
    what: 'A heading or row label has lost its end in conversion, for example “本年增/”.',
    silent:
      'Not reported where the next cell, the cell below, the next line or any other cell completes the label, nor where ' +
      'it may be one of several labels; “本年新” and “制作数量” on two lines is how the form prints it.',
    mend: 'Complete the label with the quick fix.',
  },
  'split-label': {
    title: 'Split label',
    what:
      'One heading or row label is torn into several cells, such as “自” and “然人”. The figures are ' + 'still read.',
    silent:
      'Line breaks that the form itself has, such as “本年新” and “制作数量”, are not reported, nor lines in a cell.',
    mend: 'Join the label with the quick fix.',
  },
  'label-variant': {
    title: 'Label variant',
    what:
      'A heading or row label differs by a few characters from the form, such as “其他法律法规禁止公开” without ' +
      '“行政”. A difference of marks alone, such as quotation marks, is a lighter notice.',
    silent:
      'Other kinds of numbers, brackets, quotation marks or blanks are not reported, nor words added behind a label, nor ' +
      'a label that is closer to another standard one; ' +
      '行政许可, 行政处罚 and 行政强制 are never taken for each other.',
    mend: 'Set the standard label with the quick fix.',
  },
  'doubled-value': {
    title: 'Two values in one cell',
    what:
      'A cell holds two figures, most often pasted twice. Equal ones are read as that figure; different ones cannot ' +
      'be decided, so their equations are not checked.',
    silent: 'Not reported where the cell has an empty line besides a single figure.',
    mend: 'Keep one. The quick fix removes the second of two equal figures; of different ones, choose yourself.',
  },
  'unit-in-count': {
    title: 'Unit in a count',
    what:
      'A count carries a unit such as “个”, “件”, “项” or “条”, for example “2个”. It is read all the ' +
      'same, but a plain number is neater. Several are one notice.',
    silent:
      'The procurement amount has no prescribed unit, so naming one is welcome and not reported; fee amounts are ' +
      'not looked at here either.',
    mend: 'Remove the unit with the quick fix.',
  },
  'full-width-digit': {
    title: 'Full-width digits',
    what:
      'A cell uses full-width digits, or the letter O or “〇” for 0. They are read as digits and the sums are ' +
      'checked as usual. One notice a file, with a count.',
    silent: 'Half-width digits are fine; a full-width figure that can be read causes no other number error.',
    mend: 'Change to half-width digits with the quick fix; the value stays.',
  },
  'space-in-cell': {
    title: 'Blanks in a figure cell',
    what:
      'Cells with figures hold no-break spaces, full-width spaces and the like, most often pasted from a web page ' +
      'or Word. One notice a file, with a count.',
    silent: 'The figures are read and checked all the same; cells that are wholly blank are not reported here.',
    mend: 'Remove them all with the quick fix; the figures stay.',
  },
  'shifted-row': {
    title: 'Shifted row',
    what: 'In a table with tab-separated columns a row lacks cells at its front, so its columns stand left of those of its group.',
    silent: 'Tables without tabs are not looked at, nor groups whose rows follow no pattern.',
    mend: 'Add the missing tabs with the quick fix.',
  },
  'missing-header': {
    title: 'Missing table header',
    what:
      'There are rows with figures but no header before them to say what each column is, most often lost at a page ' +
      'break.',
    silent:
      'A header that is wrapped, split or in other words is not reported; a missing table is reported as such only, ' +
      'and so is a missing heading of section four.',
    mend: 'Insert the names of the columns with the quick fix, or by hand where rows are no lines between tabs.',
  },
} as const satisfies Record<keyof typeof explainZhCnTables, RuleExplanation>;
