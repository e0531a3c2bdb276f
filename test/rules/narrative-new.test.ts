import { sample, type Change } from '../support/sample.ts';
import { testRule } from '../support/rule-test.ts';

const SENTENCE = '全年共收到政府信息公开申请15件，均依法办理。';
const says = (sentence: string, ...changes: Change[]) => sample(2021, [SENTENCE, sentence], ...changes);

testRule('narrative-new', {
  speaks: {
    'another number than the table': {
      text: says('全年共收到政府信息公开申请⟦14⟧件，均依法办理。'),
      severity: 'warning',
      says: '正文比表少 1，请核对后改正有误的一处：正文写收到政府信息公开申请 14 件，第三部分的表“一、本年新收”的“总计”为 15。',
      fixed: '申请15件，均依法办理',
    },
    none: { text: says('全年收到政府信息公开申请⟦0⟧件。'), says: '正文比表少 15' },
    'requests in the table that the text does not have': {
      text: sample(
        2019,
        ['一、本年新收政府信息公开申请数量	12	2	0	0	1	0	15', '一、本年新收政府信息公开申请数量	0	0	0	0	0	0	0'],
        ['二、上年结转政府信息公开申请数量	2	0	0	0	0	0	2', '二、上年结转政府信息公开申请数量	14	2	0	0	1	0	17'],
        ['申请15件', '申请⟦15⟧件'],
      ),
    },
    'other words for the same': { text: says('2023年，我局共接到依申请公开政府信息申请⟦13⟧份。') },
    'everyone as senders': { text: says('收到公民、法人和其他组织提出的政府信息公开申请共计 ⟦13⟧ 件，同比减少5件。') },
    'the number first': { text: says('今年共收到⟦12⟧件政府信息公开申请，均已答复。') },
    'the agency as subject': { text: says('2023年1月1日至12月31日，云岭市档案局共受理信息公开申请⟦1,015⟧件。') },
    'under a heading that names requests': { text: says('全年新收申请⟦十四⟧件。'), fixed: '新收申请15件' },
    'with those carried in': {
      text: says('收到政府信息公开申请⟦15⟧件（含上年结转2件）。'),
      says: '正文比表少 2，请核对后改正有误的一处：正文写收到政府信息公开申请（含上年结转）15 件，第三部分的表“一、本年新收”15 ＋“二、上年结转”2 ＝ 17。',
      fixed: '申请17件（含',
    },
    'carried in, but neither way': { text: says('收到政府信息公开申请⟦18⟧件，其中上年结转2件。') },
  },
  silent: {
    'the faultless sample': sample(2021),
    'the same number otherwise written': says('全年共收到政府信息公开申请１５件。'),
    'with those carried in': says('收到政府信息公开申请17件（含上年结转2件）。'),
    'with those carried in, one way or the other': says('共收到政府信息公开申请17件，其中上年结转2件。'),
    'handled, those carried in as well': says('全年共受理政府信息公开申请17件。'),
    licences: says('受理行政许可申请3985件。'),
    'a change only': says('收到政府信息公开申请，同比减少5件。'),
    'another year': says('2022年收到政府信息公开申请12件。'),
    'last year': says('上年收到政府信息公开申请12件。'),
    'a running total': says('截至2023年12月31日，累计收到政府信息公开申请320件。'),
    'all offices named before': says('2023年，全区各单位认真落实条例，共收到政府信息公开申请500件。'),
    'the area of the office': says('我市共收到政府信息公开申请500件。'),
    'half a year': says('上半年收到政府信息公开申请6件。'),
    'some months': says('截至10月底收到政府信息公开申请11件。'),
    'single channels': says('收到政府信息公开申请网络3件、信函12件。'),
    'through one channel': says('通过网络收到政府信息公开申请3件。'),
    'channels one by one': says('网络申请方面，收到政府信息公开申请3件。'),
    'one group of senders': says('收到自然人政府信息公开申请3件。'),
    'another office': says('下属单位收到政府信息公开申请4件。'),
    'the government above': says('市政府收到政府信息公开申请40件。'),
    'all offices of the city': says('全市各级行政机关共收到政府信息公开申请500件。'),
    'a part': says('收到来信30件，其中，收到政府信息公开申请4件。'),
    'withdrawn requests': says('收到申请人撤回政府信息公开申请2件。'),
    'requests passed on': says('收到市政府转办的政府信息公开申请3件。'),
    'requests about one thing': says('收到关于土地征收的政府信息公开申请3件。'),
    'reviews that requests led to': says('收到因政府信息公开申请引发的行政复议2件。'),
    'reviews of requests': says('收到3件政府信息公开申请的复议。'),
    'requests for review': says('收到政府信息公开行政复议申请2件。'),
    proposals: says('收到建议提案3件，办理热线、留言、信访20件。'),
    'answered, not received': says('全年答复政府信息公开申请14件。'),
    'not exact': says('全年收到政府信息公开申请近20件。'),
    'not received': says('未收到政府信息公开申请3件以上的情况。'),
    'a title of a document': says('学习《2022年收到政府信息公开申请12件的通报》。'),
    'two numbers side by side': says('收到政府信息公开申请3件和依申请公开邮件12件。'),
    'a total that its own row contradicts': says('全年共收到政府信息公开申请15件。', [
      '一、本年新收政府信息公开申请数量	12	2	0	0	1	0	15',
      '一、本年新收政府信息公开申请数量	12	2	0	0	1	0	51',
    ]),
    'a blank total': says('全年共收到政府信息公开申请14件。', [
      '一、本年新收政府信息公开申请数量	12	2	0	0	1	0	15',
      '一、本年新收政府信息公开申请数量	12	2	0	0	1	0	',
    ]),
  },
});
