import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('field-code-residue', {
  speaks: {
    'a bookmark at the beginning of a paragraph': {
      text: sample(2019, ['下一步，将加强', '⟦[bookmark: _GoBack]⟧下一步，将加强']),
      severity: 'warning',
      says: '请删去“[bookmark: _GoBack]”：这是转换时留下的代码，不是报告内容。',
      fixed: '\n下一步，将加强',
    },
    'codes of a table of contents: those that follow each other are one': {
      text: sample(2021, [
        '一、总体情况',
        '⟦TOC \\o "1-3" \\h \\z \\u HYPERLINK \\l "_Toc12345"⟧总体情况 ⟦PAGEREF _Toc12345 \\h⟧ 1\n一、总体情况',
      ]),
      fixed: '总体情况 PAGEREF',
    },
    'a page number and an object': {
      text: sample(2021, [
        '（四）平台建设。',
        '⟦PAGE \\* MERGEFORMAT⟧\n⟦EMBED Excel.Sheet.8⟧\n⟦[图片]⟧（四）平台建设。',
      ]),
      fixed: '\n\nEMBED',
    },
    'marks of images, conditions of a word processor': {
      text: sample(2021, [
        '（四）平台建设。',
        '⟦<!--[if gte mso 9]>⟧\n⟦![](media/image1.png)⟧\n⟦[图片1]⟧\n⟦[endif]-->⟧（四）平台建设。',
      ]),
    },
  },
  silent: {
    'marks of a comparison': sample(2021, ['（四）平台建设。', '（四）平台建设。满意度 [高] 的占 95%！（见附件）']),
    'no code': sample(2019),
    'words in square brackets, and in capitals': sample(2021, [
      '（四）平台建设。',
      '（四）平台建设[附图]，使用TOC、PAGE等英文缩写。',
    ]),
    'an address': sample(2021, ['（四）平台建设。', '（四）平台建设（http://www.example.com/a_b?c=1）。']),
  },
});
