import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);

testRule('ordinal-sequence', {
  speaks: {
    'one skipped, the next twice': {
      text: says('问题有：一是形式单一；⟦三是⟧更新不及时；三是培训不够。'),
      severity: 'hint',
      says: '请核对是漏了一项，还是编错了序号：“三是”前面缺了序号，现在依次写作“一是”“三是”“三是”。',
      right: says('问题有：一是形式单一；二是更新不及时；三是培训不够。'),
    },
    'one twice': {
      text: says('一是健全机制。二是充实人员。⟦二是⟧丰富解读。'),
      says: '请按一、二、三的次序改正序号：“二是”重复了，现在依次写作“一是”“二是”“二是”。',
    },
    'one left out at the end': { text: says('一是健全机制。二是充实人员。⟦四是⟧丰富解读。') },
    'in a list inside a list': {
      text: says('一是健全机制：一是明确分工，⟦三是⟧定期检查；二是充实人员。'),
    },
  },
  silent: {
    'in order': says('一是健全机制；二是充实人员；三是丰富解读。'),
    'a list inside a list': says('一是健全机制：一是明确分工，二是定期检查；二是充实人员；三是丰富解读。'),
    'two lists': says('一是健全机制，二是充实人员。下一步，一是加强学习，二是改进解读。'),
    'words that only look like it': says('工作中一是一、二是二，不是三是三。'),
    'a list told in other words as well': says('首先健全机制，二是充实人员，四是丰富解读。'),
    'a list that begins elsewhere': says('二是充实人员；四是丰富解读。'),
  },
});
