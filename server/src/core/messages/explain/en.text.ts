import type { RuleExplanation } from './explanation.ts';
import type { explainZhCnText } from './zh-cn.text.ts';

/** English explanations of the rules about residue of conversion, typography and wording. */
export const explainEnText = {
  'field-code-residue': {
    title: 'Field codes left over',
    what:
      'Bookmarks, contents or link codes that a word processor left when the text was converted, such as ' +
      '“[bookmark: …]”.',
    silent: 'Only codes of known shape are reported, not other words in square brackets.',
    mend: 'Delete the code with the quick fix; the words around it stay.',
  },
  'web-residue': {
    title: 'Web page residue',
    what:
      'Words of a web page around the report, such as “发布时间”, “浏览量”, “打印”, “关闭”, “分享” or ' +
      '“当前位置”. One notice a line.',
    silent:
      'Such a word used within the report, as “来源” or “访问量” may be, is not reported, nor are the index number, issuing office, document ' +
      'number and date before the title.',
    mend: 'Delete the lines. The quick fix deletes the whole line, so make sure that no text of the report is on it.',
  },
  spam: {
    title: 'Spam',
    what:
      'Names or advertisements of gambling or pornographic sites stand in the text, most often because the copied ' +
      'web page was tampered with.',
    silent:
      'Only plain gambling or pornographic words before the title or on a line of their own are reported; a word ' +
      'such as “官网” alone is not, nor is a line on measures against gambling.',
    mend:
      'Delete the line. The quick fix deletes the whole line, so look first; a name put into the title ' +
      'has to be corrected by hand.',
  },
  'markdown-residue': {
    title: 'Table rule left over',
    what: 'A line of only dashes, bars and colons, which a converter draws between table rows, is left in the text.',
    silent:
      'Not reported where the whole table is drawn with bars and the line belongs under its header, nor is a line that an author drew.',
    mend: 'Delete the line with the quick fix.',
  },
  mojibake: {
    title: 'Garbled characters',
    what: 'The text holds “�”, “锟斤拷”, runs of question marks or web codes such as “&nbsp;” and “&amp;”.',
    silent:
      'A normal question mark is not reported; a file that is garbled throughout is reported as wrong encoding only.',
    mend: 'The quick fix restores web codes; characters that are lost must be typed again from the original.',
  },
  'broken-paragraph': {
    title: 'Broken paragraph',
    what:
      'A paragraph is cut in mid-sentence, most often at a page break: a long line without a full stop, and the ' +
      'next line goes on. More than five in a file are one notice.',
    silent:
      'Tables, headings, signatures and contact lines are not looked at, nor is a next line that begins with a number.',
    mend: 'Join the lines with the quick fix; a stray half-width period at the break is dealt with too.',
  },
  'odd-space': {
    title: 'Odd spaces',
    what:
      'The text holds no-break spaces, full-width spaces or zero-width characters, which disturb search and layout. ' +
      'One notice a file, with a count.',
    silent:
      'Full-width indents at the start of a paragraph and spaces in the title are not counted; those in figure ' +
      'cells have a notice of their own.',
    mend: 'Clean them all with the quick fix; the words stay.',
  },
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
  'nested-title-marks': {
    title: 'Nested title marks',
    what: 'Inside title marks “《》” the inner pair must be “〈〉”, not “《》” or “<>”.',
    silent: 'Title marks with no others inside are not looked at, nor marks without their partner on the same line.',
    mend: 'Change the inner pair to “〈〉” with the quick fix.',
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
  wording: {
    title: '“截止” or “截至”',
    what: 'Before a point in time the word is “截至”, not “截止”, as in “截至目前” or “截至12月”.',
    silent:
      'Not reported where no time follows “截止” directly, or where something does end then, as in “申报截止12月10日”.',
    mend: 'Change it to “截至” with the quick fix.',
  },
  'agency-typo': {
    title: 'Office name misspelt',
    what: 'A name in the text is as long as the office name of the title, or its short form, and differs by one character.',
    silent:
      'Not reported where the difference is in the name of the place or in 省, 市, 县, 区, 州, 乡 or 镇, or where it ' +
      'makes another department (财政局 and 民政局) or another thing (科技局 and 科技馆): that is most likely meant. ' +
      'Usual short forms are not reported either.',
    mend: 'Check it and use the name of the title. The quick fix can do it; confirm it first.',
  },
  'common-typo': {
    title: 'Common misspelling',
    what:
      'A word that is often misspelt in official texts, such as “按装” for “安装”, “布署” for “部署”, ' +
      '“做为” for “作为” or “既使” for “即使”.',
    silent:
      'Only words of the list are looked at, and not where they are part of other words, as in “按装机容量” or ' +
      '“自己经过”.',
    mend: 'Correct the word with the quick fix.',
  },
} as const satisfies Record<keyof typeof explainZhCnText, RuleExplanation>;
