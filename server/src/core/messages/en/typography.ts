import type { typography as zhCn } from '../zh-cn/typography.ts';

/** Messages about punctuation and spaces. */
export const typography = {
  'half-width-punctuation':
    'The text has {count} half-width marks ({marks}) beside Chinese characters. Change them all to full width.',
  'half-width-bracket': 'The text has {count} half-width brackets around Chinese. Change them all to “（）”.',
  'half-width-period': 'A half-width “.” stands for the full stop here. Change it to “。”.',
  'half-width-period/cut':
    'This half-width “.” stands in the middle of a sentence, most likely left by a page break. Remove it and join the two lines.',
  'half-width-period/many': 'The text has {count} half-width “.” in place of full stops. Change them all to “。”.',
  'nested-title-marks': 'Inside title marks “{title}” must stand in “〈〉”.',
  'cjk-space': 'The text has {count} spaces between Chinese characters. Remove them all.',
  'unpaired-mark': 'This “{mark}” lacks its partner “{partner}”. Add that, or remove this.',
  'unpaired-mark/closing': 'This “{mark}” lacks its partner “{partner}” in front. Add that, or remove this.',
  'document-number': 'The year of a document number stands in 〔〕: “{text}” should be “{right}”.',
  'document-number/many':
    'In {count} places the year of a document number does not stand in 〔〕, such as “{text}” for “{right}”. Correct them all.',
  'doubled-punctuation': 'The punctuation “{text}” is doubled. Leave one mark.',
  'doubled-punctuation/etc': 'The “{text}” before “等” is superfluous. Remove it.',
  'doubled-punctuation/many': 'Punctuation is doubled in {count} places, such as “{text}”. Correct them.',
  'heading-period': 'A heading on a line of its own ends without a full stop. Remove it.',
  'dangling-punctuation':
    'This paragraph ends with “{mark}”, as if it were not finished. Finish it, or write a full stop.',
  'number-style':
    'In {count} places a space stands between a number and its unit, such as 年 or 件; elsewhere none does. Write them in one way.',
} as const satisfies Record<keyof typeof zhCn, string>;
