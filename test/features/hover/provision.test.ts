import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze.ts';
import { hover } from '../../../server/src/core/features/hover.ts';
import { article20 } from '../../../server/src/core/form/article-20.ts';
import { chineseOrdinal } from '../../../server/src/core/text/chinese-numeral.ts';
import { hoverAt, titleIn } from '../../support/hover-at.ts';
import { sample } from '../../support/sample.ts';

const titleOf = (number: number) =>
  `**第二十条第（${chineseOrdinal(number)}）项　${article20.find((item) => item.number === number)!.title}**`;

describe('the fifteen items of Article 20', () => {
  const WRITINGS: Record<string, (number: number) => string> = {
    'full width': (number) => `第二十条第（${chineseOrdinal(number)}）项`,
    'half width': (number) => `第二十条第(${chineseOrdinal(number)})项`,
    digits: (number) => `第20条第（${number}）项`,
    'full-width digits': (number) =>
      `第２０条第（${String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}）项`,
    'without brackets': (number) => `第二十条第${chineseOrdinal(number)}项`,
    'behind the name of the Regulation': (number) =>
      `《中华人民共和国政府信息公开条例》第二十条第（${chineseOrdinal(number)}）项`,
    'behind its short name': (number) => `按照《条例》第二十条第一款第（${chineseOrdinal(number)}）项`,
    'without 第': (number) => `条例第二十条（${chineseOrdinal(number)}）项`,
  };

  it.each(Object.entries(WRITINGS))('are explained: %s', (_, write) => {
    const written = article20.map(({ number }) => write(number));
    const text = sample(2021, ['（四）平台建设。', `（四）平台建设。${written.join('有关信息。')}。`]);
    const analysis = analyze(text);
    const titleAt = (offset: number) => hover(analysis, offset, 'zh-cn')?.markdown.split('\n')[0];
    written.forEach((words, at) => {
      const start = text.indexOf(words);
      expect(titleAt(start + words.lastIndexOf('条')), words).toBe(titleOf(at + 1));
      expect(titleAt(start + words.length - 1), words).toBe(titleOf(at + 1));
    });
  });

  it('in section two without their article', () => {
    const text = (written: string) => sample(2021, ['第二十条第（六）项', written]);
    for (const written of ['第（六‸）项', '第(6‸)项', '第六‸项', '第㈥‸项']) {
      expect(hoverAt(text(written))?.markdown.split('\n')[0], written).toBe(titleOf(6));
    }
  });

  it('say what is to be disclosed, which figure they feed, how it is counted, and what goes wrong', () => {
    const found = hoverAt(sample(2021, ['第二十条第（八）项', '第二十条第（八‸）项']));
    expect(found?.marked).toContain('⟦第二十条第（八）项⟧');
    expect(found?.markdown.split('\n')).toEqual([
      '**第二十条第（八）项　行政事业性收费**',
      '',
      '**公开什么**：收费项目、依据、标准。',
      '',
      '**对应年报**（2021 年式样）：二、第二十条第（八）项表：行政事业性收费一行，填本年收费金额（单位：万元）。',
      '',
      '**怎么数**：2021 年式样填当年实际收取的总额，单位是万元，可以带小数。信息处理费属于行政事业性收费，也包括在内，同时在第六部分另作说明。',
      '',
      '**常见错误**：',
      '',
      '- 把元当作万元，大了一万倍',
      '- 格里再写“万元”',
      '- 2021 年以后仍填项目数',
    ]);
  });

  it('name the figure of the form in use', () => {
    expect(hoverAt(sample(2019, ['第二十条第（九）项', '第二十条第（九‸）项']))?.markdown).toContain(
      '（2019 年式样）：二、第二十条第（九）项表：政府集中采购一行',
    );
  });

  it('without a figure say where they show', () => {
    const text = sample(2021, ['（四）平台建设。', '（四）第二十条第（三）项‸。']);
    expect(hoverAt(text)?.markdown.split('\n').slice(4)).toEqual([
      '**对应年报**：没有专门的数字格，条数通常写在“一、总体情况（一）主动公开”里；工具只核对分项之和。',
      '',
      '**常见错误**：',
      '',
      '- 只发规划解读，不发规划文本',
    ]);
  });

  it('are each explained where several are listed', () => {
    expect(titleIn('《条例》第二十条第（一‸）、（五）、（六）项')).toBe(titleOf(1));
    expect(titleIn('《条例》第二十条第（一）、（五‸）、（六）项')).toBe(titleOf(5));
    expect(titleIn('《条例》第二十条第（一）项和第（六‸）项')).toBe(titleOf(6));
    expect(titleIn('《条例》第二十‸条第（一）、（五）项')).toMatch(/第二十条　应当主动公开的十五项/);
  });

  it('speak English', () => {
    const found = hoverAt(sample(2021, ['第二十条第（五）项', '第二十条第（五‸）项']), 'en');
    expect(found?.markdown).toMatch(/^\*\*Article 20, item \(5\): Licences and other services to the public\*\*\n/);
    expect(found?.markdown).toContain(
      '(form of 2021): Part two, table of item (5): decisions of the year on licences.',
    );
    expect(found?.markdown).toContain('**How to count**: “项目数量” counts matters');
    expect(found?.markdown).toContain('\n- The row “其他对外管理服务事项” kept after 2021');
    const without = sample(2021, ['（四）平台建设。', '（四）第二十条第（三）项‸。']);
    expect(hoverAt(without, 'en')?.markdown).toContain('**In the report**: No figure of its own;');
  });

  it('say as much in English as in Chinese, and quote no more than the words of the form', () => {
    for (const { counting, mistakes, en } of article20) {
      expect(en.mistakes).toHaveLength(mistakes.length);
      for (const words of [en.title, en.disclose, en.counting, ...en.mistakes]) {
        expect(words.replace(/[“(][^”)]*[”)]|万元/g, '')).not.toMatch(/[\u3000-\u9fff]/);
      }
      expect(counting).not.toBe('');
    }
  });
});

describe('articles of the Regulation', () => {
  it.each([
    ['第十九‸条', '第十九条　主动公开的总标准'],
    ['第19‸条', '第十九条　主动公开的总标准'],
    ['《政府信息公开条例》第二十一‸条', '第二十一条　地方和基层另外公开的信息'],
    ['根据条例第四十九‸条的规定', '第四十九条　年度报告的时限'],
    ['《中华人民共和国政府信息公开条例》（国务院令第711号）第五十‸条第（四）项', '第五十条　年度报告的内容'],
    ['《条例》第四十九条、第五十‸条', '第五十条　年度报告的内容'],
    ['按《关于年度报告的通知》和条例第五十‸条', '第五十条　年度报告的内容'],
    ['《条例》第十九‸条、第二十条第（三）项', '第十九条　主动公开的总标准'],
    ['《条例》第十九条、第二十条‸第（三）项', '第（三）项　规划及政策'],
  ])('are explained: %s', (sentence, title) => expect(titleIn(`${sentence}，如实公开。`)).toContain(title));

  it.each([
    '《中华人民共和国行政处罚法》第五十‸条',
    '行政诉讼法第四十九‸条',
    '行政诉讼法第四十九条、第五十‸条',
    '《云岭省实施〈政府信息公开条例〉办法》第二十条第（一‸）项',
    '云岭市政府信息公开条例第二十条第（一‸）项',
    '依照《行政许可法》的要求和第五十‸条',
    '《条例》和《行政处罚法》的第二十条第（三‸）项',
    '合同第二十‸条',
    '本办法第二十条第（三‸）项',
    '第三十六条第（一‸）项',
    '《条例》第二十条第（十六‸）项',
    '第二十二‸条',
    '第（三‸）项工作',
    '第一‸项工作',
    '一是第二十项‸目',
  ])('of another law, or that do not exist, are not: %s', (sentence) => {
    expect(titleIn(`${sentence}，如实公开。`)).toBeNull();
  });

  it('as a number of projects in section two are not', () => {
    const text = (words: string) =>
      sample(2021, ['二、主动公开政府信息情况\n', `二、主动公开政府信息情况\n${words}\n`]);
    expect(hoverAt(text('全年公开第一‸项工作的信息。'))).toBeNull();
    expect(hoverAt(text('（一‸）项目建设的信息。'))).toBeNull();
    expect(hoverAt(text('按照第（一‸）项公开的信息。'))?.markdown).toContain(titleOf(1));
  });
});
