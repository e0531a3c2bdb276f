import { describe, expect, it } from 'vitest';
import { KNOWN_SECTIONS } from '../../server/src/core/form/known-sections.ts';
import { findHeadings } from '../../server/src/core/report/headings.ts';
import { parse } from '../../server/src/core/syntax/parse.ts';
import { chineseOrdinal } from '../../server/src/core/text/chinese-numeral.ts';
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

  /** A report whose part of that number is headed by `line`. */
  const headed = (number: number, line: string) => {
    const titles = KNOWN_SECTIONS.map(({ title }, at) => `${chineseOrdinal(at + 1)}、${title}`);
    titles[number - 1] = line;
    return titles.map((title) => `${title}\n正文。\n`).join('');
  };

  it.each([
    [1, '一、政府信息公开工作总体情况'],
    [1, '一、信息公开工作基本情况'],
    [1, '一、2023年度总体工作情况'],
    [1, '一、概况'],
    [1, '一、总体综述'],
    [1, '一、工作开展情况'],
    [1, '一、全年工作回顾'],
    [1, '第一部分总体概述'],
    [2, '二、2023年主动公开政府信息情况'],
    [2, '二、政府主动公开信息情况'],
    [2, '二、本机关主动公开的有关情况'],
    [2, '二、主动公开'],
    [3, '三、政府信息公开申请情况'],
    [3, '三、依申请公开受理和答复情况'],
    [3, '三、本年度收到申请及办理情况'],
    [4, '四、复议、诉讼情况'],
    [4, '四、因信息公开引发的行政复议和应诉情况'],
    [4, '四、政府信息公开申请行政复议、诉讼的情况'],
    [5, '五、存在问题及改进措施'],
    [5, '五、存在的不足和今后努力方向'],
    [5, '五、存在的主要问题及明年工作计划'],
    [5, '五、主要困难及整改措施'],
    [5, '五、下一步工作打算'],
    [6, '六、其他报告事项'],
    [6, '六、其他需要说明的情况'],
    [6, '六、需要报告的其他内容'],
    [6, '七、其他需要说明的事项'],
    [6, '六、其他需要报告的事项：'],
    [6, '六、其他需要报告的事项（黑体三号）'],
  ])('of part %i is known where it belongs, in other words: %s', (number, line) => {
    expect(marked(headed(number, line))).toBe(headed(number, line).replace(/^.+(?=\n正文)/gm, '⟦$&⟧'));
  });

  it.each([
    [1, '一、加强组织领导'],
    [1, '一、主动公开'],
    [1, '（一）工作概况'],
    [2, '二、依申请公开情况。全年收到申请3件'],
    [3, '三、加强平台建设'],
    [3, '三、结转下年度申请数量'],
    [4, '四、监督保障'],
    [5, '五、加大宣传力度'],
    [5, '1.存在的不足'],
    [6, '六、领导重视，工作情况良好'],
    [6, '六、附件'],
  ])('of part %i is not a line of other matter with its number: %s', (number, line) => {
    const text = headed(number, line);
    expect(marked(text)).toBe(text.replace(/^.+(?=\n正文)/gm, (title) => (title === line ? title : `⟦${title}⟧`)));
  });

  it('in other words is none where the part has its title', () => {
    const text = headed(1, '⟦一、总体情况⟧\n五、存在的不足').replace(/^[^⟦\n]+(?=\n正文)/gm, (title) =>
      title.startsWith('五、存在的不足') ? title : `⟦${title}⟧`,
    );
    expect(marked(text.replace(/[⟦⟧]/g, ''))).toBe(text);
  });

  it.each([
    ['a mark and the text', '六、其他需要报告的事项：无。', '⟦六、其他需要报告的事项⟧：无。'],
    ['a stop', '六、其他需要报告的事项。本年度没有收费。', '⟦六、其他需要报告的事项⟧。本年度没有收费。'],
    ['spaces', '六、其他需要报告的事项  无', '⟦六、其他需要报告的事项⟧  无'],
  ])('may have its text behind it, after %s', (_, line, expected) => {
    expect(marked(headed(6, line)).split('\n').at(-3)).toBe(expected);
  });

  it.each([
    ['items with their marks', '本报告包括总体情况、\n主动公开政府信息情况、\n其他需要报告的事项。\n'],
    [
      'numbers as well',
      '本报告由一、总体情况，\n二、主动公开政府信息情况，\n三、收到和处理政府信息公开申请情况等组成。\n',
    ],
    ['a word that joins', '收到和处理政府信息公开申请情况、存在的主要问题及改进情况以及\n其他需要报告的事项\n'],
  ])('is not a line of the list in a preamble: %s', (_, list) => {
    expect(marked(list + headed(1, '一、总体情况'))).toBe(
      list + headed(1, '一、总体情况').replace(/^.+(?=\n正文)/gm, '⟦$&⟧'),
    );
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

  it('may come again, as where a page was copied twice', () => {
    const text = '⟦一、总体情况⟧\n正文。\n⟦二、主动公开政府信息情况⟧\n正文。\n';
    expect(marked(`${text}${text}`.replace(/[⟦⟧]/g, ''))).toBe(`${text}${text}`);
  });

  it('stands where tables were dropped and headings follow one another', () => {
    const text =
      '⟦二、主动公开政府信息情况⟧\n⟦三、收到和处理政府信息公开申请情况⟧\n⟦四、政府信息公开行政复议、行政诉讼情况⟧\n';
    expect(marked(text.replace(/[⟦⟧]/g, ''))).toBe(text);
  });
});
