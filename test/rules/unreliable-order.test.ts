import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

/** One cell a paragraph, the figures of table three on a heap behind their labels. */
const heaped = (() => {
  const cells = render(uniform(2019, '0'), 'L4').split('\n\n');
  const from = cells.findIndex((cell) => cell.startsWith('一、本年新收'));
  const to = cells.findIndex((cell) => cell.startsWith('四、政府信息公开'));
  const table = cells.slice(from, to);
  const labels = table.filter((cell) => cell !== '0');
  return [...cells.slice(0, from), ...labels, ...table.filter((cell) => cell === '0'), ...cells.slice(to)].join('\n\n');
})();

testRule('unreliable-order', {
  speaks: {
    'labels first, figures behind': {
      text: heaped.replace('（本列数据', '⟦（本列数据').replace('第四项之和）', '第四项之和）⟧'),
      right: render(uniform(2019, '0'), 'L4'),
      severity: 'information',
      says: '请换一种保留表格的方式转换：第三部分的表的行名和数字次序已乱（常见于从 PDF 直接复制），看不出哪个数字属于哪一行，勾稽关系没有核对。',
    },
    'figures of two rows behind both labels, and the next row without': {
      text: render(uniform(2019, '1'), 'L4')
        .replace(
          '一、本年新收政府信息公开申请数量\n\n',
          '一、本年新收政府信息公开申请数量\n\n二、上年结转政府信息公开申请数量\n\n',
        )
        .replace('1\n\n二、上年结转政府信息公开申请数量\n\n1', '1\n\n1')
        .replace('1\n\n三、本年度办理结果\n\n（一）予以公开\n\n1', '1\n\n1')
        .replace('（本列数据', '⟦（本列数据')
        .replace('第四项之和）', '第四项之和）⟧'),
    },
  },
  silent: {
    'one cell a paragraph in order': render(uniform(2019, '1'), 'L4'),
    'a row of tabs': sample(2019),
    'one row lost its figures': render(uniform(2019, '0'), 'L4').replace(
      '2.重复申请\n\n0\n\n0\n\n0\n\n0\n\n0\n\n0\n\n0',
      '2.重复申请',
    ),
  },
});
