import type { typography as zhCn } from '../zh-cn/typography.ts';

/** Messages about punctuation and spaces. */
export const typography = {
  'half-width-punctuation':
    'Change them to full width: {count|half-width mark stands|half-width marks stand} beside Chinese characters ({marks}).',
  'half-width-bracket':
    'Change them to “（）”: {count|half-width bracket stands|half-width brackets stand} around Chinese.',
  'half-width-period': 'Change it to “。”: a half-width “.” stands for the full stop here.',
  'half-width-period/cut':
    'Delete the half-width “.” and join the two lines: it stands in the middle of a sentence, most likely left by a page break.',
  'half-width-period/many': 'Change them to “。”: in {count|place|places} a half-width “.” stands for the full stop.',
  'nested-title-marks': 'Use “〈〉” here: “{title}” stands inside other title marks.',
  'cjk-space': 'Delete the spaces: {count|space stands|spaces stand} between Chinese characters.',
  'unpaired-mark': 'Add “{partner}”, or delete “{mark}”: this “{mark}” has no partner.',
  'unpaired-mark/closing': 'Add “{partner}” in front, or delete “{mark}”: this “{mark}” has no partner.',
  'document-number': 'Should be “{right}”, not “{text}”: the year of a document number stands in “〔〕”.',
  'document-number/many':
    'Put the year of document numbers in “〔〕”: in {count|place|places} it is not, such as “{text}”, which should be “{right}”.',
  'doubled-punctuation': 'Leave one mark: “{text}” has one too many.',
  'doubled-punctuation/etc': 'Delete the “{text}” before “等”.',
  'doubled-punctuation/many': 'Leave one mark: in {count|place|places} there are several, such as “{text}”.',
  'heading-period': 'Delete the full stop: a heading on a line of its own has none.',
  'dangling-punctuation':
    'Finish the sentence, or end it with a full stop: this paragraph ends with “{mark}”, as if something were missing.',
  'number-style':
    'Write them in one way: in {count|place|places} a space stands between a number and its unit, such as “年” or “件”; elsewhere none does.',
} as const satisfies Record<keyof typeof zhCn, string>;
