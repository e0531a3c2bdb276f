import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const FIFTH = '第二十条第（五）项\t\t\t\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量';

testRule('truncated-label', {
  speaks: {
    'a column header, in one cell a paragraph': {
      text: render(uniform(2019, '0'), 'L4').replace('本年增/减', '⟦本年增/⟧'),
      severity: 'warning',
      says: '请补全为“本年增/减”：写作“本年增/”，像是后面的字在转换时丢了。',
      fixed: '上一年项目数量\n\n本年增/减\n\n处理决定数量',
    },
    'a header cell, in one cell a line': {
      text: render(uniform(2019, '0'), 'L1').replace('\t信息内容\n\t采购', '\t⟦信息内⟧\n\t采购'),
      fixed: '\t信息内容\n\t采购',
    },
    'in each block the header of its own columns': {
      text: sample(2019, [FIFTH, FIFTH.replace('上一年项目数量', '⟦上一年⟧').replace('处理决定数量', '⟦处理决定⟧')]),
      fixed: '上一年项目数量\t本年增/减\t处理决定\n',
    },
    'a row label: its neighbours leave one place for it': {
      text: sample(2019, ['6.属于四类过程性信息', '⟦6.属于四类⟧']),
      says: '请补全为“6.属于四类过程性信息”：写作“6.属于四类”，像是后面的字在转换时丢了。',
      fixed: '\t\t6.属于四类过程性信息\t0',
    },
    'a row label that lacks its last character': {
      text: sample(2021, ['行政规范性文件\t', '⟦行政规范性文⟧\t']),
      fixed: '行政规范性文件\t2\t1\t9',
    },
    'a group, told by its number': {
      text: sample(2019, ['（五）不予处理', '⟦（五）不予⟧']),
      fixed: '\t（五）不予处理\t1.信访',
    },
    'a header that the form itself breaks, its second line lost': {
      text: render(uniform(2019, '0'), 'L1')
        .replace('\t本年新制作数量\n\t本年新公开数量\n', '\t⟦本年新⟧\n\t本年新\n')
        .replace('\t对外公开总数量\n', '\t对外公开总数量\n\n\t\n\t\n\t公开数量\n\t\n'),
      fixed: '\t本年新制作数量\n\t本年新\n',
    },
    'two characters are enough': {
      text: sample(2019, ['本年增/减\t\n行政事', '⟦本年⟧\t\n行政事']),
      fixed: '\t本年增/减\t\n行政事',
    },
    'a row label without its number: its neighbours leave one place for it': {
      text: sample(2021, ['7.属于行政执法案卷', '⟦属于行政执⟧']),
      fixed: '\t7.属于行政执法案卷\t0',
    },
    'a group without its number, where the other that begins so is there': {
      text: sample(2021, ['（五）不予处理', '⟦不予⟧']),
      fixed: '\t（五）不予处理\t',
    },
    'the last row': {
      text: sample(2021, ['四、结转下年度继续办理', '⟦四、结转下年⟧']),
      fixed: '\n四、结转下年度继续办理\t1',
    },
  },
  silent: {
    'one character may be the beginning of anything': sample(2019, ['本年增/减\t\n行政事', '本\t\n行政事']),
    'the whole header stands beside it': sample(2019, [
      '信息内容\t采购项目数量\t采购总金额\t',
      '信息内容\t采购项目数量\t采购总金额\t采购总',
    ]),
    'a header of other rows': sample(2021, ['\t现行有效件数', '\t本年处理']),
    'two groups that begin so are cut': sample(2021, ['（三）不予公开', '不予'], ['（五）不予处理', '不予']),
    'one of two headers that begin so is cut': render(uniform(2019, '0'), 'L1').replace(
      '\t本年新制作数量\n',
      '\t本年新\n',
    ),
    'every label is whole': sample(2019),
    'the form breaks the line: a cell below holds the rest': render(uniform(2019, '0'), 'L1')
      .replace('\t本年新制作数量\n\t本年新公开数量\n', '\t本年新\n\t本年新\n')
      .replace('\t对外公开总数量\n', '\t对外公开总数量\n\n\t\n\t制作数量\n\t公开数量\n\t\n'),
    'the next line holds the rest': render(uniform(2019, '0'), 'L4').replace('本年增/减', '本年增/\n减'),
    'the same in a cell of several lines': render(uniform(2019, '0'), 'L2').replace(
      '6.属于四类过程',
      '6.属于四类\n过程',
    ),
    'the cell below holds the rest': sample(2019, [
      '\t\t6.属于四类过程性信息\t0\t0\t0\t0\t0\t0\t0\n',
      '\t\t6.属于四类\t0\t0\t0\t0\t0\t0\t0\n\t\t过程性信息\t\t\t\t\t\t\t\n',
    ]),
    'the rest stands somewhere else in the table': sample(
      2019,
      ['其他\t\t\t\n一、', '其他\t\t组织\n一、'],
      ['\t社会公益组织\t', '\t社会公益\t'],
    ),
    'words that begin several labels': sample(2019, ['信息内容\t采购项目数量\t采购总金额', '信息内容\t采购\t采购']),
    'words of the prose': sample(2019, ['（四）平台建设。', '（四）行政\n']),
  },
});
