import type { tool as zhCn } from '../zh-cn/tool.ts';

/** What the tool says about itself: what it could not read, and therefore did not check. */
export const tool = {
  'unreliable-order':
    'Convert it in a way that keeps tables: in {table} row names and numbers are out of order, as when copied from a PDF. Nothing tells which number belongs to which row, and the equations of the table were not checked.',
  'uncertain-cell':
    'Write 0 in blank cells: in {table} {count|row has|rows have} fewer numbers than columns, and nothing tells which cell is blank ({rows}). Equations with these rows were not checked.',
  'undecodable-byte':
    'Save the file again in its own encoding: read as {encoding}, this byte cannot be decoded (byte offset {offset}; {count} in all, shown as �).',
  'wrong-encoding':
    'Reopen it as GB18030 (GBK): the text has {count} �, as if opened in the wrong encoding. Nothing else was checked.',
  'wrong-encoding/misread':
    'Reopen it in another encoding, UTF-8 or GB18030: the text is garbled, as if opened in the wrong one. Nothing else was checked.',
  'invalid-config/syntax':
    'This is not JSON: a comma, a colon, a quotation mark or a bracket may be missing. Whatever can be read is used.',
  'invalid-config/unknown-key': 'There is no setting “{key}”; there are {known}. It was left out, the rest is used.',
  'invalid-config/unknown-key-near':
    'There is no setting “{key}”; the nearest is “{near}”. It was left out, the rest is used.',
  'invalid-config/unknown-rule': 'There is no rule “{name}”. This was left out, the rest is used.',
  'invalid-config/unknown-rule-near':
    'There is no rule “{name}”; the nearest are {near}. This was left out, the rest is used.',
  'invalid-config/wrong-level':
    'The level of “{name}” is {value}; it can be error, warning, information, hint or off. This was left out, the rest is used.',
  'invalid-config/object': '“{key}” must be names and values between braces. This was left out, the rest is used.',
  'invalid-config/list': '“{key}” must be a list between brackets. This was left out, the rest is used.',
  'invalid-config/text':
    '“{key}” must be words in quotation marks, and not empty. This was left out, the rest is used.',
  'invalid-config/date': '“{key}” must be month and day, such as "01-31". This was left out, the rest is used.',
  'invalid-config/year': '“{key}” must be a year of four digits, such as 2023. This was left out, the rest is used.',
  'invalid-config/name-year':
    '“{key}” must be the name of an agency, a blank and a year, such as “云岭市档案局 2023”. This was left out, the rest is used.',
  'invalid-config/overlap':
    'Take “{name}” off the list of “{parent}”: “{other}” counts it already, and it would be added up twice. This was left out, the rest is used.',
  'invalid-config/path':
    '“{key}” must be a path from the folder of this file, divided by “/”, that does not lead out of it. This was left out, the rest is used.',
  'invalid-config/missing-key': '“{key}” is missing here. This was left out, the rest is used.',
  'invalid-config/duplicate-key': '“{key}” stands here more than once; the last one counts.',
  'unused-acceptance':
    'These records can be deleted: of “{file}”, {count|accepted finding is|accepted findings are} no longer there; what was wrong is corrected, or the words around it have changed.',
  'unsupported-script':
    'Use the original text in simplified characters: this one has {count|traditional character|traditional characters}, as collecting sites write them. Traditional characters are not supported, and nothing else was checked.',
  'unsupported-script/reading':
    'Use the original text: this one has {count|reading|readings} between its characters, such as “{text}”, as collecting sites put them in. It cannot be read with certainty, and nothing else was checked.',
} as const satisfies Record<keyof typeof zhCn, string>;
