import type { RuleExplanation } from '../explanation.ts';
import type { labels as zhCn } from '../zh-cn/labels.ts';

/** English explanations of the rules about the words and cells of the tables. */
export const labels = {
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
      '“行政许可”, “行政处罚” and “行政强制” are never taken for each other.',
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
  'blank-cell': {
    title: 'Blank cells',
    what:
      'Cells for figures are blank, so that nobody can tell whether there was nothing or it was forgotten. They count as 0 ' +
      'in sums. One notice a file, with a count.',
    silent:
      'A blank total whose parts are not 0 is reported as a blank total only; a row in which the blank cell cannot be ' +
      'known is another notice.',
    mend: 'Write 0 where there is nothing. The quick fix writes 0 in all of them; it enters figures, so confirm it first.',
  },
  'slash-cell': {
    title: 'Strokes instead of 0',
    what:
      'Cells for figures say “/” or “—” instead of 0, which counts as 0 in sums. In a whole table it is a habit and only ' +
      'hinted at; beside 0 in one table, better keep to one.',
    silent:
      'A total that says “/” though its parts are not 0 is reported as a blank total only; words such as “无” and ' +
      '“不涉及” are another notice.',
    mend: 'The quick fix writes 0 in all of them; it enters figures, so confirm it first.',
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
  'unit-in-amount': {
    title: 'Unit in the fee',
    what:
      'The header of the 2021 form has the unit “万元” (10,000 yuan) already; “本年收费金额” is a number alone. Where the cell ' +
      'names another unit, the number has to be converted as well.',
    silent:
      'Not reported where the header names no unit. The procurement amount of the 2019 form has no prescribed unit, so ' +
      'naming one is welcome.',
    mend:
      '“万元” can be removed with the quick fix; of another unit, it can convert the number or remove the unit alone: ' +
      'check, and choose.',
  },
  'full-width-digit': {
    title: 'Full-width digits',
    what:
      'A cell uses full-width digits, or the letter O or “〇” for 0. They are read as digits and the sums are ' +
      'checked as usual. One notice a file, with a count.',
    silent: 'Half-width digits are fine; a full-width figure that can be read causes no other number error.',
    mend: 'Change to half-width digits with the quick fix; the value stays.',
  },
  'thousands-separator': {
    title: 'Commas between thousands',
    what:
      'Figures have commas between their thousands, such as “1,234”. They are read all the same, but plain digits are ' +
      'neater, and a full-width comma looks like two numbers. One notice a file, with a count.',
    silent: 'Commas elsewhere make two numbers, or none, and are not reported here; the prose is not looked at.',
    mend: 'Remove the commas with the quick fix; the values stay.',
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
  'missing-note': {
    title: 'Note on the sums missing',
    what:
      'The form prints a note in the corner of the table of part three: the first item plus the second equals the third plus the fourth. ' +
      'It may be left out, but is better added.',
    silent: 'Other wordings and wrapped ones are fine; where the whole header is missing, only that is reported.',
    mend: 'Where the corner is blank, the quick fix writes the note there.',
  },
  'missing-header': {
    title: 'Missing table header',
    what:
      'There are rows with figures but no header before them to say what each column is, most often lost at a page ' +
      'break.',
    silent:
      'A header that is wrapped, split or in other words is not reported; a missing table is reported as such only, ' +
      'and so is a missing heading of part four.',
    mend: 'Insert the names of the columns with the quick fix, or by hand where rows are no lines between tabs.',
  },
  'annotated-header': {
    title: 'Words added to a header',
    what:
      'A standard header has words of one’s own in brackets behind it, such as “现行有效件数（历史累计）”. They change what ' +
      'is counted, and readers cannot tell whether they are meant.',
    silent:
      'The form’s own “（单位：万元）”, brackets about units of money, and brackets behind row labels are not reported; ' +
      'greater differences are reported as label variants.',
    mend: 'Remove the words with the quick fix; correct the figures as well if they were counted that way.',
  },
  'look-alike-digit': {
    title: 'Letters among digits',
    what:
      'A figure holds letters that look like digits: O for 0, l or I for 1, as in “1O”, most often from a scan. It cannot ' +
      'be read, so its equations were not checked.',
    silent: 'A lone O is read as 0 and is another notice; with other characters it is reported as no number.',
    mend: 'Check the original, then set the digits with the quick fix.',
  },
  'review-count': {
    title: 'Number of figures in the table of part four',
    what:
      'The table of part four has fifteen figures: three groups of four results and a total. With more or fewer, nothing tells which ' +
      'belongs where, and its equations were not checked.',
    silent:
      'In a layout that keeps no place for blanks, too few may only mean a blank cell, which is another notice; a number ' +
      'behind a table that is complete is not reported.',
    mend: 'Add or remove figures as the form has it; there is no automatic fix.',
  },
} as const satisfies Record<keyof typeof zhCn, RuleExplanation>;
