import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);

testRule('personal-data', {
  speaks: {
    'the number of an identity card': {
      text: says('申请人身份证号⟦999999199001010000⟧，已经答复。'),
      right: says('申请人的申请，已经答复。'),
      severity: 'information',
      says: /^请删去：这里像是居民身份证号。[^9]*$/,
    },
    'one that ends in a letter': { text: says('（⟦99999919851231000X⟧）提出申请。') },
    'a mobile telephone': {
      text: says('申请人（⟦13800000000⟧）撤回申请，申请人手机⟦13900000000⟧。'),
      says: '个人的手机号',
    },
    'what tells another number stands far in front': {
      text: says('信用代码已经在门户网站的专栏中逐一登记公示并且定期更新维护，有关申请人是⟦999999199001010000⟧。'),
    },
    'what tells another number stands in another sentence': {
      text: says('已经编号。⟦999999199001010000⟧提出申请；监督电话已经公布；⟦13800000000⟧来电。'),
    },
  },
  silent: {
    'the faultless sample': sample(2021),
    'the telephone of the office': says('监督电话13800000000，联系人手机：13800000000。'),
    'in the preamble': sample(2021, ['电话：0999-1234567', '13800000000']),
    'other long numbers': says(
      '统一社会信用代码999999199001010000，编号：999999199001010000，点击量99999919901301000012次。',
    ),
    'digits hidden': says('身份证号999999********0000，手机138****0000。'),
    'a date that is none': says('流水999999199013450000号。'),
    'the telephone of the office at the beginning of a paragraph': says('属实。\n监督电话13800000000。'),
    counts: says('累计访问13800000000次，金额13800000000元，编号A13800000000。'),
  },
});
