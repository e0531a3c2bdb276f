import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const BASIS = '本报告根据《中华人民共和国政府信息公开条例》编制';
const FORM = '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》';
const NOTICE = '《关于政府信息公开工作年度报告有关事项的通知》';
const based = (basis: string) => sample(2021, [BASIS, `本报告根据${basis}编制`]);

testRule('citation-number', {
  speaks: {
    'the order of the Regulation': {
      text: based('《中华人民共和国政府信息公开条例》（国务院令第⟦771⟧号）'),
      severity: 'warning',
      says: '「771」应为「711」',
      fixed: '（国务院令第711号）',
    },
    'the same behind its short name': { text: based('新《条例》（中华人民共和国国务院令第⟦717⟧号）') },
    'the sign misspelt': {
      text: based(`${FORM}（⟦国办公开办涵〔2021〕30号⟧）`),
      fixed: '（国办公开办函〔2021〕30号）',
    },
    'the brackets lost': {
      text: based(`${FORM}（⟦国办公开办函202130号⟧）`),
      fixed: '（国办公开办函〔2021〕30号）',
    },
    'the brackets lost, another document': {
      text: based('有关文件（⟦国办发2019 54号⟧）'),
      fixed: '（国办发〔2019〕54号）',
    },
    'the year of another notice': { text: based(`${NOTICE}（⟦国办公开办函〔2020〕60号⟧）`), fixed: '函〔2019〕60号' },
    'the number of another notice': { text: based(`${FORM}（⟦国办公开办函〔2021〕13号⟧）`), fixed: '函〔2021〕30号' },
    'the sign of another office': { text: based(`${FORM}（⟦国办函〔2021〕30号⟧）`), fixed: '国办公开办函〔2021〕30号' },
    'the fee measures': {
      text: based('《政府信息公开信息处理费管理办法》（⟦国办函〔2020〕190号⟧）'),
      fixed: '（国办函〔2020〕109号）',
    },
  },
  silent: {
    'the order in force': based('《中华人民共和国政府信息公开条例》（国务院令第711号）'),
    'the former order is said elsewhere': based('《中华人民共和国政府信息公开条例》（国务院令第492号）'),
    'the order of another regulation': based('《优化营商环境条例》（国务院令第722号）'),
    'the same, abbreviated': based('《优化营商环境条例》（以下简称《条例》）和《条例》（国务院令第722号）'),
    'both notices': based(`${NOTICE}（国办公开办函〔2019〕60号）、${FORM}（国办公开办函〔2021〕30号）`),
    'brackets of another kind are said elsewhere': based(`${FORM}（国办公开办函[2021]30号）`),
    'another document of the same office': based(
      '《关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）',
    ),
    'a document that is not known': based('《国务院办公厅关于某项工作的意见》（国办发〔2018〕99号）'),
    'a notice of another office': based(
      '《云岭市关于做好政府信息公开工作年度报告有关事项的通知》（云政办函〔2021〕5号）',
    ),
  },
});
