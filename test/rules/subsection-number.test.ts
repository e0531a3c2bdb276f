import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('subsection-number', {
  speaks: {
    'an arabic number among Chinese ones': {
      text: sample(2019, ['（二）依申请公开', '⟦（2）⟧依申请公开'], ['（三）政府信息管理', '⟦(3)⟧政府信息管理']),
      severity: 'warning',
      says: '序号应为“（二）”：写作“（2）”，与同级的“（一）”写法不一。',
      fixed: '（二）依申请公开',
    },
    'the first one alone is arabic': {
      text: sample(2019, ['（一）主动公开', '⟦（1）⟧主动公开']),
      fixed: '（一）主动公开',
    },
    'a number skipped': {
      text: sample(
        2019,
        ['（三）政府信息管理', '⟦（四）⟧政府信息管理'],
        ['（四）平台建设', '（五）平台建设'],
        ['（五）监督保障', '（六）监督保障'],
      ),
      says: '序号应为“（三）”：“（四）”接在“（二）”之后。请核对是缺了一段，还是编错了号。',
    },
    'a number twice': {
      text: sample(
        2019,
        ['（三）政府信息管理', '⟦（二）⟧政府信息管理'],
        ['（四）平台建设', '（三）平台建设'],
        ['（五）监督保障', '（四）监督保障'],
      ),
    },
    'an opening bracket lost': {
      text: sample(2019, ['（三）政府信息管理', '⟦三）⟧政府信息管理']),
      says: '序号应为“（三）”：写作“三）”，与同级的“（一）”写法不一。',
      fixed: '（三）政府信息管理',
    },
  },
  silent: {
    'items that are numbered so throughout': sample(2021, [
      '（四）平台建设。',
      '（四）平台建设。\n一）网站。\n二）新媒体。\n三）热线。\n四）专栏。\n五）公报。',
    ]),
    'Chinese numbers in order': sample(2021),
    'all arabic, which is at least alike': ['一', '二', '三', '四', '五'].reduce(
      (text, number, at) => text.replace(new RegExp(`\n（${number}）(?=[主依政平监])`), `\n（${at + 1}）`),
      sample(2019),
    ),
    'a list of its own below （一）': sample(2019, [
      '（二）依申请公开',
      '（1）公开目录。\n（2）公开指南。\n（二）依申请公开',
    ]),
    'the fourth level below 1.': sample(2019, ['（二）依申请公开', '1.目录。\n（2）指南。\n（二）依申请公开']),
    'a number inside a paragraph': sample(2019, ['\n（三）政府信息管理', '（三）政府信息管理']),
    'rows of table three': sample(2019, ['→（七）总计'.slice(1), '（七）总计']),
  },
});
