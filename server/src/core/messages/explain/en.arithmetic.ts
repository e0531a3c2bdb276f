import type { RuleExplanation } from './explanation.ts';
import { RESULTS_BY_FORM } from './forms.ts';
import type { explainZhCnArithmetic } from './zh-cn.arithmetic.ts';

/** English explanations of the rules about figures and sums, in the tables and in the prose. */
export const explainEnArithmetic = {
  'row-sum': {
    title: 'Row total',
    what:
      'In every row of table 3 the six applicant columns must add up to the “总计” (total) column. A broken sum ' +
      'is reported on the cell that is most likely wrong, with the equation and the difference.',
    silent:
      'Blank applicant cells count as 0. Not checked where the total is blank, the row is missing or a cell cannot ' +
      'be placed.',
    mend:
      'Check the six figures first. Where changing one cell, else two, makes all identities connected with it hold, the ' +
      'quick fix offers that: preferred where there is just one way, else the likeliest, three at most; then the total as ' +
      'the sum. Each says what changes from what to what, and what still does not hold.',
  },
  'column-balance': {
    title: 'Column balance',
    what:
      'In every column of table 3, “一” (new) plus “二” (carried in) must equal “（七）” (total of results) ' +
      'plus “四” (carried out). The form itself prints this equation in the corner of the table: what comes in is ' +
      'either finished or carried over. Reported on the cell that is most likely wrong, else on row “四”.',
    silent:
      'A blank “总计” or “（七）” cell is unknown, so its column is not checked; nor is any column where one of ' +
      'the four rows is missing.',
    mend:
      'Check the four cells against your register. Where changing one cell, else two, makes all identities connected with ' +
      'it hold, the quick fix offers that change and says what still does not hold; the choice is yours.',
  },
  'column-total': {
    title: 'Column total',
    what:
      `In every column of table 3, “（七）总计” must equal the sum of all results: ${RESULTS_BY_FORM.en}. ` +
      'Group names such as “（三）不予公开” hold no figures and are not added.',
    silent:
      'Blank result cells count as 0. Not checked where “（七）总计” is blank, a row is missing or a cell cannot ' +
      'be placed.',
    mend:
      'Check the result rows first. The quick fix offers the changes of one cell, else of two, that make all identities ' +
      'connected with it hold, then “（七）总计” as the sum; each says what still does not hold.',
  },
  'review-sum': {
    title: 'Review and litigation totals',
    what:
      'Table 4 has three groups: reconsideration, litigation without prior reconsideration, litigation after it. In ' +
      'each group upheld, corrected, other and pending must add up to “总计” (total).',
    silent:
      'Blank cells count as 0. Not checked where the total of the group is blank or a cell cannot be placed. The ' +
      'two litigation groups exclude each other and are not compared.',
    mend:
      'Check the four figures first. The five cells stand in no other equation, so nothing tells which is wrong: the ' +
      'quick fix offers the total as the sum first, then changes of the figures, three in all.',
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
      'the brackets counts, and its identities are checked.',
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
    title: 'A table without figures',
    what: 'A table has its row names and headers, but not a single figure.',
    silent:
      'A table filled with “/”, “无” or 0 is not empty; where some cells are filled, the blank ones are told apart.',
    mend: 'Fill in the cells, 0 where there is nothing. The quick fix writes 0 in all of them: use it when you are sure.',
  },
  'unit-slip': {
    title: 'Yuan and ten thousand yuan confused',
    what:
      'In the 2021 form “本年收费金额” is in 万元 (10,000 yuan). A number of a million or more (ten thousand million ' +
      'yuan), or one ten thousand times the fees that the text names, was most likely written in yuan.',
    silent:
      'Large amounts of provincial offices are not reported; a unit in the cell is another notice; where the text ' +
      'names no fees, only the size counts.',
    mend: 'Check the unit and write the amount in 万元; there is no automatic fix.',
  },
  'shifted-column': {
    title: 'Row one column off',
    what:
      'A row of table 3 does not add up, but with all its figures moved by one column it does, and so do its columns: ' +
      'it was most likely pasted one column off. Several rows are one notice.',
    silent:
      'Not reported where only the row would add up and the columns do not bear it out, nor where the move would break ' +
      'an identity that holds.',
    mend: 'Check the columns of the row. The quick fix moves the figures; it changes figures, so confirm it first.',
  },
  'repeated-row': {
    title: 'One number in a whole row',
    what: 'All seven cells of a row of table 3, the total included, hold one number other than 0, as if pasted by mistake.',
    silent: 'Rows of zeros and rows with blank cells are not reported.',
    mend: 'Check the row against your register; there is no automatic fix.',
  },
  'narrative-new': {
    title: 'New requests in text and table',
    what:
      'The number of disclosure requests received that the text names must equal the total of “一、本年新收” in ' +
      'table 3, or “一” plus “二” where the text says that carried-in requests are included.',
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
    what: 'The text says that no disclosure request was received, but the total of “一、本年新收” in table 3 is above 0.',
    silent:
      'Sentences about something else, such as no lawsuit caused by a request or no complaint received, do not count.',
    mend: 'Check whether requests came in that year and correct the text or the table; there is no automatic fix.',
  },
  'breakdown-sum': {
    title: 'Breakdown and total',
    what:
      'Where a total and its parts are given, the parts must add up to it, and details behind a part to that part. The ' +
      'total may stand in the sentence before; the parts behind 其中, 包括, 具体为, 分别为 or a colon, in brackets, or on ' +
      'lines of their own. The numbers are added up in every sensible reading, and where one of them holds nothing is ' +
      'said. A sum above the total is reported; a sum below it where the sentence claims to list all (分别为, 由…组成, ' +
      'brackets) or ends with 其他, else only where three or more parts fall short by one.',
    silent:
      'A few examples after 其中, or a list with 等 or 主要有, are never taken for a full list; a sentence with two ' +
      'classifications passes when one of them adds up. Numbers of another unit (views, persons), changes against last ' +
      'year and running totals are no parts. Nothing is compared where the total is not exact (近, 约, 余), where the ' +
      'text says that parts overlap, or where several totals leave open which one is divided. Nor are results of requests ' +
      'that add up with those carried in.',
    mend:
      'Check the parts and the total and correct the wrong one. The quick fix can set the total to the sum; confirm ' +
      'it first.',
  },
} as const satisfies Record<keyof typeof explainZhCnArithmetic, RuleExplanation>;
