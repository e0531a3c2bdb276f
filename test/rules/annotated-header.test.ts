import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('annotated-header', {
  speaks: {
    'words of one’s own behind a header': {
      text: sample(2021, ['现行有效件数', '⟦现行有效件数（历史累计）⟧']),
      severity: 'hint',
      says: '表头宜写作“现行有效件数”：现在的“现行有效件数（历史累计）”多了“（历史累计）”。',
      fixed: '\t现行有效件数\n规章',
    },
    'half-width brackets, one cell a paragraph': {
      text: render(uniform(2019, '0'), 'L4').replace('对外公开总数量', '⟦对外公开总数量(件)⟧'),
      fixed: '\n对外公开总数量\n',
    },
    'a header of table three': {
      text: sample(2019, ['法律服务机构', '⟦法律服务机构（含律所）⟧']),
    },
    'beside a header of one’s own': {
      text: sample(
        2021,
        ['信息内容\t本年制发件数', '类别\t本年制发件数'],
        ['现行有效件数', '⟦现行有效件数（历史累计）⟧'],
      ),
    },
    'the brackets on a line of their own': {
      text: render(uniform(2021, '0'), 'L2').replace('现行有效件数', '⟦现行有效件数⟧\n（历史累计）'),
      says: '多了“（历史累计）”',
      fixed: '\t现行有效件数\n',
    },
    'brackets over two lines, which nothing takes out': {
      text: render(uniform(2021, '0'), 'L2').replace('现行有效件数', '⟦现行有效件数（历史⟧\n累计）'),
      says: '多了“历史累计”',
    },
  },
  silent: {
    'the brackets of the form': sample(2021),
    'a unit of money behind a header that has none': sample(2019, ['采购总金额', '采购总金额（万元）']),
    'a header of other rows': sample(2021, ['现行有效件数', '本年处理决定数量（件）']),
    'a unit of money': sample(2021, ['本年收费金额（单位：万元）', '本年收费金额（万元）']),
    'a row': sample(2021, ['行政许可\t', '行政许可（含变更）\t']),
    'a header that the form does not have': sample(2021, ['信息内容\t本年制发件数', '类别（分项）\t本年制发件数']),
    'words in the prose': sample(2021, ['（四）平台建设。', '现行有效件数（历史累计）\n（四）平台建设。']),
  },
});
