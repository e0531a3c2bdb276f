import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const FIRST = '一、总体情况\n';
const ENTRIES = '二、主动公开政府信息情况......2\n五、存在的主要问题及改进情况......4\n';

testRule('contents-residue', {
  speaks: {
    'an entry with dots and a page number': {
      text: sample(2021, [FIRST, `⟦一、总体情况…………1⟧\n${ENTRIES}${FIRST}`]),
      severity: 'hint',
      says: '有 3 行是带页码的目录',
      fixed: '1234567）。\n一、总体情况\n',
    },
    'with a heading of its own': {
      text: sample(2021, [FIRST, `⟦目 录⟧\n${ENTRIES}${FIRST}`]),
      says: '有 3 行',
      fixed: '1234567）。\n一、总体情况\n',
    },
  },
  silent: {
    'no contents': sample(2021),
    'a list without page numbers': sample(2021, [FIRST, `目录\n一、总体情况\n二、主动公开政府信息情况\n${FIRST}`]),
    'an ellipsis in a sentence': sample(2021, ['定期开展自查。', '定期开展自查……全年4次。']),
    'a number behind one point': sample(2021, ['定期开展自查。', '详见附件.3']),
  },
});
