import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const PROSE = '全年通过门户网站公开政府信息12条';

testRule('unit-slip', {
  speaks: {
    'an amount that only a province would charge': {
      text: sample(2021, ['96.16', '⟦9616000⟧']),
      right: sample(2021, ['96.16', '961.6']),
      severity: 'information',
      says: '写作 9616000，表头的单位是万元，合 961.6 亿元',
    },
    'ten thousand times what the prose says': {
      text: sample(2021, ['96.16', '⟦961,623⟧'], [PROSE, `全年收取行政事业性收费共计96.16万元。${PROSE}`]),
      says: '正文写的是 96.16万元，相差一万倍',
    },
    'the unit forgotten in the prose': {
      text: sample(2021, ['96.16', '⟦96.16⟧'], [PROSE, `全年行政事业性收费总金额96.16元。${PROSE}`]),
      says: '正文写的是 96.16元',
    },
  },
  silent: {
    'as much as a large city charges': sample(2021, ['96.16', '96171.6']),
    'a province': sample(
      2021,
      ['云岭市档案局2023年', '青山省人民政府2023年'],
      ['云岭市档案局办公室', '省政府办公厅'],
      ['96.16', '1200000'],
    ),
    'the same in other units': sample(2021, [PROSE, `全年收取行政事业性收费961600元。${PROSE}`]),
    'an amount with a unit of its own': sample(2021, ['96.16', '9616000元']),
    'another sum of money': sample(2021, ['96.16', '961600'], [PROSE, `全年收取信息处理费96.16万元。${PROSE}`]),
    'the amount of purchases': sample(2019, ['18.5万元', '9616000']),
  },
});
