import { saying } from '../support/narrative.ts';
import { testRule } from '../support/rule-test.ts';

const says = (sentence: string) => saying(2021, sentence);

testRule('percentage-sum', {
  speaks: {
    'shares above 100': {
      text: says('从申请方式看，网络占⟦60%，信函占30%，当面占15%⟧。'),
      right: says('从申请方式看，网络占60%，信函占30%，当面占10%。'),
      severity: 'information',
      says: '请核对这几项占比：60%、30%、15% 相加为 105%，不是 100%。',
    },
    'three shares that fall short by little': { text: says('网络占⟦60.5%，信函占30.5%，当面占8.2%⟧。') },
    'shares of numbers without a total': {
      text: says('政策类占⟦66.48%，动态类占34.61%⟧。'),
      says: '相加为 101.09%',
    },
  },
  silent: {
    'shares that add up': says('网络占60%，信函占30%，当面占10%。'),
    'shares cut to whole numbers': says('网络占33%，信函占33%，当面占33%。'),
    'shares that name only some': says('网络占60%，信函占20%。'),
    'two ways to divide': says('网络占60%，信函占40%，自然人占90%，企业占10%。'),
    'one share': says('网络申请占比105%。'),
    'a wrong share that is reported itself': says('主动公开信息50条，其中政策类20条，占45%；动态类30条，占60%。'),
    'shares of different wholes': says('其中网络占60%，信函占40%，其中挂号占80%。'),
  },
});
