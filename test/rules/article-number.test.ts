import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const says = (sentence: string) => sample(2021, ['定期开展自查。', sentence]);

testRule('article-number', {
  speaks: {
    'an article behind the last': {
      text: says('按照《政府信息公开条例》⟦第五十七条⟧开展自查。'),
      right: says('按照《政府信息公开条例》第四十七条开展自查。'),
      severity: 'warning',
      says: '请核对条号“第五十七条”：《政府信息公开条例》共 56 条。',
    },
    'the short name, in digits': { text: says('按照《条例》⟦第65条⟧的规定开展自查。') },
    'an item behind the last': {
      text: says('按照《条例》⟦第二十条第（十六）项⟧公开。'),
      says: '第二十条共 15 项',
    },
  },
  silent: {
    'the last article': says('按照《政府信息公开条例》第五十六条开展自查。'),
    'the last item': says('按照《条例》第二十条第（十五）项公开。'),
    'an article of another law': says('按照《行政处罚法》第七十条的规定公开。'),
    'another law named last': says('按照《条例》和《行政诉讼法》第六十三条办理。'),
    'no law named in the sentence': says('第六十条的规定已经落实。'),
    'the short name of another regulation': says(
      '《优化营商环境条例》（以下简称《条例》）已落实。按照《条例》第六十五条开展自查。',
    ),
  },
});
