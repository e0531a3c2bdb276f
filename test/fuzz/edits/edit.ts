import type { Random } from '../random.ts';

/** Changes a text as someone might who writes a report. @param other gives another text to paste from */
export type Edit = (text: string, random: Random, other: () => string) => string;

/** What is typed, and what might upset the reading of lines. */
const TYPED = [
  '0',
  '5',
  '件',
  '，',
  '。',
  ',',
  '(',
  '）',
  '《',
  '》',
  '一',
  '局',
  '年',
  ' ',
  '　',
  '\u00a0',
  '\t',
  '|',
  '𠮷',
  '😀',
];
const WORDS = [
  '共7条，其中甲类信息3条、乙类信息5条。',
  '2023年',
  '（一）',
  '收到政府信息公开申请12件。',
  '总计',
  '年度报告',
  '三、收到和处理政府信息公开申请情况',
  '- 3 -',
  '</td>',
];
const LINE_ENDS = [
  '\n',
  '\n',
  '\n',
  '\r\n',
  '\r',
  '\f',
  '\u000b',
  '\u0085',
  '\u2028',
  '\r\u0007',
  '\n\u0007',
  '\u0007',
];
const HEADING = /^.{0,6}(?:总体情况|主动公开政府信息情况|申请情况|诉讼情况|改进情况|报告的事项)/;

export const EDITS: readonly Edit[] = [
  /** Typing: often, and anywhere. */
  (text, random) => inserted(text, random.below(text.length + 1), random.pick(TYPED)),
  (text, random) => inserted(text, random.below(text.length + 1), random.pick(TYPED)),
  (text, random) => inserted(text, random.below(text.length + 1), random.pick(WORDS)),
  (text, random) => inserted(text, random.below(text.length + 1), random.pick(LINE_ENDS)),
  (text, random) => withEnds(text, random.below(text.length), random.below(400), random.pick(LINE_ENDS)),
  (text, random) => without(text, random.below(text.length), random.few(5)),
  /** In a sentence, which is read on its own as long as it stays one. */
  (text, random) => inSentence(text, random, (line, at) => inserted(line, at, random.pick(TYPED))),
  (text, random) => inSentence(text, random, (line, at) => inserted(line, at, random.pick(WORDS))),
  (text, random) => inSentence(text, random, (line, at) => without(line, at, random.few(5))),
  /** In a figure: a digit more, a digit less, another number. */
  (text, random) =>
    inFigure(text, random, (digits) => inserted(digits, random.below(digits.length + 1), String(random.below(10)))),
  (text, random) => inFigure(text, random, (digits) => without(digits, random.below(digits.length), 1)),
  (text, random) => inFigure(text, random, () => String(random.below(40))),
  /** Whole lines: a row or a paragraph goes, a heading goes, two change places. */
  (text, random) => inLines(text, (lines) => lines.splice(random.below(lines.length), random.few(3))),
  (text, random) =>
    inLines(text, (lines) => {
      const headings = lines.flatMap((line, at) => (HEADING.test(line) ? [at] : []));
      if (headings.length > 0) lines.splice(random.pick(headings), 1);
    }),
  (text, random) =>
    inLines(text, (lines) => {
      const [one, other] = [random.below(lines.length), random.below(lines.length)];
      [lines[one], lines[other]] = [lines[other]!, lines[one]!];
    }),
  /** Pasting rows, or a whole table, from another report. */
  (text, random, other) =>
    inLines(text, (lines) => {
      const pasted = other().split('\n');
      const from = random.below(pasted.length);
      lines.splice(random.below(lines.length), 0, ...pasted.slice(from, from + 1 + random.below(60)));
    }),
];

function inSentence(text: string, random: Random, edit: (line: string, at: number) => string): string {
  return inLines(text, (lines) => {
    const sentences = lines.flatMap((line, at) => (line.includes('。') ? [at] : []));
    const at = sentences.length > 0 ? random.pick(sentences) : 0;
    const line = lines[at] ?? '';
    lines[at] = edit(line, random.below(line.length + 1));
  });
}

function inserted(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}

function withEnds(text: string, at: number, length: number, end: string): string {
  return text.slice(0, at) + text.slice(at, at + length).replaceAll('\n', end) + text.slice(at + length);
}

function without(text: string, at: number, count: number): string {
  return text.slice(0, at) + text.slice(at + count);
}

function inFigure(text: string, random: Random, change: (digits: string) => string): string {
  const figures = [...text.matchAll(/\d+/g)];
  if (figures.length === 0) return text;
  const { 0: digits, index } = random.pick(figures);
  return text.slice(0, index) + change(digits) + text.slice(index + digits.length);
}

function inLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}
