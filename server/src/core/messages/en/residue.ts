import type { residue as zhCn } from '../zh-cn/residue.ts';

/** Messages about what conversion left in the text. */
export const residue = {
  'field-code-residue': 'Delete “{text}”: it is a code left over from conversion, no part of the report.',
  'web-residue': 'Delete this line: “{text}” belongs to a web page, not to the report.',
  spam: 'Delete “{text}”: it looks like an advertisement or the name of a site, no part of the report. Check whether the page that this text comes from was tampered with.',
  'spam/title':
    'Correct the title: “{text}” in it looks like an advertisement or the name of a site. Check whether the page that this text comes from was tampered with.',
  'lost-table':
    'Convert it in another way (save it as .docx first, or copy the table from the page): {table} was lost in conversion, and only “{text}” is left of it. The table is in the file that this text comes from.',
  'lost-table/other':
    'Convert it in another way, or look in the original what the table says: “{text}” stands for a table that the converter could not draw.',
  'lost-line-ends':
    'Convert or copy it in another way that keeps the lines: the whole report is squeezed together, and this line holds the headings of {count|part|parts}. Nothing else was checked.',
  'markdown-residue': 'Delete this line: a converter drew it between the rows of a table; it is no part of the report.',
  mojibake: 'Type it again from the original: “{text}” is garbled, and the characters are lost.',
  'mojibake/entity': 'Turn them back into characters: the text has {count|web code|web codes}, such as “{text}”.',
  'broken-paragraph':
    'Join the two lines: the paragraph is cut in the middle of a sentence and goes on in the next line, as at a page break.',
  'broken-paragraph/many':
    'Join the lines that belong together: in {count|place|places} a sentence is cut, as by a conversion line by line.',
  'odd-space':
    'Better clean them up: in {count|place|places} there are no-break, full-width or zero-width spaces, which hinder searching and typesetting.',
  'page-number':
    'Delete the page numbers, such as “{text}”: {count|line is|lines are} left over from printed pages and no part of the report.',
  'tab-in-text': 'Delete the tabs: in {count|place|places} a tab stands inside a sentence.',
  'control-character':
    'Delete them: in {count|place|places} there are control characters, such as {text}, left over from printing or conversion.',
  placeholder: 'Fill it in, or delete it: “{text}” was left by the template to be filled in.',
  'placeholder/many':
    'Fill them in one by one: {count|place of the template is|places of the template are} not filled in yet, such as “{text}”.',
  'revision-mark': 'Delete “{text}”: it is the mark of a comment, no part of the report.',
  'revision-mark/line':
    'Delete this line: “{text}” is left over from a comment or a revision; it is no part of the report.',
} as const satisfies Record<keyof typeof zhCn, string>;
