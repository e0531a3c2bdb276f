import type { RuleExplanation } from './explanation.ts';
import type { explainZhCnCells } from './zh-cn.cells.ts';

/** English explanations of the rules about how cells and headers of the tables are filled in. */
export const explainEnCells = {
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
  'unit-in-amount': {
    title: 'Unit in the fee',
    what:
      'The header of the 2021 form has the unit 万元 (10,000 yuan) already; “本年收费金额” is a number alone. Where the cell ' +
      'names another unit, the number has to be converted as well.',
    silent:
      'Not reported where the header names no unit. The procurement amount of the 2019 form has no prescribed unit, so ' +
      'naming one is welcome.',
    mend:
      '“万元” can be removed with the quick fix; of another unit, it can convert the number or remove the unit alone: ' +
      'check, and choose.',
  },
  'thousands-separator': {
    title: 'Commas between thousands',
    what:
      'Figures have commas between their thousands, such as “1,234”. They are read all the same, but plain digits are ' +
      'neater, and a full-width comma looks like two numbers. One notice a file, with a count.',
    silent: 'Commas elsewhere make two numbers, or none, and are not reported here; the prose is not looked at.',
    mend: 'Remove the commas with the quick fix; the values stay.',
  },
  'missing-note': {
    title: 'Note on the sums missing',
    what:
      'The form prints a note in the corner of table 3: the first item plus the second equals the third plus the fourth. ' +
      'It may be left out, but is better added.',
    silent: 'Other wordings and wrapped ones are fine; where the whole header is missing, only that is reported.',
    mend: 'Where the corner is blank, the quick fix writes the note there.',
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
    title: 'Number of figures in table 4',
    what:
      'Table 4 has fifteen figures: three groups of four results and a total. With more or fewer, nothing tells which ' +
      'belongs where, and its equations were not checked.',
    silent:
      'In a layout that keeps no place for blanks, too few may only mean a blank cell, which is another notice; a number ' +
      'behind a table that is complete is not reported.',
    mend: 'Add or remove figures as the form has it; there is no automatic fix.',
  },
} as const satisfies Record<keyof typeof explainZhCnCells, RuleExplanation>;
