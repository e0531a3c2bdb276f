import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('odd-space', {
  speaks: {
    'before a heading': {
      text: sample(2021, ['\n四、政府信息公开', '\n⟦\u00a0 \u00a0 ⟧四、政府信息公开']),
      severity: 'hint',
      says: '文中有 1 处不换行空格、全角空格或没有宽度的字符',
      fixed: '\n四、政府信息公开',
    },
    'many are said once: what divides words stays a space': {
      text: sample(2021, [
        '优化栏目设置，方便公众查阅。',
        '优化⟦\u200b⟧栏目\u00a0设置，\u3000方便“A\u00a0B”公众查阅。\u00a0',
      ]),
      says: '有 5 处',
      fixed: '优化栏目 设置，方便“A B”公众查阅。\n',
    },
    'in a label, and on a line of a cell that shows nothing else': {
      text: render(uniform(2019, '0'), 'L1').replace('\t规章\n', '\t规⟦\u3000\u3000⟧章\n\u00a0\n'),
      fixed: '\t规章\n \n\t0\n',
    },
    'a full-width indent stays': {
      text: sample(2021, ['（四）平台建设。', '⟦\u3000\u3000\u00a0⟧（四）平台建设。']),
      fixed: '\n\u3000\u3000（四）平台建设。',
    },
  },
  silent: {
    'plain spaces': sample(2021, ['优化栏目设置', '优化  栏目 设置']),
    'full-width indents': sample(2021, ['（四）平台建设。', '\u3000\u3000（四）平台建设。']),
    'spaces in the title': sample(2021, ['云岭市档案局2023年', '云岭市档案局\u3000\u00a02023年']),
    'blanks around figures are another rule’s': sample(2021, ['行政许可\t208', '行政许可\t\u00a0208']),
    'a line that goes as a whole': sample(2021, ['（四）平台建设。', '\u00a0下一页\u00a0\n（四）平台建设。']),
    'a byte order mark': `\ufeff${sample(2021)}`,
  },
});
