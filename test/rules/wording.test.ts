import { sample } from '../support/sample.ts';
import { testRule } from '../support/rule-test.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2019, [SENTENCE, sentence]);

testRule('wording', {
  speaks: {
    'up to now': {
      text: says('2020年⟦截止⟧目前，更新栏目4个。'),
      severity: 'hint',
      says: '应写作“截至”，这里写作“截止”：到某个时间为止用“截至”，“截止”是停止的意思。',
      fixed: '2020年截至目前',
    },
    'up to a month': { text: says('⟦截止⟧12月，更新栏目4个；⟦截止⟧ 2020年底共8个。') },
    'up to a date, with 到': { text: says('⟦截止到⟧2020年12月31日，更新栏目4个。'), fixed: '截至2020年12月31日' },
    'up to the end of the year': { text: says('⟦截止⟧年底，更新栏目4个。') },
  },
  silent: {
    'the faultless sample': sample(2019),
    'the right word': says('截至目前，更新栏目4个。'),
    'a noun': says('数据截止日期为12月31日，截止时间为17:00。'),
    'something ends': says('申报截止12月10日，报名于12月10日截止。'),
    'a period of time ends': says('征集时间截止12月10日，有效期截止2020年底。'),
    'no time': says('及时截止违规行为。'),
  },
});
