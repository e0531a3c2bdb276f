import { expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const PROSE = '全年通过门户网站公开政府信息12条';

/** A report with that fee in its table, and with that in its prose. */
const fees = (amount: string, stated: string) =>
  sample(2021, ['96.16', amount], [PROSE, `全年收取行政事业性收费${stated}。${PROSE}`]);

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
    'the least that only a province would charge': {
      text: sample(2021, ['96.16', '⟦1000000⟧']),
      says: '写作 1000000，表头的单位是万元，合 100 亿元',
    },
    'a whole amount in the prose': { text: fees('⟦960000⟧', '96万元'), says: '正文写的是 96万元，' },
    'a fraction in the prose as large as the rest': { text: fees('⟦15000⟧', '1.5万元'), says: '正文写的是 1.5万元，' },
    'a separator in the prose': { text: fees('⟦12345000⟧', '1,234.5万元'), says: '正文写的是 1,234.5万元，' },
    'ten thousand times as much in the prose': { text: fees('⟦96.16⟧', '961600万元'), says: '正文写的是 961600万元，' },
    'rounded by a hundredth, up': { text: fees('⟦500000⟧', '50.5万元'), says: '正文写的是 50.5万元，' },
    'rounded by a hundredth, down': { text: fees('⟦500000⟧', '49.5万元'), says: '正文写的是 49.5万元，' },
  },
  silent: {
    'as much as a large city charges': sample(2021, ['96.16', '96171.6']),
    'one less than only a province would charge': sample(2021, ['96.16', '999999']),
    'apart by more than a hundredth': fees('500000', '49.4万元'),
    'nothing charged, and the prose says so': fees('0', '0元'),
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

it('unit-slip leads to the amount in the prose', () => {
  const text = fees('961600', '96.16万元');
  const [found] = analyze(text).diagnostics.filter(({ rule }) => rule === 'unit-slip');
  expect(found?.related.map(({ message, span }) => [message, text.slice(span.start, span.end)])).toEqual([
    ['place', '96.16万元'],
  ]);
});
