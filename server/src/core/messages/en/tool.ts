import type { tool as zhCn } from '../zh-cn/tool.ts';

/** What the tool says about itself: what it could not read, and therefore did not check. */
export const tool = {
  'unreliable-order':
    'In {table} labels and figures are out of order (as when copied from a PDF); its identities were not checked. Convert it in a way that keeps tables.',
  'uncertain-cell':
    '{table} has {count} rows with fewer figures than columns, and nothing tells which cell is blank: {rows}. Identities with them were not checked. Write 0 in blank cells.',
  'undecodable-byte':
    'Read as {encoding}, this byte cannot be decoded (byte offset {offset}; {count} in all, shown as �). Save the file again in its own encoding.',
  'wrong-encoding':
    'The text holds {count} �: it was probably opened in the wrong encoding. Reopen it as GB18030 (GBK); nothing else was checked.',
  'wrong-encoding/misread':
    'The text is garbled: it was probably opened in the wrong encoding. Reopen it as UTF-8 or GB18030; nothing else was checked.',
  'invalid-config/syntax':
    'This is not JSON: a comma, a colon, a quote or a bracket may be missing. Whatever can be read holds.',
  'invalid-config/unknown-key': 'There is no setting “{key}”; there are {known}. It was left out, the rest holds.',
  'invalid-config/unknown-key-near':
    'There is no setting “{key}”; the nearest is “{near}”. It was left out, the rest holds.',
  'invalid-config/unknown-rule': 'There is no rule “{name}”. This was left out, the rest holds.',
  'invalid-config/unknown-rule-near':
    'There is no rule “{name}”; the nearest are {near}. This was left out, the rest holds.',
  'invalid-config/wrong-level':
    'The level of “{name}” is {value}; it can be error, warning, information, hint or off. This was left out, the rest holds.',
  'invalid-config/object': '“{key}” must be names and values between braces. This was left out, the rest holds.',
  'invalid-config/list': '“{key}” must be a list between brackets. This was left out, the rest holds.',
  'invalid-config/text': '“{key}” must be words in quotes, and not empty. This was left out, the rest holds.',
  'invalid-config/date': '“{key}” must be month and day, such as "01-31". This was left out, the rest holds.',
  'invalid-config/path':
    '“{key}” must be a path from the folder of this file, divided by “/”, that does not lead out of it. This was left out, the rest holds.',
  'invalid-config/missing-key': '“{key}” is missing here. This was left out, the rest holds.',
  'invalid-config/duplicate-key': '“{key}” stands here more than once; the last one counts.',
  'unused-acceptance':
    '“{file}”: {count} accepted findings are there no more: they were corrected, or the words around them changed. The records can be deleted.',
  'unsupported-script':
    'The text has {count} traditional characters, as collecting sites write them. The traditional script is not supported, and nothing else was checked. Use the original text in simplified characters.',
  'unsupported-script/reading':
    'The text has {count} readings between its characters, such as “{text}”, as collecting sites put them in. Such a text cannot be read with certainty, and nothing else was checked. Use the original text.',
} as const satisfies Record<keyof typeof zhCn, string>;
