import { saying } from '../support/narrative.ts';
import { testRule } from '../support/rule-test.ts';

const says = (sentence: string) => saying(2021, sentence);

testRule('percentage', {
  speaks: {
    'a share of the total before 其中': {
      text: says('主动公开信息50条，其中政策类20条，占⟦45⟧%。'),
      severity: 'information',
      says: '按 50 中的 20 计，占比应为 40%，写作 45%。请核对后改正有误的一处。',
      fixed: '占40%。',
    },
    'one wrong share among others': {
      text: says('主动公开信息80条。政策类20条，占25%；动态类30条，占37.5%；财政类30条，占⟦73.5⟧%。'),
      says: '按 80 中的 30 计，占比应为 37.5%，写作 73.5%。请核对后改正有误的一处。',
    },
    'with two digits behind the point': {
      text: says('主动公开信息805条，其中政策类35条，占⟦4.53⟧%；动态类770条，占95.65%。'),
      fixed: '占4.35%；',
    },
    'a share of a whole that is named with its number': {
      text: says('公开政策解读20条，占全部50条的⟦45⟧%。'),
      says: '按 50 中的 20 计，占比应为 40%，写作 45%。请核对后改正有误的一处。',
      fixed: '占全部50条的40%。',
    },
    'of a whole in brackets': { text: says('政策类20条，占全年公开总量（50条）的⟦4⟧%。'), fixed: '的40%' },
    'of a named whole, behind what is counted': {
      text: says('通过网站收到8件申请，占全年收到申请总数16件的⟦60⟧%，其余为信函。'),
      fixed: '的50%',
    },
    'of the total of all': { text: says('主动公开信息50条，其中政策类20条，占公开信息总量的⟦45⟧%。') },
    'of the number of requests': {
      text: says('收到申请15件，其中网络申请9件，占申请总数的⟦66⟧%。'),
      says: '按 15 中的 9 计，占比应为 60%，写作 66%。请核对后改正有误的一处。',
    },
    'of all of the year': { text: says('全年公开信息200条，其中机构类50条，占全年公开信息总数的⟦15⟧%。') },
    'a whole named once, in the same words again': {
      text: says('文件20条，占公开总数50条的40%；动态30条，占公开总数的⟦65⟧%。'),
      fixed: '占公开总数的60%。',
    },
    'one of several, of a whole that another one names': {
      text: says(
        '规范性文件38条，占公开总数7435条的0.51%；工作动态3240条，占公开总数的⟦48.58⟧%；其它信息4157条，占公开总数的55.91%。',
      ),
      fixed: '占公开总数的43.58%',
    },
    'one of several with the whole named': {
      text: says('政策类20条，占全部50条的40%；动态类30条，占全部50条的⟦70⟧%。'),
    },
  },
  silent: {
    'a right share of a named whole': says('公开政策解读20条，占全部50条的40%。'),
    'of a named whole of others': says('公开政策解读20条，占全市政策解读400条的5%。'),
    'a whole named once, and a share of a part': says('通知120条，占公开总数240条的50%，其中微信90条，占75%。'),
    'a whole named once, in the same words again': says('文件20条，占公开总数50条的40%；动态30条，占公开总数的60%。'),
    'several of one named whole': says('政策类20条，占全部50条的40%；动态类30条，占全部50条的60%。'),
    'a named whole that is not exact': says('公开政策解读20条，占全部约50条的45%。'),
    'about a share of a named whole': says('公开政策解读20条，约占全部50条的45%。'),
    'a share of what is told before the number': says('公开政策解读20条，其中图文解读占全部50条的16%。'),
    'a share of all, cut to whole numbers': says('收到申请12件，其中网络申请5件，占申请总数的41%。'),
    'a share of another total': says('主动公开信息50条，其中政策类20条，占全市同类信息总量的5%。'),
    'a growth beside a share': says('政策类20条，占全部50条的40%，比上年增长25%。'),
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
