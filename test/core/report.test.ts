import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { extractSections, extractTables } from '../../server/src/core/features/extract.ts';
import { readReport } from '../../server/src/core/report/read.ts';
import { ARITHMETIC } from '../../server/src/core/rules/arithmetic/index.ts';
import { render } from '../support/layouts.ts';
import { uniform, withFigure } from '../support/model.ts';
import { sample } from '../support/sample.ts';

const TITLE = '云岭市档案局2020年政府信息公开工作年度报告';

describe('a report', () => {
  it.each([
    ['one line', TITLE],
    ['two lines', '云岭市档案局2020年政府信息公开工作\n年度报告'],
    ['the agency above', '云岭市档案局\n\n2020年政府信息公开工作年度报告'],
    ['spaces', '云岭市档案局 2020 年政府信息公开 工作年度报告'],
    ['full-width digits', '云岭市档案局２０２０年政府信息公开工作年度报告'],
    ['Chinese figures', '云岭市档案局二〇二〇年政府信息公开工作年度报告'],
    ['the year behind', '云岭市档案局政府信息公开工作2020年度报告'],
    ['the year in front', '2020年云岭市档案局政府信息公开工作年度报告'],
    ['an injected line in front', `365体育官网\n${TITLE}`],
    ['a label in front', `标题：${TITLE}`],
    ['a label with spaces', `名 称：${TITLE}`],
    ['the box of a web page', `信息名称｜${TITLE}｜索引号｜000-2021-001`],
    ['a label between tabs', `信息名称\t${TITLE}\t发文日期\t2021-01-20`],
    ['the box, and in full below it', `标题：云岭市2020年政府信息公开工作年度报告\n${TITLE}`],
    ['a label on the line above', `标题：\n${TITLE}`],
    ['twice, once with a slip', `${TITLE}\n云岭市档案局2020政府信息公开工作年度报告`],
    ['two lines, in other words', '云岭市档案局\n关于2020年度政府信息公开情况的报告'],
    ['two lines with a line of the web page between', '云岭市档案局\n打印本页\n关于2020年度政府信息公开情况的报告'],
    ['no year, which the period tells', '云岭市档案局政府信息公开工作年度报告'],
    ['other words', '云岭市档案局关于2020年度政府信息公开工作情况的报告'],
    ['the way to the page in front', `您的位置：首页 > 年报\n${TITLE}`],
    ['a head of document in front', `索引号：000-2021-001\n发布机构：云岭市档案局\n${TITLE}`],
  ])('tells agency and year, its title on %s', (_, title) => {
    const { agency, year } = readReport(sample(2019, [TITLE, title]));
    expect({ agency, year }).toEqual({ agency: '云岭市档案局', year: 2020 });
  });

  it.each([
    ['a notice about reports', '关于做好2020年政府信息公开工作年度报告编制工作的通知\n各单位：\n请按时报送。\n'],
    ['an ordinary text', '会议纪要\n一、工作安排\n二、其他\n'],
    [
      'the report of a school on its own year',
      '云岭大学2020-2021学年信息公开工作年度报告\n一、概述\n学校坚持公开。\n二、主动公开情况\n',
    ],
    [
      'a school by its own rules',
      '云岭学院2021年信息公开年度报告\n本报告根据《高等学校信息公开办法》编制。\n一、概述\n正文。\n',
    ],
    [
      'a summary of work',
      '2023年工作总结\n一、工作开展情况\n正文。\n五、存在问题及改进措施\n正文。\n六、其他需要说明的事项\n正文。\n',
    ],
    ['disclosure that others owe', '云岭市2023年环境信息公开年度报告\n一、总体情况\n正文。\n'],
    ['nothing', ''],
    ['blanks', ' \n\u3000\n'],
    ['figures', '1\t2\t3\n4\t5\t6\n'],
  ])('is not %s', (_, text) => {
    const { report, diagnostics } = analyze(text);
    expect(report.recognised).toBe(false);
    expect(diagnostics).toEqual([]);
  });

  it('may be that of an office that cites the rules for schools', () => {
    const cited = sample(2021, ['条例》编制', '条例》编制，所管学校按《高等学校信息公开办法》另行报告']);
    expect(readReport(cited).recognised).toBe(true);
  });

  it('is read the same with CRLF, CR, a byte order mark, or characters outside the basic plane before its figures', () => {
    const expected = extractTables(readReport(sample(2019)));
    const texts = [
      sample(2019).replaceAll('\n', '\r\n'),
      sample(2019).replaceAll('\n', '\r'),
      `\ufeff${sample(2019)}`,
      sample(2019, ['（一）主动公开', '（一）主动公开𠮷😀']),
      sample(2019).replaceAll('\t', '\t\u00a0'),
    ];
    for (const text of texts) expect(extractTables(readReport(text))).toEqual(expected);
  });

  it('gives every value the span that it stands on', () => {
    const text = sample(2019).replaceAll('\n', '\r\n').replace('一、总体情况', '一、总体情况\r\n𠮷😀');
    const { tables } = readReport(text);
    const figure = tables.disclosure?.rows.get('procurement')?.figures.get('amount');
    expect(text.slice(figure?.span.start, figure?.span.end)).toBe('18.5万元');
  });

  it('tells its sections, the missing ones as well', () => {
    const text = sample(2021, ['五、存在的主要问题及改进情况\n', '']);
    const sections = extractSections(readReport(text));
    expect(sections.map(({ id, heading }) => [id, heading && text.slice(heading.start, heading.end)])).toEqual([
      ['overview', '一、总体情况'],
      ['disclosure', '二、主动公开政府信息情况'],
      ['requests', '三、收到和处理政府信息公开申请情况'],
      ['review', '四、政府信息公开行政复议、行政诉讼情况'],
      ['problems', null],
      ['other', '六、其他需要报告的事项'],
    ]);
  });
});

describe('a table', () => {
  const ODD = [
    ['an amount with its unit', '18.5万元', '18.078万元'],
    ['a negative change', '行政许可\t12\t-1\t208', '行政许可\t12\t-12\t208'],
    ['a row of blanks', '2.重复申请\t2\t0\t0\t0\t0\t0\t2', '2.重复申请\t\t\t\t\t\t\t'],
    ['strokes', '3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0', '3.要求提供公开出版物\t/\t/\t/\t/\t/\t/\t0'],
  ] as const;

  const arithmetic = new Set(ARITHMETIC.map(({ name }) => name));
  const sums = (text: string) => analyze(text).diagnostics.filter(({ rule }) => arithmetic.has(rule));

  it.each(ODD.filter(([name]) => name !== 'a row of blanks'))('raises no arithmetic finding for %s', (_, from, to) => {
    expect(sums(sample(2019, [from, to]))).toEqual([]);
  });

  it('raises no arithmetic finding for a row of blanks where nothing was', () => {
    const model = ['natural-person', 'enterprise', 'research', 'social', 'legal-service', 'other', 'total'].reduce(
      (each, column) => withFigure(each, 'requests', 'refused.duplicate', column, ''),
      uniform(2019, '0'),
    );
    for (const layout of ['L1', 'L2', 'L3'] as const) expect(sums(render(model, layout))).toEqual([]);
  });

  it('gives plain numbers, words with their value, and null for blanks', () => {
    const { disclosure } = extractTables(
      readReport(
        sample(
          2019,
          ['行政许可\t12\t-1\t208', '行政许可\t１２\t/\t1,208'],
          ['行政处罚\t0\t0\t0', '行政处罚\t\t0\t2件'],
        ),
      ),
    );
    expect(disclosure.license).toEqual({
      previous: 12,
      change: { text: '/', value: null, unit: null },
      decisions: 1208,
    });
    expect(disclosure.penalty).toEqual({
      previous: null,
      change: 0,
      decisions: { text: '2件', value: 2, unit: '件' },
    });
    expect(disclosure.procurement).toEqual({ projects: 3, amount: { text: '18.5万元', value: 18.5, unit: '万元' } });
  });

  it('gives a number too large for a number as a string', () => {
    const { disclosure } = extractTables(readReport(sample(2019, ['行政许可\t12', '行政许可\t9007199254740993'])));
    expect(disclosure.license?.previous).toBe('9007199254740993');
  });

  it('leaves out a row that is missing, and holds every column of one that is not placed', () => {
    const text = render(uniform(2019, '0'), 'L4')
      .replace('2.重复申请\n\n0\n\n0\n\n0\n\n0\n\n0\n\n0\n\n0\n\n', '')
      .replace('3.要求提供公开出版物\n\n0', '3.要求提供公开出版物');
    const { requests } = extractTables(readReport(text));
    expect(requests).not.toHaveProperty('refused.duplicate');
    expect(Object.values(requests['refused.publication']!)).toEqual(Array(7).fill(null));
  });
});

it('reads a cell of HTML with more lines than a call may have arguments', () => {
  const cell = `<table><tr><td>${'3\n'.repeat(200_000)}</td></tr></table>`;
  expect(() => readReport(`二、主动公开政府信息情况\n${cell}\n`)).not.toThrow();
});
