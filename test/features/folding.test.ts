import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { foldings } from '../../server/src/core/features/folding.ts';
import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { fixture, sample } from '../support/sample.ts';

/** What folds, by the words on its first and its last line. */
function folds(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().split('\t')[0]!.slice(0, 14));
  return foldings(analyze(text)).map(({ first, last, kind }) => `${kind}: ${lines[first]!} … ${lines[last]!}`);
}

describe('folding', () => {
  it('takes sections, tables, blocks and groups of rows', () => {
    expect(folds(fixture('faultless-2021.txt'))).toEqual([
      'section: 一、总体情况 … （五）监督保障。明确责任分工',
      'section: 二、主动公开政府信息情况 … 行政事业性收费',
      'table: 第二十条第（一）项 … 行政事业性收费',
      'rows: 第二十条第（一）项 … 行政规范性文件',
      'rows: 第二十条第（五）项 … 行政许可',
      'rows: 第二十条第（六）项 … 行政强制',
      'rows: 第二十条第（八）项 … 行政事业性收费',
      'section: 三、收到和处理政府信息公开申 … 四、结转下年度继续办理',
      'table: （本列数据的勾稽关系为：第一 … 四、结转下年度继续办理',
      'rows: 三、本年度办理结果 … （七）总计',
      'rows: （三）不予公开 … 8.属于行政查询事项',
      'rows: （四）无法提供 … 3.补正后申请内容仍不明确',
      'rows: （五）不予处理 … 5.要求行政机关确认或重新出',
      'rows: （六）其他处理 … 3.其他',
      'section: 四、政府信息公开行政复议、行 … 1',
      'table: 行政复议 … 1',
      'section: 五、存在的主要问题及改进情况 … 下一步，将加强业务培训，完善',
      'section: 六、其他需要报告的事项 … 本年度未收取信息处理费，没有',
    ]);
  });

  it('takes subsections of several lines', () => {
    const text = sample(
      2021,
      ['（一）主动公开。全年', '（一）主动公开\n全年'],
      ['（二）依申请公开。全年', '\n（二）依申请公开\n全年'],
      ['五、存在的主要问题及改进情况\n', '五、存在的主要问题及改进情况\n（一）存在的问题\n'],
      ['下一步，将加强', '（二）改进情况\n下一步，将加强'],
    );
    expect(folds(text).filter((fold) => fold.startsWith('subsection'))).toEqual([
      'subsection: （一）主动公开 … 全年通过门户网站公开政府信息',
      'subsection: （二）依申请公开 … 全年共收到政府信息公开申请1',
      'subsection: （一）存在的问题 … 过去一年的工作还存在公开内容',
      'subsection: （二）改进情况 … 下一步，将加强业务培训，完善',
    ]);
  });

  it.each(['L1', 'L2', 'L4'] as const)('takes the same in layout %s', (layout) => {
    const kinds = folds(render(uniform(2019, '7'), layout)).map((fold) => fold.split(' …')[0]);
    expect(kinds).toEqual([
      'section: 一、总体情况',
      'section: 二、主动公开政府信息情况',
      'table: 第二十条第（一）项',
      // The first block begins with its table, and ends before it.
      'rows: 第二十条第（一）项',
      'rows: 第二十条第（五）项',
      'rows: 第二十条第（六）项',
      'rows: 第二十条第（八）项',
      'rows: 第二十条第（九）项',
      'section: 三、收到和处理政府信息公开申',
      'table: （本列数据的勾稽关系为：第一',
      'rows: 三、本年度办理结果',
      'rows: （三）不予公开',
      'rows: （四）无法提供',
      'rows: （五）不予处理',
      'section: 四、政府信息公开行政复议、行',
      'table: 行政复议',
      'section: 五、存在的主要问题及改进情况',
      'section: 六、其他需要报告的事项',
    ]);
  });

  it('takes a table whose heading is missing, and nothing of a text that is no report', () => {
    const text = sample(2021, ['四、政府信息公开行政复议、行政诉讼情况\n', '']);
    expect(folds(text)).toContain('table: 行政复议 … 1');
    expect(folds('一\n二\n三')).toEqual([]);
  });
});
