import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const REVIEW =
  '行政复议\t行政诉讼\t\t\t\t\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\t\t\t\t\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0\t0\t1\t2\t0\t1\t0\t0\t1\t0\t0\t0\t0\t0\n';

testRule('missing-table', {
  speaks: {
    'a heading without its table': {
      text: sample(
        2019,
        [REVIEW, ''],
        ['四、政府信息公开行政复议、行政诉讼情况', '⟦四、政府信息公开行政复议、行政诉讼情况⟧'],
      ),
      severity: 'error',
      says: '请按 2019 年式样补上表：“政府信息公开行政复议、行政诉讼情况”下面没有表。',
      fixed: '\n四、政府信息公开行政复议、行政诉讼情况\n行政复议\t\t\t\t\t行政诉讼\t',
    },
    'a sentence in place of the table': {
      text: sample(
        2019,
        [REVIEW, '本年度没有行政复议和行政诉讼。\n'],
        ['四、政府信息公开行政复议、行政诉讼情况', '⟦四、政府信息公开行政复议、行政诉讼情况⟧'],
      ),
    },
  },
  silent: {
    'all tables are there': sample(2021),
    'the table stands elsewhere': sample(
      2019,
      [REVIEW, ''],
      ['五、存在的主要问题及改进情况\n', `五、存在的主要问题及改进情况\n${REVIEW}`],
    ),
    'heading and table are both missing': sample(2019, [`四、政府信息公开行政复议、行政诉讼情况\n${REVIEW}`, '']),
  },
});
