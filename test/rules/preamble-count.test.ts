import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const NAMES =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';
const FIVE = NAMES.replace('政府信息公开行政复议、行政诉讼情况、', '');
const says = (sentence: string) => sample(2021, ['如有疑问', `${sentence}如有疑问`]);

testRule('preamble-count', {
  speaks: {
    'six names, five stated': {
      text: says(`本报告由${NAMES}⟦五个部分⟧组成。`),
      severity: 'hint',
      says: '请核对部分的个数：前言写“五个部分”，列举的是 6 个。',
    },
    'five names, six stated in front': { text: says(`本报告由⟦六部分⟧组成：${FIVE}。`) },
    'no more than six stand behind 等': { text: says(`本报告包括${NAMES}等⟦五项内容⟧。`) },
    'no list': {
      text: says('全文共分⟦七个部分⟧。'),
      says: '请核对部分的个数：前言写“七个部分”，报告实有 6 个。',
    },
    'list and number agree, the report has more': { text: says(`本报告由${FIVE}⟦五个部分⟧组成。`) },
  },
  silent: {
    'six names, six stated': says(`本报告由${NAMES}六个部分组成。`),
    'six stated in front': says(`本报告由六个部分组成：${NAMES}。`),
    'some names left out with 等': says(`本报告由${FIVE}等六个部分组成。`),
    'a name that is not known': says(`本报告由${FIVE}、机构建设情况和附件七个部分组成。`),
    'no list and the right number': says('全文共分六个部分。'),
    'a part more than the form has': sample(
      2021,
      ['如有疑问', '全文共分七个部分。如有疑问'],
      ['没有其他需要报告的事项。\n', '没有其他需要报告的事项。\n七、附件\n'],
    ),
    'a number of something else': says('从三个方面推进公开工作。'),
    'a missing part is said elsewhere': sample(
      2021,
      ['如有疑问', '全文共分六个部分。如有疑问'],
      ['五、存在的主要问题及改进情况\n', ''],
    ),
  },
});
