import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('shifted-row', {
  speaks: {
    'the cells of its group are gone': {
      text: sample(2019, [
        '\t\t6.属于四类过程性信息\t0\t0\t0\t0\t0\t0\t0\n',
        '⟦6.属于四类过程性信息⟧\t0\t0\t0\t0\t0\t0\t0\t\t\n',
      ]),
      severity: 'information',
      says: '请在行首补上 2 个制表符：“（三）6.属于四类过程性信息”的行首少了 2 格，各列向左错了位。',
      fixed: '\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t0\t0\t0\n',
    },
    'one of two is gone, and nothing to spare at the end': {
      text: sample(2021, ['\t\t2.重复申请\t2\t0\t0\t0\t0\t0\t2', '\t⟦2.重复申请⟧\t2\t0\t0\t0\t0\t0\t2']),
      says: '少了 1 格',
      fixed: '\n\t\t2.重复申请\t2\t0\t0\t0\t0\t0\t2\n',
    },
  },
  silent: {
    'rows in line': sample(2021),
    'rows whose groups are not filled in': sample(
      2019,
      ['\t\t2.没有现成信息需要另行制作', '2.没有现成信息需要另行制作'],
      ['\t\t3.补正后申请内容仍不明确', '3.补正后申请内容仍不明确'],
    ),
    'half of the rows of a group': sample(2021).replace(/^\t\t(?=[5-8]\.(?:属于三|属于四|属于行))/gm, ''),
    'cells between pipes': sample(2021, ['\t\t2.重复申请', '2.重复申请']).replace(
      /^.*\t.*$/gm,
      (row) => `| ${row.split('\t').join(' | ')} |`,
    ),
    'one cell a line, a label without the tab in front': render(uniform(2021, '0'), 'L1').replace(
      '\t2.重复申请\n',
      '2.重复申请\t\n',
    ),
    'one cell a line': render(uniform(2019, '0'), 'L1'),
    'one cell a paragraph': render(uniform(2019, '0'), 'L4'),
  },
});
