import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../server/src/core/features/markdown.ts';

describe('words of a document as Markdown', () => {
  it.each([
    ['行政许可', '行政许可'],
    ['-12.50', '-12.50'],
    ['18.078万元', '18.078万元'],
    ['*a* _b_ ~~c~~ `d`', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`'],
    ['[a](command:b)', '\\[a\\]\\(command\\:b\\)'],
    ['![a](https://b.c)', '\\!\\[a\\]\\(https\\://b\\.c\\)'],
    ['<img src=x> &lt;', '\\<img src=x\\> \\&lt;'],
    ['www.a.b a@b.c', 'www\\.a\\.b a\\@b\\.c'],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['a | b', 'a \\| b'],
    ['$(zap) \\', '\\$\\(zap\\) \\\\'],
    ['a\nb\tc', 'a\\u{A}b\\u{9}c'],
    ['\u202e\u200b\u0000\u2028\ud800', '\\u{202E}\\u{200B}\\u{0}\\u{2028}\\u{D800}'],
  ])('%j', (words, markdown) => expect(escapeMarkdown(words)).toBe(markdown));

  it('are cut where they are long', () => {
    expect(escapeMarkdown('*'.repeat(1000))).toBe(`${'\\*'.repeat(80)}…`);
  });
});
