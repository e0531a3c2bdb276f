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
} as const satisfies Record<keyof typeof zhCn, string>;
