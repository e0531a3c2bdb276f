import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('missing-section', {
  speaks: {
    'a heading without its content is gone: said where it belongs': {
      text: sample(
        2021,
        ['五、存在的主要问题及改进情况\n', ''],
        ['六、其他需要报告的事项', '⟦六、其他需要报告的事项⟧'],
      ),
      severity: 'error',
      says: '请在这里补上第五部分“存在的主要问题及改进情况”的标题和内容：六个部分缺一不可。',
      fixed: '\n五、存在的主要问题及改进情况\n六、其他需要报告的事项',
    },
    'the last part is gone': {
      text: sample(
        2021,
        ['六、其他需要报告的事项\n本年度未收取信息处理费，没有其他需要报告的事项。\n', ''],
        [
          '下一步，将加强业务培训，完善工作机制，提高公开质量。',
          '⟦下一步，将加强业务培训，完善工作机制，提高公开质量。⟧',
        ],
      ),
      says: '请在这里补上第六部分“其他需要报告的事项”的标题和内容：六个部分缺一不可。',
      fixed: '提高公开质量。\n六、其他需要报告的事项\n',
    },
    'the table is there without its heading and header: said at its figures': {
      text: sample(2019, [
        '四、政府信息公开行政复议、行政诉讼情况\n行政复议\t行政诉讼\t\t\t\t\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\t\t\t\t\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t',
        '⟦1⟧\t',
      ]),
      says: '请在表前补上第四部分“政府信息公开行政复议、行政诉讼情况”的标题和表头：这里的 15 个数字像是它的表，标题缺了。',
    },
    'two parts gone at one place are said once': {
      text: sample(
        2021,
        ['五、存在的主要问题及改进情况\n', ''],
        ['六、其他需要报告的事项\n', ''],
        ['本年度未收取信息处理费，没有其他需要报告的事项。', '⟦本年度未收取信息处理费，没有其他需要报告的事项。⟧'],
      ),
      says: '请在这里补上 2 个部分的标题和内容：缺“五、存在的主要问题及改进情况”“六、其他需要报告的事项”，六个部分缺一不可。',
    },
    'the last part is gone, and the report is signed': {
      text: sample(2021, [
        '六、其他需要报告的事项\n本年度未收取信息处理费，没有其他需要报告的事项。\n',
        '云岭市档案局\n2024年1月26日\n⟦打印本页⟧\n',
      ]),
      says: '请在这里补上第六部分“其他需要报告的事项”的标题和内容：六个部分缺一不可。',
      fixed: '提高公开质量。\n六、其他需要报告的事项\n云岭市档案局\n2024年1月26日\n打印本页',
    },
  },
  silent: {
    'a part under other words': sample(2021, ['五、存在的主要问题及改进情况', '五、工作中的不足和今后打算']),
    'a title with the text behind it': sample(2021, ['六、其他需要报告的事项\n', '六、其他需要报告的事项：']),
    'the list of parts in the preamble, over several lines': sample(2021, [
      '如有疑问',
      '本报告包括总体情况、\n主动公开政府信息情况、收到和处理政府信息公开申请情况、\n政府信息公开行政复议、行政诉讼情况、\n存在的主要问题及改进情况、\n其他需要报告的事项。如有疑问',
    ]),
    'all six are there': sample(2019),
    'long titles, arabic numbers, spaces': sample(
      2019,
      ['二、主动公开政府信息情况', '2、 行政机关主动公开政府信息情况'],
      ['四、政府信息公开行政复议、行政诉讼情况', '   四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
      ['五、存在的主要问题及改进情况', '五、政府信息公开工作存在的主要问题及改进情况'],
    ),
    'a title on two lines': sample(2019, [
      '四、政府信息公开行政复议、行政诉讼情况',
      '四、政府信息公开行政复议、\n行政诉讼情况',
    ]),
    'a slip in a title is no missing part': sample(2019, [
      '三、收到和处理政府信息公开申请情况',
      '三、收到和处理政府信息公开的申请情况',
    ]),
  },
});
