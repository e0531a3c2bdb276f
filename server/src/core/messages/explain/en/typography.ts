import type { RuleExplanation } from '../explanation.ts';
import type { typography as zhCn } from '../zh-cn/typography.ts';

/** English explanations of the rules about punctuation and spaces. */
export const typography = {
  'half-width-punctuation': {
    title: 'Half-width punctuation',
    what:
      'Between Chinese characters punctuation should be full-width; commas, semicolons, colons, question or ' +
      'exclamation marks are half-width. One notice a file, with a count.',
    silent: 'Times such as “09:25”, web addresses, decimals and telephone numbers are not reported.',
    mend: 'Change them all to full width with the quick fix.',
  },
  'half-width-bracket': {
    title: 'Half-width brackets',
    what:
      'Brackets in Chinese text should be full-width; the text has half-width ones, such as “(一)”. One notice a ' +
      'file, with a count.',
    silent:
      'Brackets without Chinese inside, as around an address or Latin words, are not reported. Tables are read all ' +
      'the same: a row label with half-width brackets is not reported as a variant.',
    mend: 'Change them all to full width with the quick fix.',
  },
  'half-width-period': {
    title: 'Half-width period',
    what:
      'A half-width “.” stands for the Chinese full stop “。” after a Chinese character. Many of them in a file are one ' +
      'notice, with a count.',
    silent:
      'A point after a digit, in a row label such as “1.属于……” or inside the name of a person or a web site is not ' +
      'reported; inside a line it is reported only where a new sentence seems to begin.',
    mend:
      'Change it to “。” with the quick fix. Where a paragraph is broken at this place the period is most likely ' +
      'stray; use the fix that joins the lines.',
  },
  'unpaired-mark': {
    title: 'Unpaired mark',
    what:
      'Title marks, quotation marks and brackets stand in pairs; here one lacks its partner. Marks of a kind near each ' +
      'other are one notice.',
    silent:
      'Numbers such as “1）” do not count. Pairs that a line break cuts apart, quotation marks mixed with straight ones ' +
      'and garbled paragraphs are not looked at, nor are tables.',
    mend: 'Add the missing mark, or remove the other.',
  },
  'nested-title-marks': {
    title: 'Nested title marks',
    what: 'Inside title marks “《》” the inner pair must be “〈〉”, not “《》” or “<>”.',
    silent: 'Title marks with no others inside are not looked at, nor marks without their partner on the same line.',
    mend: 'Change the inner pair to “〈〉” with the quick fix.',
  },
  'document-number': {
    title: 'Brackets of document numbers',
    what:
      'By GB/T 9704 the year of a document number stands in “〔〕”, as in “国办发〔2016〕80号”, not in square or round ' +
      'brackets. More than five in a file are one notice.',
    silent: 'Numbers of court cases and certificates and ranges of years such as “（2021—2025年）” are not reported.',
    mend: 'Change the brackets with the quick fix; year and number stay.',
  },
  'cjk-space': {
    title: 'Spaces between characters',
    what:
      'Blanks stand between Chinese characters, most often left by layout or conversion. One notice a file, with a ' +
      'count.',
    silent:
      'Not reported: the blank behind a number, titles and headings set with a blank between all characters, several ' +
      'blanks in a row, lists set with blanks, and the blank before a label such as “电话：”. Tables are not looked at; ' +
      'no-break and full-width spaces have a notice of their own.',
    mend: 'Remove them all with the quick fix.',
  },
  'doubled-punctuation': {
    title: 'Doubled punctuation',
    what:
      'Two marks stand one behind the other, such as “，，” or “、。”, or a “、” before the “等” that ends a list. More ' +
      'than five in a file are one notice.',
    silent:
      'Ellipses, dashes, exclamation and question marks are not looked at; nor is what is left blank behind a colon, ' +
      'or “、等级”, where “等” begins another word. Web addresses and web codes are passed over.',
    mend: 'Leave one with the quick fix; where it is not clear which, correct it by hand.',
  },
  'heading-period': {
    title: 'Full stop behind a heading',
    what: 'A heading on a line of its own ends without a full stop, as “（一）加强组织领导”.',
    silent:
      'Off by default. An item that is a sentence with nothing below it is not reported, nor is a line of several ' +
      'sentences.',
    mend: 'Remove the full stop with the quick fix.',
  },
  'dangling-punctuation': {
    title: 'Comma at the end of a paragraph',
    what: 'A paragraph ends with a comma, as if it were not finished or something were lost.',
    silent:
      'Not reported where plain text follows: that is most likely the same sentence, cut by a line break. Tables, very ' +
      'short lines and labels such as “电话：” are not looked at.',
    mend: 'Finish the sentence, or write a full stop or a semicolon.',
  },
  'number-style': {
    title: 'Numbers written in two ways',
    what:
      'The report writes both “2020 年” and “2020年”: a space between number and unit here and none there. One notice a ' +
      'file, with a count.',
    silent: 'Off by default. Not reported where all are written alike; tables are not looked at.',
    mend: 'Remove the spaces between numbers and units with the quick fix.',
  },
} as const satisfies Record<keyof typeof zhCn, RuleExplanation>;
