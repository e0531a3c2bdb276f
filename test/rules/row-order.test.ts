import { render } from '../support/layouts.ts';
import { uniform, withFigure } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const DUPLICATE = '\t\t2.重复申请\t2\t0\t0\t0\t0\t0\t2\n';
const PUBLICATION = '\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n';

/** One cell a line: a row of the form with its figures. */
const stacked = (label: string, value: string) => `\t${label}\n${`\t${value}\n`.repeat(7)}`;

testRule('row-order', {
  speaks: {
    'two rows have changed places': {
      text: sample(
        2019,
        [PUBLICATION, ''],
        [DUPLICATE, `${PUBLICATION}${DUPLICATE.replace('2.重复申请', '⟦2.重复申请⟧')}`],
      ),
      severity: 'warning',
      says: '“（五）2.重复申请”应移到“（五）1.信访举报投诉类申请”之后：第三部分的表的行要照统一格式的次序排列。',
      fixed: DUPLICATE + PUBLICATION,
    },
    'two rows of table two': {
      text: sample(2021, ['行政处罚\t0\t\t\n行政强制\t0', '行政强制\t0\t\t\n⟦行政处罚⟧\t0']),
      says: '“行政处罚”应移到“行政许可”之后：第二部分的表的行要照统一格式的次序排列。',
      fixed: '行政处罚\t0\t\t\n行政强制\t0',
    },
    'one cell a line': {
      text: render(withFigure(uniform(2019, '0'), 'requests', 'denied.process', 'research', '3'), 'L1')
        .replace(stacked('7.属于行政执法案卷', '0'), '@')
        .replace('6.属于四类过程性信息', '7.属于行政执法案卷')
        .replace('@', stacked('⟦6.属于四类过程性信息⟧', '0')),
      fixed: stacked('6.属于四类过程性信息', '0'),
    },
    'a row that is blank beside them': {
      text: sample(
        2019,
        [PUBLICATION, ''],
        [DUPLICATE, `${PUBLICATION}${DUPLICATE.replace('2.重复申请', '⟦2.重复申请⟧')}`],
        ['4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0', '4.无正当理由大量反复申请\t\t\t\t\t\t\t'],
      ),
      fixed: DUPLICATE + PUBLICATION,
    },
    'a row moved to another group, which the clerk has to put back': {
      text: sample(
        2019,
        [DUPLICATE, ''],
        ['8.属于行政查询事项', '⟦2.重复申请⟧\t2\t0\t0\t0\t0\t0\t2\n\t\t8.属于行政查询事项'],
      ),
      says: '“（五）2.重复申请”应移到“（五）1.信访举报投诉类申请”之后：第三部分的表的行要照统一格式的次序排列。',
    },
  },
  silent: {
    'the order of the form': sample(2021),
    'a row that is missing': sample(2019, [DUPLICATE, '']),
    'a label that stands twice': sample(2019, [DUPLICATE, `${DUPLICATE}${PUBLICATION}${DUPLICATE}`]),
    'the labels of the rows in the prose': sample(2019, [
      '三、收到和处理政府信息公开申请情况\n',
      '三、收到和处理政府信息公开申请情况\n四、结转下年度继续办理\n',
    ]),
  },
});
