import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const REVIEW_HEADER =
  '行政复议\t行政诉讼\t\t\t\t\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\t\t\t\t\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n';

const HEAD = '第二十条第（一）项\t\t\t\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n';

testRule('missing-header', {
  speaks: {
    'a block of table two': {
      text: sample(2019, ['信息内容\t上一年项目数量\t本年增/减\t\n行政事业性收费', '⟦行政事业性收费⟧']),
      severity: 'warning',
      says: '请补上统一格式的表头：第二部分的表在这些行前面没有表头，看不出各列是什么（“行政事业性收费”）。',
      fixed: '信息内容\t上一年项目数量\t本年增/减\n行政事业性收费\t0\t0',
    },
    'two blocks are said once': {
      text: sample(
        2021,
        ['信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章', '⟦规章⟧'],
        ['信息内容\t本年收费金额（单位：万元）\t\t\n', ''],
      ),
      says: '请补上统一格式的表头：第二部分的表在这些行前面没有表头，看不出各列是什么（“规章”“行政事业性收费”）。',
      fixed: '信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0',
    },
    'figures of table four alone': {
      text: sample(2021, [`${REVIEW_HEADER}1\t0`, '⟦1⟧\t0']),
      says: '请补上统一格式的表头：第四部分的表只有数字，看不出各列是什么。',
      fixed: '行政复议\t\t\t\t\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n结果维持\t结果纠正',
    },
    'cells between pipes': {
      text: sample(2019, ['信息内容\t上一年项目数量\t本年增/减\t\n行政事业性收费', '⟦行政事业性收费⟧']).replace(
        /^.*\t.*$/gm,
        (row) => `| ${row.split('\t').join(' | ')} |`,
      ),
      fixed: '| 信息内容       | 上一年项目数量 | 本年增/减 |  |\n| 行政事业性收费 | 0 | 0 |',
    },
    'one cell a paragraph': {
      text: render(uniform(2021, '0'), 'L4').replace('信息内容\n\n本年处理决定数量\n\n行政许可', '⟦行政许可⟧'),
    },
    'nothing above the first row, with prose before the table': {
      text: sample(2021, [HEAD, '全年按规定公开各类政府信息并及时更新栏目内容如下表。\n'], ['规章\t', '⟦规章⟧\t']),
    },
  },
  silent: {
    'words that may be a header, above the first row of the table': sample(2021, [HEAD, '内容\t制发\t废止\t现存\n']),
    'the same, one cell a paragraph': render(uniform(2021, '0'), 'L4').replace(
      /第二十条第（一）项[^]*?(?=规章)/,
      '内容\n\n制发\n\n废止\n\n现存\n\n',
    ),
    'a block that is not there at all': sample(2021).replace(/^第二十条第（五）项[^]*?(?=第二十条第（六）项)/m, ''),
    'a row without a figure': sample(2021, [
      '信息内容\t本年收费金额（单位：万元）\t\t\n行政事业性收费\t96.16',
      '行政事业性收费\t',
    ]),
    'one of two rows without a figure': sample(2021, [
      '信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0',
      '规章\t\t\t',
    ]),
    'every block has its header': sample(2019),
    'a header in other words': sample(2019, [
      '信息内容\t上一年项目数量\t本年增/减\t\n行政事业性收费',
      '项目\t去年\t增减\t\n行政事业性收费',
    ]),
    'a header above the first row in other words': sample(2021, [
      '信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n',
      '内容\t制发\t废止\t现存\n',
    ]),
    'the heading of section four is missing as well': sample(
      2021,
      [REVIEW_HEADER, ''],
      ['四、政府信息公开行政复议、行政诉讼情况\n', ''],
    ),
    'a header over several lines': render(uniform(2019, '0'), 'L2'),
  },
});
