import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('spam', {
  speaks: {
    'a site’s name above the title': {
      text: sample(2021, ['云岭市档案局2023年', '⟦365体育官网⟧\n\n云岭市档案局2023年']),
      severity: 'error',
      says: '请删去“365体育官网”：像是混入的广告或站名，不是报告内容。请检查这篇文字的来源网页是否被篡改。',
      fixed: '\n云岭市档案局2023年',
    },
    'a line of its own': {
      text: sample(2019, ['（四）平台建设。', '⟦欧洲杯买球网站_澳门新葡京⟧\n（四）平台建设。']),
      fixed: '\n（四）平台建设。',
    },
    'in the title itself: nothing is deleted': {
      text: sample(2019, ['云岭市档案局2020年政府信息公开工作年度报告', '⟦开云体育2020年政府信息公开工作年度报告⟧']),
      says: '请改正题名：里面混入了“开云体育”，像是广告或站名。请检查这篇文字的来源网页是否被篡改。',
    },
  },
  silent: {
    'no such words': sample(2019),
    'an office speaks of gambling': sample(2021, [
      '（四）平台建设。',
      '（四）打击网络博彩专项行动\n（五）体育彩票投注站管理\n（六）购买球场设施\n（七）平台建设。',
    ]),
    'weak words alone': sample(2021, ['云岭市档案局2023年', '体育局官网\nbet\n云岭市档案局2023年']),
    'a sentence': sample(2021, [
      '（四）平台建设。',
      '（四）平台建设。清理网站中的博彩暗链3条，消除了安全隐患，保障网站运行。',
    ]),
  },
});
