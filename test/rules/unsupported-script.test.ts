import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const TRADITIONAL =
  '雲嶺市檔案局2023年政府信息公開工作年度報告\n一、總體情況\n嚴格執行發布審核制度，完善機構職責，規範辦理程序，公開財務預決算和統計數據，答復申請人對環境監測、農業補貼、徵收補償等問題的詢問。\n';
const SIMPLIFIED =
  '云岭市档案局2023年政府信息公开工作年度报告\n一、总体情况\n严格执行发布审核制度，完善机构职责，规范办理程序，公开财务预决算和统计数据，答复申请人对环境监测、农业补贴、征收补偿等问题的询问。\n';
const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const READINGS = '严(yan)格执(zhi)行发布(bu)审核，';

testRule('unsupported-script', {
  speaks: {
    'the traditional script, in a text that cannot be read': {
      text: `⟦雲⟧${TRADITIONAL.slice(1)}`,
      right: SIMPLIFIED,
      severity: 'information',
      says: /全文有 \d+ 个繁体字/,
    },
    'readings between the characters': {
      text: sample(2021, [SENTENCE, `严⟦(yan)⟧${(READINGS.repeat(12) + SENTENCE).slice(6)}`]),
      says: '请用原来的文本：文中有 36 处注音（例如“(yan)”），像是采集网站加上的。带注音的文本读不准，其余各项没有检查。',
    },
    'both at once, with marks of tones': {
      text: `雲⟦(yún)⟧嶺市檔案局政府信息公開${'辦(bàn)(bàn)公(gōng)開'.repeat(20)}`,
      says: '文中有 41 处注音',
    },
  },
  silent: {
    'the faultless sample': sample(2021),
    'a quotation': sample(2021, [SENTENCE, `展出《雲嶺縣誌》《檔案學報》等，標題為繁體。${SENTENCE}`]),
    'a few readings': sample(2021, [SENTENCE, READINGS.repeat(3)]),
    'another text':
      '雲嶺市圖書館舉辦讀書節，開展圖書漂流、專題講座、親子閱讀等活動，營造濃厚的閱讀氛圍，獲得讀者讚譽與關注，現場氣氛熱烈。',
  },
});

describe('a text in the traditional script', () => {
  it('is told of, and nothing else is said of it', () => {
    expect(analyze(TRADITIONAL).diagnostics.map(({ rule }) => rule)).toEqual(['unsupported-script']);
  });
});
