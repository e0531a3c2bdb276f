import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { type OutlineItem, outline } from '../../server/src/core/features/outline.ts';
import type { Language } from '../../server/src/core/messages/catalogue.ts';
import { render } from '../support/layouts.ts';
import { uniform, withFigure } from '../support/model.ts';
import { type Change, fixture, sample } from '../support/sample.ts';

/** An outline as indented text, each entry with its detail behind a bar. */
function draw(items: readonly OutlineItem[], deepest = Infinity, depth = 0): string[] {
  if (depth > deepest) return [];
  return items.flatMap(({ name, detail, children }) => [
    `${'  '.repeat(depth)}${name}${detail === '' ? '' : ` | ${detail}`}`,
    ...draw(children, deepest, depth + 1),
  ]);
}

function outlineOf(text: string, language: Language = 'zh-cn'): OutlineItem[] {
  return outline(analyze(text), language);
}

/** The entries at the top, and the line on which each is chosen. */
function places(text: string): string[] {
  return outlineOf(text).map(({ name, selection }) => {
    const line = text.slice(0, selection.start).split('\n').length - 1;
    return `${name} @ ${text.split('\n')[line]!.split('\t')[0]!.slice(0, 12)}`;
  });
}

const PARTS_OF_ONE = [
  '  （一）主动公开',
  '  （二）依申请公开',
  '  （三）政府信息管理',
  '  （四）平台建设',
  '  （五）监督保障',
];

const TABLE_TWO_OF_2021 = [
  '  表：主动公开政府信息情况 | 6 行',
  '    第二十条第（一）项 | 行政法规、规章和规范性文件',
  '      规章 | 0 · 0 · 0',
  '      行政规范性文件 | 2 · 1 · 9',
  '    第二十条第（五）项 | 行政许可和其他对外管理服务',
  '      行政许可 | 208',
  '    第二十条第（六）项 | 行政处罚、行政强制',
  '      行政处罚 | 0',
  '      行政强制 | 0',
  '    第二十条第（八）项 | 行政事业性收费',
  '      行政事业性收费 | 96.16',
];

const TABLE_FOUR = [
  '  表：政府信息公开行政复议、行政诉讼情况 | 3 组',
  '    行政复议 | 总计 2',
  '    行政诉讼（未经复议直接起诉） | 总计 1',
  '    行政诉讼（复议后起诉） | 总计 0',
];

describe('the outline', () => {
  it('has title, sections, subsections, tables, blocks and rows', () => {
    expect(draw(outlineOf(fixture('faultless-2021.txt')))).toEqual([
      '云岭市档案局2023年政府信息公开工作年度报告 | 2021 年式样',
      '一、总体情况',
      ...PARTS_OF_ONE,
      '二、主动公开政府信息情况',
      ...TABLE_TWO_OF_2021,
      '三、收到和处理政府信息公开申请情况',
      '  表：收到和处理政府信息公开申请情况 | 25 行',
      '    一、本年新收 | 总计 15',
      '    二、上年结转 | 总计 2',
      '    （一）予以公开 | 总计 8',
      '    （二）部分公开 | 总计 1',
      '    （三）1.属于国家秘密 | 总计 0',
      '    （三）2.其他法律行政法规禁止公开 | 总计 0',
      '    （三）3.危及“三安全一稳定” | 总计 0',
      '    （三）4.保护第三方合法权益 | 总计 1',
      '    （三）5.属于三类内部事务信息 | 总计 0',
      '    （三）6.属于四类过程性信息 | 总计 0',
      '    （三）7.属于行政执法案卷 | 总计 0',
      '    （三）8.属于行政查询事项 | 总计 0',
      '    （四）1.本机关不掌握相关政府信息 | 总计 4',
      '    （四）2.没有现成信息需要另行制作 | 总计 0',
      '    （四）3.补正后申请内容仍不明确 | 总计 0',
      '    （五）1.信访举报投诉类申请 | 总计 0',
      '    （五）2.重复申请 | 总计 2',
      '    （五）3.要求提供公开出版物 | 总计 0',
      '    （五）4.无正当理由大量反复申请 | 总计 0',
      '    （五）5.要求行政机关确认或重新出具已获取信息 | 总计 0',
      '    （六）1.逾期不补正 | 总计 0',
      '    （六）2.逾期未缴费 | 总计 0',
      '    （六）3.其他 | 总计 0',
      '    （七）总计 | 总计 16',
      '    四、结转下年度继续办理 | 总计 1',
      '四、政府信息公开行政复议、行政诉讼情况',
      ...TABLE_FOUR,
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
  });

  it.each(['L1', 'L2', 'L3', 'L4'] as const)('is the same in layout %s', (layout) => {
    const expected = draw(outlineOf(render(uniform(2019, '7'), 'L3')));
    expect(draw(outlineOf(render(uniform(2019, '7'), layout)))).toEqual(expected);
    expect(expected).toContain('    第二十条第（九）项 | 政府集中采购');
    expect(expected).toContain('    （六）其他处理 | 总计 7');
  });

  it('speaks English around the words of the report', () => {
    const lines = draw(outlineOf(sample(2021, ['四、政府信息公开行政复议、行政诉讼情况\n', '']), 'en'), 2);
    expect(lines).toContain('⚠ 四、政府信息公开行政复议、行政诉讼情况 (missing)');
    expect(lines).toContain('  Table: 收到和处理政府信息公开申请情况 | 25 rows');
    expect(lines).toContain('    第二十条第（八）项 | Administrative fees');
    expect(lines).toContain('    一、本年新收 | total 15');
  });

  it('shows totals as they are written, or that there are none', () => {
    const model = withFigure(uniform(2021, '0'), 'requests', 'new', 'total', '１２件');
    const blank = withFigure(model, 'requests', 'carried-in', 'total', '');
    const lines = draw(outlineOf(render(blank, 'L3')));
    expect(lines).toContain('    一、本年新收 | 总计 １２件');
    expect(lines).toContain('    二、上年结转 | 总计 空白');
    // In layout L4 a blank leaves no trace, and the row no longer tells which of its columns is missing.
    expect(draw(outlineOf(render(blank, 'L4')))).toContain('    二、上年结转 | 总计 未定');
  });

  it('counts the rows that a table lacks, and says that a table is missing', () => {
    const without = sample(2021, ['行政强制\t0\t\t\n', '']);
    expect(draw(outlineOf(without), 1)).toContain('  表：主动公开政府信息情况 | 5 行，缺 1 行');
    const [before, after] = fixture('faultless-2021.txt').split(/行政复议\t行政诉讼[^]*?(?=\n\n五、)/);
    expect(draw(outlineOf(before! + after!), 1)).toContain('四、政府信息公开行政复议、行政诉讼情况 | 缺表');
  });

  it('names subsections by their first sentence, not too long', () => {
    const text = sample(
      2021,
      ['（四）平台建设。优化栏目设置，方便公众查阅。', `（四）${'优化'.repeat(30)}，方便公众查阅。`],
      ['（五）监督保障。明确', '（5）监督保障。明确'],
      ['过去一年的工作', '1.过去一年的工作'],
      ['下一步，将加强', '2.下一步，将加强'],
    );
    const lines = draw(outlineOf(text), 1);
    expect(lines).toContain(`  （四）${'优化'.repeat(13)}优…`);
    expect(lines).toContain('  （5）监督保障');
    expect(lines).toContain('  1.过去一年的工作还存在公开内容不够全面、更新不够及时等问题');
    expect(lines).toContain('  2.下一步，将加强业务培训，完善工作机制，提高公开质量');
  });

  it('shows what would be hidden', () => {
    const text = sample(2021, ['（四）平台建设', '（四）平台\u202e建设']);
    expect(draw(outlineOf(text), 1)).toContain('  （四）平台\\u{202E}建设');
  });

  it('is empty for a text that is no report', () => {
    expect(outlineOf('')).toEqual([]);
    expect(outlineOf('今天天气很好。\n（一）买菜。')).toEqual([]);
  });
});

describe('a missing section stands in its place', () => {
  const NAMES = [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ];
  /** Where each section is chosen when its heading is gone: its table, else the next heading, else the last line. */
  const PLACES = [
    '二、主动公开政府信息情况',
    '第二十条第（一）项',
    '（本列数据的勾稽关系为：',
    '行政复议',
    '六、其他需要报告的事项',
    '本年度未收取信息处理费，',
  ];

  it.each(NAMES.map((name, at) => [name, PLACES[at]!, at] as const))('%s', (name, place, at) => {
    const text = sample(2021, [`${name}\n`, '']);
    const expected = NAMES.map((each) => `${each} @ ${each.slice(0, 12)}`);
    expected[at] = `⚠ ${name}（缺） @ ${place}`;
    expect(places(text).slice(1)).toEqual(expected);
  });

  it('with the table that belongs to it', () => {
    const text = sample(2021, ['二、主动公开政府信息情况\n', ''], ['四、政府信息公开行政复议、行政诉讼情况\n', '']);
    const lines = draw(outlineOf(text));
    expect(lines).toEqual(
      expect.arrayContaining(['⚠ 二、主动公开政府信息情况（缺）', '⚠ 四、政府信息公开行政复议、行政诉讼情况（缺）']),
    );
    const from = lines.indexOf('⚠ 二、主动公开政府信息情况（缺）');
    expect(lines.slice(from + 1, from + 1 + TABLE_TWO_OF_2021.length)).toEqual(TABLE_TWO_OF_2021);
    expect(lines.slice(-6, -2)).toEqual(TABLE_FOUR);
  });

  it('without a place of its own where its table stands in a later section', () => {
    const table = /行政复议\t行政诉讼[^]*?(?=\n\n五、)/.exec(fixture('faultless-2021.txt'))![0];
    const changes: Change[] = [
      [`四、政府信息公开行政复议、行政诉讼情况\n${table}\n\n`, ''],
      ['下一步，将加强', `${table}\n下一步，将加强`],
    ];
    const lines = draw(outlineOf(sample(2021, ...changes)));
    const from = lines.indexOf('⚠ 四、政府信息公开行政复议、行政诉讼情况（缺）');
    expect(lines.slice(from)).toEqual([
      '⚠ 四、政府信息公开行政复议、行政诉讼情况（缺）',
      '五、存在的主要问题及改进情况',
      ...TABLE_FOUR,
      '六、其他需要报告的事项',
    ]);
  });

  it('with its neighbours that are missing too', () => {
    const text = sample(2021, ['五、存在的主要问题及改进情况\n', ''], ['六、其他需要报告的事项\n', '']);
    expect(places(text).slice(-3)).toEqual([
      '四、政府信息公开行政复议、行政诉讼情况 @ 四、政府信息公开行政复议',
      '⚠ 五、存在的主要问题及改进情况（缺） @ 本年度未收取信息处理费，',
      '⚠ 六、其他需要报告的事项（缺） @ 本年度未收取信息处理费，',
    ]);
  });
});
