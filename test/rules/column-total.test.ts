import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('column-total', {
  speaks: {
    'a result is wrong, and the total of its row cannot be checked: it is marked': {
      text: sample(2019, ['（一）予以公开\t6\t2\t0\t0\t0\t0\t8', '（一）予以公开\t⟦9⟧\t2\t0\t0\t0\t0\t多']),
      severity: 'error',
      says: /^应为 6，写作 9（多 3）：“（一）予以公开”的“自然人”一格。/,
      fixed: '（一）予以公开\t6\t2\t0\t0\t0\t0\t多',
    },
    'a result is too small': {
      text: sample(2021, ['（一）予以公开\t6\t2\t0\t0\t0\t0\t8', '（一）予以公开\t6\t⟦1⟧\t0\t0\t0\t0\t']),
      says: /^应为 2，写作 1（少 1）：“（一）予以公开”的“商业企业”一格。/,
    },
  },
  silent: {
    'a total that breaks its row as well: that is told with the row': sample(2019, [
      '（七）总计\t13\t2\t',
      '（七）总计\t13\t3\t',
    ]),
    'the results add up': sample(2019),
    'a result struck out counts zero': sample(2019, [
      '2.重复申请\t2\t0\t0\t0\t0\t0\t2',
      '2.重复申请\t2\t/\t/\t/\t/\t/\t2',
    ]),
    'a result row is missing': sample(2019, ['\t\t2.重复申请\t2\t0\t0\t0\t0\t0\t2\n', '']),
    'the head of a group is no row': sample(2019, ['三、本年度办理结果\t（一）', '三、本年度办理结果（件）\t（一）']),
  },
});
