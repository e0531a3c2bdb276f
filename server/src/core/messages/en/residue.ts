import type { residue as zhCn } from '../zh-cn/residue.ts';

/** Messages about what conversion left in the text. */
export const residue = {
  'field-code-residue': '“{text}” is a code left over from conversion, no part of the report. Remove it.',
  'web-residue': '“{text}” belongs to a web page, not to the report. Remove the line.',
  spam: '“{text}” looks like an advertisement or a site name, no part of the report. Remove it, and check whether the page that the text comes from was tampered with.',
  'spam/title':
    'The title holds “{text}”, which looks like an advertisement or a site name. Correct it, and check whether the page that the text comes from was tampered with.',
  'lost-table':
    '{table} was lost in conversion; only “{text}” is left of it. Convert it in another way (save it as .docx first, or copy the table from the page): the table is in the file that this text comes from.',
  'lost-table/other':
    '“{text}” stands for a table that the converter could not draw. Convert it in another way, or look in the original what the table says.',
  'lost-line-ends':
    'The line ends of the report are lost: this line holds the headings of {count} parts. Convert or copy it in another way, with its lines; nothing else was checked.',
  'markdown-residue': 'This line is a table rule left over from conversion, no part of the report. Remove it.',
  mojibake: '“{text}” is garbled; the characters are lost. Type them again from the original.',
  'mojibake/entity': '{count} web codes were not turned back into characters, such as “{text}”. Correct them.',
  'broken-paragraph':
    'This paragraph is cut in mid-sentence and goes on in the next line, as at a page break. Join the two lines.',
  'broken-paragraph/many':
    'Sentences are cut in {count} places, as by a line-by-line conversion. Join the lines that belong together.',
  'odd-space':
    'The text holds no-break, full-width or zero-width spaces in {count} places, which hinder searching and typesetting. Better clean them up.',
  'page-number':
    '{count} lines are page numbers, such as “{text}”, left over from printed pages, no part of the report. Remove them.',
  'tab-in-text': 'Tabs stand inside sentences in {count} places. Remove them.',
  'control-character':
    'The text holds control characters in {count} places, such as {text}, left over from printing or conversion. Remove them.',
  placeholder: '“{text}” is a gap of the template that was not filled in. Fill it in or remove it.',
  'placeholder/many': '{count} gaps of the template were not filled in, such as “{text}”. Fill them in one by one.',
  'revision-mark': '“{text}” is the mark of a comment, no part of the report. Remove it.',
  'revision-mark/line': '“{text}” is left over from a comment or a revision, no part of the report. Remove the line.',
} as const satisfies Record<keyof typeof zhCn, string>;
