import type { RuleExplanation } from '../explanation.ts';
import { RESULTS_BY_FORM } from '../forms.ts';
import type { arithmetic as zhCn } from '../zh-cn/arithmetic.ts';

/** English explanations of the rules about figures and sums of the tables. */
export const arithmetic = {
  'row-sum': {
    title: 'Row total',
    what:
      'In every row of the table of part three the six cells of applicants must add up to “总计” (total). A wrong sum is ' +
      'reported on the cell that is most likely wrong: first what it should be and by how much it is too high or too low, ' +
      'then the equations. Where the same cell breaks other rows or columns as well, that is one cause and one finding, with ' +
      'all of the equations.',
    silent:
      'Blank cells of applicants count as 0. Not checked where the total is blank, the row is missing or a cell cannot ' +
      'be placed. Where the whole row stands one column off, only that is reported.',
    mend:
      'Check the six numbers first. Where changing one cell, else two, makes all equations connected with it hold, the ' +
      'quick fix offers that: preferred where there is just one way, else the likeliest, three at most; then the total as ' +
      'the sum. Each says what changes from what to what, and what still does not hold.',
  },
  'column-balance': {
    title: 'Column balance',
    what:
      'In every column of the table of part three, “一、本年新收” (new) plus “二、上年结转” (carried in) must equal ' +
      '“（七）总计” (total of results) plus “四、结转下年度继续办理” (carried out). The form itself prints this equation in the ' +
      'corner of the table: what comes in is either finished or carried over. It is reported on the cell that is most likely ' +
      'wrong, with what it should be and by how much it is too high or too low; where nothing tells which cell that is, with ' +
      'by how much the two sides differ. Where the same cell breaks a row total or a column total as well, that is one cause, ' +
      'and the finding is that of the total: the equation of this column stands in it.',
    silent:
      'A blank “总计” or “（七）总计” is unknown, so its column is not checked; nor is any column where one of the four rows ' +
      'is missing. Where a whole row stands one column off, only that is reported.',
    mend:
      'Check the four cells against your register. Where changing one cell, else two, makes all equations connected with ' +
      'it hold, the quick fix offers that change and says what still does not hold; the choice is yours.',
  },
  'column-total': {
    title: 'Column total',
    what:
      `In every column of the table of part three, “（七）总计” must equal the sum of all results: ${RESULTS_BY_FORM.en}. ` +
      'Names of groups such as “（三）不予公开” have no numbers and are not added. It is reported on the cell that is most ' +
      'likely wrong, with what it should be and by how much it is too high or too low. Where the same cell breaks the balance ' +
      'of a column as well, this is the one finding; where it breaks a row total, that is.',
    silent:
      'Blank cells of results count as 0. Not checked where “（七）总计” is blank, a row is missing or a cell cannot ' +
      'be placed. Where a whole row stands one column off, only that is reported.',
    mend:
      'Check the rows of results first. The quick fix offers the changes of one cell, else of two, that make all equations ' +
      'connected with it hold, then “（七）总计” as the sum; each says what still does not hold.',
  },
  'review-sum': {
    title: 'Review and litigation totals',
    what:
      'The table of part four has three groups: reconsideration, litigation without prior reconsideration, litigation after ' +
      'it. In each group upheld, corrected, other and pending must add up to “总计” (total). The five cells stand in no other ' +
      'equation, so nothing tells which is wrong: the finding is on the total, with what it should be and by how much it is ' +
      'too high or too low, and says that another cell may be wrong. Each group is one finding.',
    silent:
      'Blank cells count as 0. Not checked where the total of the group is blank or a cell cannot be placed. The ' +
      'two groups of litigation exclude each other and are not compared.',
    mend: 'Check the four numbers first. The quick fix offers the total as the sum, then changes of the numbers, three in all.',
  },
  'blank-total': {
    title: 'Blank total',
    what:
      'The row has figures but its total is blank. A blank total is unknown, not 0, so no equation that holds it ' +
      'was checked.',
    silent:
      'Not reported where the row has no figure other than 0. Two or more blank totals in one table become one notice.',
    mend: 'Fill in the total. The quick fix can enter the sum; it enters a figure, so confirm it first.',
  },
  'negative-count': {
    title: 'Negative count',
    what: 'A count cannot be negative, yet the cell holds a negative figure.',
    silent: 'The column “本年增/减” (increase or decrease) of the 2019 form may be negative and is not reported.',
    mend: 'Check and enter the right count; there is no automatic fix.',
  },
  'fractional-count': {
    title: 'Fractional count',
    what: 'A count must be a whole number, yet the cell holds a decimal point.',
    silent: 'Fee amounts and procurement amounts may have decimals and are not reported.',
    mend: 'Look for a stray point or a figure in the wrong column and enter a whole number; there is no automatic fix.',
  },
  'not-a-number': {
    title: 'Not a number',
    what:
      'A cell for figures holds words or garbage; no number remains even without the unit, so its equations cannot ' +
      'be checked.',
    silent:
      '“无”, “零”, “—” and “不涉及” are read as 0 and told apart; “3（含1件续办）” is read as 3; “+2”, “-1” and “增2减1” ' +
      'are fine in the column “本年增/减”.',
    mend: 'Write a number, 0 where there is nothing. There is no automatic repair.',
  },
  'word-for-zero': {
    title: 'A word in place of 0',
    what: 'Cells for figures say “无”, “零”, “不涉及”, “未增未减” or “持平”. In sums they count 0; they are told once a file.',
    silent:
      '“/” and “—” are told apart. Where a total says “无” though its cells hold figures, only the blank total is told.',
    mend: 'The quick fix writes 0 in all of them. That fills in figures: use it when you are sure.',
  },
  'annotated-figure': {
    title: 'A note behind a figure',
    what:
      'A cell has a note in brackets behind its figure, such as “3（含自然失效2件）” or “40（历史累计）”. The number before ' +
      'the brackets counts, and its equations are checked.',
    silent: 'A unit alone (“2个”) is told apart; brackets without words are no note.',
    mend: 'Leave the number alone in the cell, and say the rest in the text. There is no automatic repair.',
  },
  'stray-figures': {
    title: 'Figures without a row name',
    what:
      'A row of figures in or beside a table (five or more together) has no name and belongs to no row, as when the name ' +
      'was lost in pasting. The figures were neither counted nor checked.',
    silent:
      'Rows with a name that the form does not have are told apart; column numbers (1, 2, 3 …) below a header are fine.',
    mend: 'Add the name of the row, or delete the row if it is left over. There is no automatic repair.',
  },
  'empty-table': {
    title: 'A table without numbers',
    what:
      'A table has its row names and headers, but not a single number. It is one finding: its blank cells and blank totals are ' +
      'not reported again, and its equations were not checked.',
    silent:
      'A table filled with “/”, “无” or 0 is not empty; where some cells are filled, the blank ones are reported on their own.',
    mend: 'Fill in the cells, 0 where there is nothing. The quick fix writes 0 in all blank cells of this table: use it when you are sure.',
  },
  'unit-slip': {
    title: 'Yuan and ten thousand yuan confused',
    what:
      'In the 2021 form “本年收费金额” is in “万元” (10,000 yuan). A number of a million or more (ten thousand million ' +
      'yuan), or one ten thousand times the fees that the text names, was most likely written in yuan.',
    silent:
      'Large amounts of provincial offices are not reported; a unit in the cell is another notice; where the text ' +
      'names no fees, only the size counts.',
    mend: 'Check the unit and write the amount in “万元”; there is no automatic fix.',
  },
  'shifted-column': {
    title: 'Row one column off',
    what:
      'A row of the table of part three does not add up, but with all its numbers moved by one column it does, and so do its ' +
      'columns: it was most likely pasted one column off. Several rows of a table are one finding. Rows and columns that do ' +
      'not hold because of it have the same cause and are not reported again.',
    silent:
      'Not reported where only the row would add up and the columns do not bear it out, nor where the move would break ' +
      'an equation that holds.',
    mend:
      'Check the columns of the row. The quick fix moves the numbers; it is offered on the name of the row and on each of its ' +
      'cells. It changes numbers, so confirm it first.',
  },
  'repeated-row': {
    title: 'One number in a whole row',
    what: 'All seven cells of a row of the table of part three, the total included, hold one number other than 0, as if pasted by mistake.',
    silent: 'Rows of zeros and rows with blank cells are not reported.',
    mend: 'Check the row against your register; there is no automatic fix.',
  },
} as const satisfies Record<keyof typeof zhCn, RuleExplanation>;
