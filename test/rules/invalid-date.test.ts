import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const END = '本年度未收取信息处理费，没有其他需要报告的事项。';
const says = (sentence: string) => sample(2019, ['定期开展自查。', sentence]);

testRule('invalid-date', {
  speaks: {
    'a day that February never has': {
      text: says('于⟦2020年2月30日⟧开展自查。'),
      right: says('于2020年2月29日开展自查。'),
      severity: 'error',
      says: '请改正日期：没有“2020年2月30日”这个日期。',
    },
    'a month more than the year has': { text: says('截至⟦2020年13月⟧，开展自查4次。') },
    '29 February of a common year': { text: says('于⟦2019年2月29日⟧开展自查。') },
    'without a year': { text: says('⟦4月31日⟧、⟦6 月 31 日⟧和7月31日开展自查。') },
    'in the signature, in Chinese numerals': { text: sample(2019, [END, `${END}\n⟦二〇二一年二月三十日⟧`]) },
    'in the signature, with marks': { text: sample(2019, [END, `${END}\n⟦2021-01-32⟧`]) },
    'in the period': {
      text: sample(2019, ['自2020年1月1日起至2020年12月31日止', '自2020年1月1日起至⟦2020年12月32日⟧止']),
    },
  },
  silent: {
    'dates of the calendar': says('于2020年2月29日、11月30日开展自查，截至12月31日。'),
    '29 February without a year': says('于2月29日开展自查。'),
    'a length of time': says('历时15月，共18个月，第3月31人参加。'),
    'another number': says('文件编号为2020-13-45，版本号2020.13.1。'),
    'a fraction': says('平均用时1.5月31次。'),
  },
});
