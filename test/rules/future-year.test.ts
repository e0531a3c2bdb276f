import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const END = '本年度未收取信息处理费，没有其他需要报告的事项。';
const says = (sentence: string) => sample(2019, ['定期开展自查。', sentence]);

testRule('future-year', {
  speaks: {
    'a month of a later year': {
      text: says('⟦2023⟧年3月，组织培训2次。'),
      right: says('2020年3月，组织培训2次。'),
      severity: 'warning',
      says: '请核对年份：写作“2023年”，比报告年度 2020 年晚了不止一年。',
    },
    'a day of a later year': { text: says('于⟦2022⟧年8月17日组织学习。') },
    'digits in the wrong order': { text: says('⟦2202⟧年5月，组织培训2次。') },
    'the same year again is said once': { text: says('⟦2022⟧年6月组织学习，2022年8月组织培训。') },
  },
  silent: {
    'the year of the report and the next': says('2020年8月组织学习，报告于2021年1月公布。'),
    'a plan of many years': says('公开《云岭市2021—2035年规划》，落实2021—2025年工作规划。'),
    'a target': says('到2035年，公众满意度明显提高；2030年目标已分解。'),
    'a term': says('证书有效期至2025年，合同2025年到期。'),
    'the name of an event': says('做好2022年冬奥会宣传。'),
    'a slogan': says('宣传“2030年可持续发展”。'),
    'something that will be': says('系统预计2023年上线。'),
    'a length of time': says('有2500年历史的古城。'),
    'the signature is looked at elsewhere': sample(2019, [END, `${END}\n2022年1月20日`]),
    'the period says it': sample(2019, ['自2020年1月1日起至2020年12月31日止', '自2022年1月1日起至2022年12月31日止']),
  },
});
