import { expect, it } from 'vitest';
import { NOTHING, type Summary, added, summaryText } from '../../client/src/commands/summary.ts';
import { speaker } from '../../client/src/words/words.ts';

const say = speaker('zh-cn', 'zh-cn');
const counts = { error: 1, warning: 2, information: 0, hint: 0 };
const report: Partial<Summary> = { files: 1, reports: 1, counts };
const standing: Partial<Summary> = { ...report, accepted: 2 };
const sumOf = (...parts: Partial<Summary>[]) => parts.reduce(added, NOTHING);

it('adds up what was found in each file', () => {
  expect(sumOf(report, { ...standing, broken: 1 }, { files: 1, skipped: 1 }, { files: 1, unread: 1 })).toEqual({
    files: 4,
    reports: 2,
    skipped: 1,
    unread: 1,
    twins: 0,
    broken: 1,
    counts: { error: 2, warning: 4, information: 0, hint: 0 },
    accepted: 2,
    cancelled: false,
  });
});

it.each<[string, Summary]>([
  ['文件夹里没有 .txt、Word（.docx）、网页、PDF 和 .xlsx 文件。', NOTHING],
  ['检查了 1 个文件（.txt、Word、网页、PDF、.xlsx），没有认出年报。', sumOf({ files: 1, skipped: 1 })],
  ['检查了 1 份年报：1 个错误、2 个警告。', sumOf(report)],
  [
    '检查了 1 份年报：1 个错误、2 个警告。略过了 1 个不是年报或设置里写明不检查的文件，见输出。',
    sumOf(report, { files: 1, skipped: 1 }),
  ],
  ['检查了 1 份年报：1 个错误、2 个警告。1 个文件不能读取，见输出。', sumOf(report, { files: 1, unread: 1 })],
  ['检查了 1 份年报：1 个错误、2 个警告。3 个 Word 文件之类旁边有同名的文本，只看文本。', sumOf(report, { twins: 3 })],
  ['检查了 1 份年报：1 个错误、2 个警告。另有 2 处已接受，没有列出。', sumOf(standing)],
  ['检查了 1 份年报：1 个错误、2 个警告。1 个文件里有不能解码的内容，见输出。', sumOf({ ...report, broken: 1 })],
  ['已取消，以下是取消之前的结果。检查了 1 份年报：1 个错误、2 个警告。', { ...sumOf(report), cancelled: true }],
])('says 「%s」', (text, summary) => expect(summaryText(summary, say)).toBe(text));
