import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const ROW = '\t\t2.重复申请\t2\t0\t0\t0\t0\t0\t2\n';

/** Seven cells of a row, behind its label. */
const ZEROS = `${'\t0'.repeat(7)}\n`;

testRule('missing-row', {
  speaks: {
    'one row is gone': {
      text: sample(2019, [ROW, ''], ['1.信访举报投诉类申请', '⟦1.信访举报投诉类申请⟧']),
      severity: 'error',
      says: '请补上“（五）2.重复申请”一行：第三部分的表缺 1 行，与它有关的勾稽关系没有核对。',
      fixed: '\n\t\t2.重复申请\t\t\t\t\t\t\t\n\t\t3.要求提供公开出版物',
    },
    'two in a run are both named': {
      text: sample(2021, ['行政处罚\t0\t\t\n行政强制\t0\t\t\n', ''], ['行政许可\t', '⟦行政许可⟧\t']),
      says: '请补上缺少的行：第二部分的表缺 2 行（“行政处罚”“行政强制”），与它们有关的勾稽关系没有核对。',
    },
    'more of them in a run are said once': {
      text: sample(
        2021,
        [
          ['6.属于四类过程性信息', '7.属于行政执法案卷', '8.属于行政查询事项']
            .map((row) => `\t\t${row}${ZEROS}`)
            .join(''),
          '',
        ],
        ['5.属于三类内部事务信息', '⟦5.属于三类内部事务信息⟧'],
      ),
      says: '请补上“（三）6.属于四类过程性信息”至“（三）8.属于行政查询事项”：第三部分的表缺 3 行，与它们有关的勾稽关系没有核对。',
    },
    'several here and there are said once': {
      text: sample(
        2019,
        [ROW, ''],
        ['\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n', ''],
        ['7.属于行政执法案卷', '⟦7.属于行政执法案卷⟧'],
      ),
      says: '请补上缺少的行：第三部分的表缺 2 行（“（三）8.属于行政查询事项”“（五）2.重复申请”），与它们有关的勾稽关系没有核对。',
    },
    'one cell a line: put in as the others stand': {
      text: render(uniform(2021, '0'), 'L1')
        .replace('\t二、上年结转政府信息公开申请数量\n\t0\n\t0\n\t0\n\t0\n\t0\n\t0\n\t0\n\n', '')
        .replace('一、本年新收政府信息公开申请数量', '⟦一、本年新收政府信息公开申请数量⟧'),
      fixed: '\t0\n\n\t二、上年结转政府信息公开申请数量\n\t\n\t\n\t\n\t\n\t\n\t\n\t\n\n\t三、本年度办理结果\n',
    },
    'cells between pipes: put in where the others stand': {
      text: sample(2019, [ROW, ''], ['1.信访举报投诉类申请', '⟦1.信访举报投诉类申请⟧']).replace(
        /^.*\t.*$/gm,
        (row) => `| ${row.split('\t').join(' | ')} |`,
      ),
      fixed: ' | 2.重复申请           |   |   |   |   |   |   |   |\n|  |  | 3.要求提供公开出版物 |',
    },
    'one cell a paragraph: neighbours keep their figures': {
      text: render(uniform(2019, '0'), 'L4')
        .replace('2.重复申请\n\n0\n\n0\n\n0\n\n0\n\n0\n\n0\n\n0\n\n', '')
        .replace('1.信访举报投诉类申请', '⟦1.信访举报投诉类申请⟧'),
    },
  },
  silent: {
    'every row is there': sample(2021),
    'another form is not a lot of missing rows': sample(2019, ['云岭市档案局2020年', '云岭市档案局2022年']),
    'a label with a slip': sample(2019, ['2.其他法律行政法规禁止公开', '2. 其他法律法规禁止公开']),
    'a label cut off': sample(2019, ['6.属于四类过程性信息', '6.属于四类过程']),
    'a label nobody knows, its figures in place': render(uniform(2019, '0'), 'L4').replace(
      '2.重复申请',
      '某种特别的申请情形一览',
    ),
    'numbers written otherwise': sample(2019, ['1.属于国家秘密', '1、属于国家秘密'], ['（七）总计', '(七) 总计']),
    'another table is missing altogether': sample(2019, ['行政许可\t12', '行政许可\t12']),
  },
});
