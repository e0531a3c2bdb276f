import { saying } from '../support/narrative.ts';
import { testRule } from '../support/rule-test.ts';

const says = (sentence: string) => saying(2021, sentence);

testRule('percentage', {
  speaks: {
    'a share of the total before 其中': {
      text: says('主动公开信息50条，其中政策类20条，占⟦45⟧%。'),
      severity: 'information',
      says: '占比不符：20 是 50 的 40%，写作 45%。',
      fixed: '占40%。',
    },
    'one wrong share among others': {
      text: says('主动公开信息80条。政策类20条，占25%；动态类30条，占37.5%；财政类30条，占⟦73.5⟧%。'),
      says: '30 是 80 的 37.5%',
    },
    'with two digits behind the point': {
      text: says('主动公开信息805条，其中政策类35条，占⟦4.53⟧%；动态类770条，占95.65%。'),
      fixed: '占4.35%；',
    },
  },
  silent: {
    'right shares': says('主动公开信息50条，其中政策类20条，占40%；动态类30条，占60%。'),
    'a share off by the last digit': says('主动公开信息805条，其中政策类35条，占4.34%。'),
    'whole numbers cut to make 100': says('主动公开信息12条，其中指南1条，占8%；公文5条，占41%；预算6条，占51%。'),
    'about a share': says('主动公开信息50条，其中政策类20条，约占45%。'),
    'a share of another whole': says('主动公开信息50条，其中政策类20条，占全市政策类信息的5%。'),
    'a share of what the table has': says('予以公开8件，占50%，部分公开1件，占6.25%。'),
    'a share of one part': says('主动公开信息50条，其中政策类20条，占40%，内有解读5条，占25%。'),
    'no total': says('政策类20条，占45%。'),
    'a total that is not exact': says('主动公开信息近50条，其中政策类20条，占45%。'),
  },
});
