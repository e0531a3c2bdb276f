import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const TITLE = '云岭市档案局2020年政府信息公开工作年度报告';
const END = '本年度未收取信息处理费，没有其他需要报告的事项。';
const dated = (top: string, bottom: string) =>
  sample(2019, [TITLE, top.replace('题名', TITLE)], [END, `${END}\n${bottom}`]);

testRule('date-conflict', {
  speaks: {
    'below the title and at the end': {
      text: dated('题名\n（2021年1月20日）', '云岭市档案局\n⟦2021年1月21日⟧'),
      severity: 'information',
      says: '请核对两处日期，改正有误的一处：这里是 2021年1月21日，另一处是 2021年1月20日。',
    },
    'published before it was signed': {
      text: dated('题名\n发布时间：⟦2021-01-18⟧ 09:30', '2021年1月20日'),
      says: '发布日期 2021年1月18日 早于落款日期 2021年1月20日',
    },
  },
  silent: {
    'one and the same': dated('题名\n（2021年1月20日）', '2021 年 1 月 20 日'),
    'published later': dated('题名\n发布时间：2021-01-25', '2021年1月20日'),
    'one date': sample(2019, [END, `${END}\n2021年1月20日`]),
    'one is wrong in itself': dated('题名\n（2020年1月20日）', '2021年1月20日'),
    'no date of the calendar': dated('题名\n（2021年2月30日）', '2021年1月20日'),
  },
});
