import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

/** Table three with its last figure left out of every row. */
const narrow = (text: string) =>
  text.replace(
    /^(\t?\t?[^\t\n]*(?:\t[^\t\n]*[公申信理计查卷益秘止定密类请物得事果办求认稳”）][^\t\n]*)?(?:\t\d+){6})\t\d+/gm,
    '$1',
  );

/** Rows below a header with a column over two cells, which the rows repeat. */
const MERGED = [
  '\t自然人\t商业企业\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计',
  '一、本年新收政府信息公开申请数量\t12\t2\t2\t0\t0\t1\t0\t15',
  '二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t0\t2',
  '（七）总计\t13\t2\t2\t0\t0\t1\t0\t16',
].join('\n');

testRule('column-count', {
  speaks: {
    'a column more than the form has': {
      text: render(uniform(2019, '0\t0'), 'L3')
        .replace('（本列数据', '⟦（本列数据')
        .replace('第四项之和）', '第四项之和）⟧'),
      severity: 'error',
      says: '应为 7 列数字：第三部分的表多数行有 14 列，多 7 列。请核对；这张表的勾稽关系没有核对。',
    },
    'a column less, in the header as well': {
      text: narrow(sample(2019))
        .replace('\t法律服务机构', '')
        .replace('（本列数据', '⟦（本列数据')
        .replace('第四项之和）', '第四项之和）⟧'),
      right: sample(2019),
      says: '应为 7 列数字：第三部分的表多数行有 6 列，少 1 列。请核对；这张表的勾稽关系没有核对。',
    },
  },
  silent: {
    'seven columns': sample(2019),
    'totals blank and their tabs cut off: the header has them': narrow(sample(2019)).replace(/\t+$/gm, ''),
    'two rows with fewer figures': sample(2019, ['2.重复申请\t2\t0\t0\t0\t0\t0\t2', '2.重复申请\t2\t0\t0\t2']),
    'empty cells at the end of rows': sample(2021),
    'a column over two cells': sample(2021).replace(/（本列数据[\s\S]*?(?=\n+四、政府)/, MERGED),
  },
});
