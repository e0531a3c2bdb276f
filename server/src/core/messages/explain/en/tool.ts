import type { RuleExplanation } from '../explanation.ts';
import type { tool as zhCn } from '../zh-cn/tool.ts';

/** English explanations of the rules about what the tool could not read. */
export const tool = {
  'unreliable-order': {
    title: 'Table out of order',
    what:
      'Labels and figures of this table are out of order, so it cannot be known which figure belongs to which row, ' +
      'and its sums were not checked. Common in text taken from PDF.',
    silent: 'At most one notice a table; tables whose order can be followed are checked as usual.',
    mend: 'Copy the table again from the original, or export the text in another way.',
  },
  'uncertain-cell': {
    title: 'Uncertain cells',
    what:
      'Some rows have fewer numbers than columns, and nothing shows which cell is blank. Nothing is guessed in any table, and ' +
      'no row is filled from the left: its numbers belong to no column, and equations with the row were not checked. One ' +
      'finding a table, which names the rows.',
    silent: 'Not reported where blank cells keep their place; a table without any number is reported as empty.',
    mend: 'Fill the blank cells with 0 or their number, so that every row is complete.',
  },
  'undecodable-byte': {
    title: 'Undecodable bytes',
    what:
      'The file holds bytes that cannot be read in the encoding used, because it is damaged or mixes two encodings. ' +
      'The place and the encoding are named.',
    silent: 'Files that can be read completely are not reported.',
    mend: 'Save it again as UTF-8 or GB18030 from the original program; if it is damaged, go back to the original.',
  },
  'wrong-encoding': {
    title: 'Opened in the wrong encoding',
    what:
      'The file seems to be opened in the wrong encoding and is full of “�” or garbled characters. The report ' +
      'itself is not at fault.',
    silent:
      'This is then the only finding, so that no false ones fill the screen; a few garbled characters do not count.',
    mend:
      'Reopen the file as GB18030 (GBK); in the editor there is a quick fix. Do not save before, as that would damage ' +
      'the text.',
  },
  'unsupported-script': {
    title: 'Unsupported script',
    what:
      'The text is in traditional characters, or has readings between its characters, most often put in by a ' +
      'collecting web site. Such a text cannot be read with certainty and is not checked.',
    silent:
      'A few traditional characters or readings quoted in a simplified text are not reported. Where this is reported, ' +
      'nothing else is.',
    mend: 'Use the original text in simplified characters.',
  },
  'invalid-config': {
    title: 'Faulty settings file',
    what:
      '“.gongkai.json” holds a name that is not known, a value that cannot be used, or something that is not JSON. ' +
      'Reported in that file at the place itself, with what can be written there.',
    silent:
      'Not reported without a “.gongkai.json”; comments and trailing commas are fine. Of what is not JSON, the first ' +
      'place only.',
    mend:
      'Correct it as the message says; a name that is a few letters off has a quick fix. Until then that entry has no ' +
      'effect, and all others have.',
  },
  'unused-acceptance': {
    title: 'Accepted finding is gone',
    what:
      'A finding recorded under “accepted” in “.gongkai.json” is no longer in the report: it was corrected, or the ' +
      'words around it changed. Reported at the record, once for each report.',
    silent: 'Not reported where the rule is off, or the report was not recognised or not checked.',
    mend: 'Delete the records with the quick fix. What is still wrong is reported again and can be accepted again.',
  },
} as const satisfies Record<keyof typeof zhCn, RuleExplanation>;
