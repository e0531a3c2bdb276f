import type { RuleExplanation } from '../explanation.ts';
import { DOCUMENTS_BY_YEAR, FORMS_BY_YEAR, YEAR_BEFORE_FORMS } from '../forms.ts';
import type { form as zhCn } from '../zh-cn/form.ts';

/** English explanations of the rules about the statutory form and the rows and columns of its tables. */
export const form = {
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
      'Some tables of a report are on one form and some on another; or one table has names that only one form has beside names ' +
      'that only another has, such as item (9), procurement, in a table of 2021: most likely an old report was changed. Where ' +
      'a whole table is on another form, each table is read and checked by its own form. That is one finding: rows that only ' +
      'the other form has are not reported as missing or left over, and every sum is checked.',
    silent:
      'A report that is on the wrong form as a whole is reported as such only; a single name of the other form, which ' +
      'may be a slip, and names in the text do not count.',
    mend: 'Keep to the form that is due: remove the rows and columns of the other and add what is missing; there is no automatic fix.',
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
      'Every row of the table of part three must have seven figures: six kinds of applicant and the total. Most rows have another ' +
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
} as const satisfies Record<keyof typeof zhCn, RuleExplanation>;
