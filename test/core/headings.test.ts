import { describe, expect, it } from 'vitest';
import { findHeadings } from '../../server/src/core/report/headings.ts';
import { parse } from '../../server/src/core/syntax/parse.ts';
import { mark } from '../support/marks.ts';

/** The text with its headings marked. */
const marked = (text: string) => {
  const headings = findHeadings(parse(text));
  return mark(
    text,
    headings.map(({ span }) => span),
  );
};

describe('a first-level heading', () => {
  it.each([
    ['the number of the form', '一、总体情况'],
    ['an arabic number and a space', '1、 总体情况'],
    ['no number', '存在的主要问题及改进情况'],
    ['spaces around', '   四、政府信息公开行政复议、行政诉讼情况\u00a0'],
    ['a full-width stop', '五．存在的主要问题及改进情况'],
    ['a long title', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    ['other words that join', '四、政府信息公开行政复议及行政诉讼情况'],
    ['a slip behind a right number', '三、收到和处理政府信息公开的申请情况'],
    ['words that sub-headings use too, behind the right number', '二、主动公开情况'],
    ['half-width marks', '四,政府信息公开行政复议,行政诉讼情况'],
  ])('is known by its words: %s', (_, line) => {
    expect(marked(`\n${line}\n正文。\n`)).toBe(`\n${line.replace(/^\s*/, '$&⟦').replace(/\s*$/, '⟧$&')}\n正文。\n`);
  });

  it('may run over two lines; the first is marked', () => {
    expect(marked('四、政府信息公开行政复议、\n行政诉讼情况\n')).toBe('⟦四、政府信息公开行政复议、⟧\n行政诉讼情况\n');
  });

  it.each([
    [
      'rows of table three',
      '一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n三、本年度办理结果\n四、结转下年度继续办理\n',
    ],
    ['a second-level heading', '（一）总体情况\n'],
    ['the list of parts in the preamble', '本报告由总体情况、主动公开政府信息情况、其他需要报告的事项六个部分组成。\n'],
    ['an item below the second level', '1.主动公开情况\n'],
    ['words of a title inside a sentence', '现将总体情况报告如下。\n'],
    ['a line of table cells', '一、\t总体情况\t其他需要报告的事项\n'],
    ['an entry of a table of contents', '一、总体情况……………………3\n'],
  ])('is not: %s', (_, text) => expect(marked(text)).toBe(text));

  it('is not an entry of a table of contents without page numbers, where it comes again', () => {
    const contents = '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n';
    const body =
      '⟦一、总体情况⟧\n正文。\n⟦二、主动公开政府信息情况⟧\n正文。\n⟦三、收到和处理政府信息公开申请情况⟧\n正文。\n';
    expect(marked(`${contents}${body.replace(/[⟦⟧]/g, '')}`)).toBe(`${contents}${body}`);
  });

  it('stands where tables were dropped and headings follow one another', () => {
    const text =
      '⟦二、主动公开政府信息情况⟧\n⟦三、收到和处理政府信息公开申请情况⟧\n⟦四、政府信息公开行政复议、行政诉讼情况⟧\n';
    expect(marked(text.replace(/[⟦⟧]/g, ''))).toBe(text);
  });
});
