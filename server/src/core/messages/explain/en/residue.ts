import type { RuleExplanation } from '../explanation.ts';
import type { residue as zhCn } from '../zh-cn/residue.ts';

/** English explanations of the rules about what conversion left in the text. */
export const residue = {
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
  'lost-table': {
    title: 'Table lost in conversion',
    what:
      '“[TABLE]”, “[表格]” or a mark for a picture on a line of its own is a table that the converter could not draw. The ' +
      'table is in the original and was lost on the way, so it is not said to be missing.',
    silent:
      'Notes such as “[1]” inside a sentence are not reported; where the tables of parts two to four are all there, a ' +
      'mark for a picture is only reported as a code left by conversion.',
    mend: 'Convert in another way: save as .docx first, or copy the table from the page or the PDF; there is no automatic fix.',
  },
  'lost-line-ends': {
    title: 'Line ends lost',
    what:
      'The whole report stands on a line or two: one line holds the headings of three parts or more. Headings and ' +
      'tables cannot be told apart in such a text, so nothing else is said.',
    silent: 'A line of the preamble or of a table of contents that lists the parts is not reported.',
    mend: 'Convert or copy the text in another way that keeps its lines; there is no automatic fix.',
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
  'page-number': {
    title: 'Page numbers',
    what:
      'Page numbers on lines of their own, such as “- 3 -” or “第 3 页”, are left over from a PDF or a printed ' +
      'document. One notice a file, with a count.',
    silent:
      'Pages named in a sentence are not reported, nor is a line that is only a number or a dash: it may be a cell of a ' +
      'table. Page numbers are passed over when tables and paragraphs are read.',
    mend: 'Remove these lines with the quick fix.',
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
  'tab-in-text': {
    title: 'Tabs in the text',
    what: 'A tab stands inside a sentence, most often left from a table or a layout. One notice a file, with a count.',
    silent:
      'Tabs at the start of a paragraph, behind a number and before a label such as “电话：” are not reported; lines ' +
      'that may be rows of a table, or stand beside other lines with tabs, are not looked at.',
    mend: 'Remove them all with the quick fix.',
  },
  'control-character': {
    title: 'Control characters',
    what:
      'Control characters such as form feeds, line breaks and table marks of Word, or marks that reverse the direction of ' +
      'a text, are left over from printing or conversion and disturb search and display. Tables and lines are read all ' +
      'the same. One notice a file, with a count.',
    silent:
      'Tabs, line ends and a byte order mark at the start are not reported; zero-width characters are odd spaces.',
    mend:
      'Remove them with the quick fix; those that end lines become line ends, and lines and figures stay what they are. ' +
      'Look first where they stand inside a cell.',
  },
  placeholder: {
    title: 'Template not filled in',
    what:
      'A gap of the template was not filled in: empty brackets “（）” and “【】”, ruled blanks “____”, “×××”, “XX局”, ' +
      '“20××年”, “（文字描述）”. More than five in a file are one notice.',
    silent:
      'Brackets with words in them, such as “【政策解读】”, are not reported, nor are a line of underscores only, the ' +
      'empty box beside a ticked one, crosses that hide a name in a case, and words on how a title is written. Cells of ' +
      'the tables are looked at by other rules.',
    mend: 'Fill in the gap or remove it.',
  },
  'revision-mark': {
    title: 'Comments and revisions left over',
    what:
      'Comments or revisions of a word processor were turned into text, such as “[批注1]” or a line that begins with ' +
      '“删除：” or “带格式的：”.',
    silent: 'Long paragraphs are not looked at, nor is a “删除：” in a list beside “新增：” or “修改：”.',
    mend: 'Remove the mark with the quick fix; look before a whole line goes.',
  },
} as const satisfies Record<keyof typeof zhCn, RuleExplanation>;
