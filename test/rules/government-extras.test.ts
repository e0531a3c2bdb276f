import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const TITLE = '云岭市档案局2023年政府信息公开工作年度报告';
const SUPPORT = '（五）监督保障。明确责任分工，定期开展自查。';
const government = (name: string, support: string, heading = '一、总体情况') =>
  sample(
    2021,
    [TITLE, `${name}2023年政府信息公开工作年度报告`],
    ['一、总体情况', heading],
    [SUPPORT, `（五）监督保障。${support}`],
  );

testRule('government-extras', {
  speaks: {
    'none of the three': {
      text: government('云岭市人民政府', '明确责任分工，定期开展自查。', '⟦一、总体情况⟧'),
      right: government('云岭市人民政府', '纳入年度考核，开展社会评议，没有发生责任追究的情况。'),
      severity: 'information',
      says: '请补写“工作考核”“社会评议”“责任追究”：各级人民政府的报告还要写工作考核、社会评议和责任追究的结果（《条例》第五十条），全文没有找到。',
    },
    'of a township, one lacking': {
      text: government('云岭市河口镇人民政府', '纳入年度考核，没有发生责任追究的情况。', '⟦一、总体情况⟧'),
      says: '请补写“社会评议”：各级人民政府的报告还要写工作考核、社会评议和责任追究的结果（《条例》第五十条），全文没有找到。',
    },
  },
  silent: {
    'all three': government('云岭市人民政府', '纳入年度考核，开展社会评议，没有发生责任追究的情况。'),
    'in other words': government('云岭市人民政府', '纳入绩效评估，群众满意度为98%，没有人员被追责。'),
    'a department': sample(2021),
    'the general office of a government': government('云岭市人民政府办公室', '定期开展自查。'),
    'before the Regulation in force': sample(2021, [TITLE, '云岭市人民政府2018年政府信息公开工作年度报告']),
  },
});
