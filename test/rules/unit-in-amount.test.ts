import { render } from '../support/layouts.ts';
import { uniform, withFigure } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('unit-in-amount', {
  speaks: {
    'the unit of the header': {
      text: sample(2021, ['96.16', '⟦96.16 万元⟧']),
      severity: 'information',
      says: '宜去掉单位：“行政事业性收费”的“本年收费金额”写作“96.16 万元”，表头已写明单位是万元。',
      fixed: '行政事业性收费\t96.16\t',
    },
    'another unit': {
      text: sample(2021, ['96.16', '⟦961623元⟧']),
      says: '应填 96.1623：“行政事业性收费”的“本年收费金额”写作“961623元”，而表头的单位是万元，格里只填数字。请核对。',
      fixed: '行政事业性收费\t96.1623\t',
    },
    'one cell a line, the header on two': {
      text: render(withFigure(uniform(2021, '0'), 'disclosure', 'fee', 'amount', '⟦0万元⟧'), 'L2'),
    },
    'the unit of the header in full': {
      text: sample(2021, ['96.16', '⟦96.16万人民币元⟧']),
      says: '宜去掉单位',
      fixed: '行政事业性收费\t96.16\t',
    },
  },
  silent: {
    'a note behind the unit': sample(2021, ['96.16', '96.16万元（含滞纳金）']),
    'the unit stands in the title of the block': sample(
      2021,
      ['本年收费金额（单位：万元）', '本年收费金额'],
      ['第二十条第（八）项', '第二十条第（八）项（万元）'],
      ['96.16', '96.16万元'],
    ),
    'a count with a sum of money': sample(2021, ['行政许可\t208', '行政许可\t208元']),
    'the number alone': sample(2021),
    'a header without a unit': sample(2021, ['本年收费金额（单位：万元）', '本年收费金额'], ['96.16', '96.16万元']),
    'the amount of purchases, whose header has none': sample(2019),
    'a count with a unit is another rule’s': sample(2021, ['行政许可\t208', '行政许可\t208件']),
  },
});
