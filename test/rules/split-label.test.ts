import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('split-label', {
  speaks: {
    'one piece above the other, in one cell a line': {
      text: render(uniform(2019, '0'), 'L1')
        .replace('\t自然人\n', '\t⟦自⟧\n')
        .replace('\n\t\n\t\n\t商业企业\n', '\n\t\n\t然人\n\t商业企业\n'),
      severity: 'hint',
      leads: ['另一处：\t⟦然人⟧'],
      says: '请合成“自然人”，写在一格里：现在拆成了“自”“然人”。',
      fixed: '\t自然人\n\t法人或其他组织\n\t总计\n\n\t\n\t\n\t商业企业\n',
    },
    'headers of a table between tabs, over two lines': {
      text: sample(2021, [
        '\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\t\t\n',
        '\t\t⟦商业⟧\t⟦科研⟧\t社会公益组织\t法律服务机构\t其他\t\t\t\n\t\t企业\t机构\t\t\t\t\t\t\n',
      ]),
      fixed: '\t\t商业企业\t科研\t社会公益组织\t法律服务机构\t其他\t\t\t\n\t\t\t机构\t',
    },
    'one piece beside the other': {
      text: sample(2019, ['信息内容\t采购项目数量\t采购总金额\t', '信息内容\t采购项目数量\t⟦采购⟧\t总金额']),
      fixed: '信息内容\t采购项目数量\t采购总金额\t\n',
    },
    'a row label over two rows': {
      text: sample(2019, [
        '\t\t6.属于四类过程性信息\t0\t0\t0\t0\t0\t0\t0\n',
        '\t\t⟦6.属于四类过程⟧\t0\t0\t0\t0\t0\t0\t0\n\t\t性信息\t\t\t\t\t\t\t\n',
      ]),
      fixed: '\t\t6.属于四类过程性信息\t0\t0\t0\t0\t0\t0\t0\n\t\t\t\t\t\t\t\t\t\n',
    },
    'two paragraphs, where each cell is one': {
      text: render(uniform(2019, '0'), 'L4').replace('商业企业', '⟦商业⟧\n\n企业'),
      fixed: '商业企业',
    },
    'four pieces beside each other': {
      text: sample(2021, ['\t\t商业企业\t科研机构\t社会公益组织', '\t\t商业企业\t科研机构\t⟦社会⟧\t公\t益\t组织']),
      fixed: '\t社会公益组织\t',
    },
    'a header above it that the form never breaks': {
      text: render(uniform(2019, '0'), 'L4').replace('信息内容', '⟦信息⟧\n\n内容'),
      fixed: '\n\n信息内容\n\n',
    },
  },
  silent: {
    'the form itself breaks the line, one cell a paragraph': render(uniform(2019, '0'), 'L4').replace(
      '本年新制作数量',
      '本年新\n\n制作数量',
    ),
    'five pieces, which may be anything': sample(2021, ['\t法律服务机构\t', '\t法\t律\t服\t务\t机构\t']),
    'the form itself breaks the line': render(uniform(2019, '0'), 'L1')
      .replace('\t本年新制作数量\n\t本年新公开数量\n', '\t本年新\n\t本年新\n')
      .replace('\t对外公开总数量\n', '\t对外公开总数量\n\n\t\n\t制作数量\n\t公开数量\n\t\n'),
    'a line wraps': render(uniform(2021, '0'), 'L4')
      .replace('（单位：万元）', '\n（单位：万元）')
      .replace('行政机关不再处理', '\n行政机关不再处理'),
    'a cell of several lines': render(uniform(2019, '0'), 'L2').replace('商业企业', '商业\n企业'),
    'pieces that make no label': sample(2019, [
      '信息内容\t采购项目数量\t采购总金额\t',
      '信息内容\t采购项目数量\t采购\t资金',
    ]),
    'whole names one above the other': sample(2021),
  },
});
