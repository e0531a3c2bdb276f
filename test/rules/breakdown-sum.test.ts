import { sample } from '../support/sample.ts';
import { testRule } from '../support/rule-test.ts';

const SENTENCE = '全年通过门户网站公开政府信息12条，其中，机构职能类3条，政策文件类4条，工作动态类5条。';
const says = (sentence: string) => sample(2019, [SENTENCE, sentence]);

testRule('breakdown-sum', {
  speaks: {
    'parts above the total': {
      text: says('全年主动公开政府信息共7条，其中⟦甲类信息3条、乙类信息5条⟧。'),
      severity: 'warning',
      says: /^总数少 1，.*总数写作 7，分项（3、5）相加为 8。/,
      fixed: '共8条，其中甲类信息3条',
    },
    'a long list that falls short by a slip': {
      text: says('公开政府信息13条，其中，⟦机构职能类3条，政策文件类4条，工作动态类5条⟧。'),
      says: '总数多 1，请核对后改正有误的一处：总数写作 13，分项（3、4、5）相加为 12。',
      fixed: '公开政府信息12条，其中',
    },
    'a list that claims to be complete': {
      text: says('公开政府信息100条，分别为⟦政策类30条、动态类50条⟧。'),
      says: '总数多 20',
    },
    'a whole made up of parts': { text: says('公开政府信息9条，由⟦政策类3条、动态类5条⟧组成。') },
    'full-width digits and thousands separators': {
      text: says('公开政府信息１,２３４条，其中⟦政策类1,000条、财政类３３４条⟧。'),
      says: '总数少 100，请核对后改正有误的一处：总数写作 1234，分项（1000、334）相加为 1334。',
    },
    'another part of the sentence behind a semicolon': {
      text: says('发布政策解读12条，其中⟦专家解读7条、视频解读6条⟧；办理结果发布2条。'),
    },
    'parts in brackets': { text: says('公开政府信息8条（其中⟦政策类3条、动态类6条⟧），更新栏目4个。') },
    'a list inside the list': {
      text: says('公开政府信息20条，其中⟦政策类15条，其中市级10条、县级5条，动态类6条⟧。'),
      says: '总数少 1，请核对后改正有误的一处：总数写作 20，分项（15、6）相加为 21。',
    },
    'a change against last year between total and parts': {
      text: says('公开政府信息12条，较上年减少3条，其中⟦政策类8条、动态类5条⟧。'),
    },
    'percentages between the parts': {
      text: says('公开政府信息15条，其中⟦政策类8条，占53%，动态类8条⟧，占53%。'),
    },
    'Chinese numerals': { text: says('公开政府信息十二条，其中⟦政策类八条、动态类五条⟧。') },
    'one more of the same sort behind a long list that adds up': {
      text: says('公开政府信息15条，其中⟦机构类4条，文件类5条，执法类1条，动态类3条，预算类2条，年报类1条⟧。'),
      says: '总数少 1，请核对后改正有误的一处：总数写作 15，分项（4、5、1、3、2、1）相加为 16。',
      fixed: '公开政府信息16条，其中',
    },
    'a part behind one that is the whole, and more than it': {
      text: says('全年主动公开政府信息共3条，其中⟦甲类信息3条、乙类信息5条⟧。'),
      says: '总数少 5，请核对后改正有误的一处：总数写作 3，分项（3、5）相加为 8。',
    },
    'a total in the sentence before': { text: says('今年公开政府信息7条。其中⟦政策类3条、动态类5条⟧。') },
    'parts on lines of their own': {
      text: says('全年公开政府信息11条，其中：\n⟦1.政策类3条；⟧\n2.动态类4条；\n3.公告类5条。'),
      says: '总数少 1，请核对后改正有误的一处：总数写作 11，分项（3、4、5）相加为 12。',
    },
    'parts on lines that end without a mark': {
      text: says('全年公开政府信息11条，具体如下：\n⟦政策类3条⟧\n动态类4条\n公告类5条'),
    },
    'a sentence that short lines cut': {
      text: says('全年通过各类平台公开政府信息11条，其中⟦政策⟧\n类信息3条，动态类信息4条，公告类信息5条。'),
    },
    'details of a part': {
      text: says('公开政府信息20条，其中政策类15条，包括⟦市级10条、县级6条⟧；动态类5条。'),
      says: '总数少 1，请核对后改正有误的一处：总数写作 15，分项（10、6）相加为 16。',
    },
    'a sentence that a page break cuts': {
      text: says(
        '按照统一部署，持续加大公开力度，全年通过政府门户网站、信息公开目录等平台主动公开政\n府信息7条，其中，⟦政策文件类3条，工作动态类5条⟧。',
      ),
    },
  },
  silent: {
    'the faultless sample': sample(2019),
    'the whole, and something else beside it': says('公开政府信息3条，其中政策类3条、答复咨询5条。'),
    'the whole, and a part of it': says('公开政府信息5条，其中政策类信息5条、惠民类信息3条。'),
    'a few examples': says('公开政府信息500条，其中政策20条、财政15条。'),
    'a long list with more beside it': says('公开政府信息13条，其中机构职能类3条，政策文件类4条，工作动态类5条等。'),
    'a long list that is far too short': says('公开政府信息100条，其中机构职能类30条，政策文件类30条，动态类30条。'),
    'only the main parts': says('公开政府信息13条，其中主要有机构职能类3条，政策文件类4条，工作动态类5条。'),
    'two classifications': says('公开政府信息12条，其中政策类7条、动态类5条，网站公开9条、公众号公开3条。'),
    'a second classification behind a long list': says(
      '公开政府信息15条，其中机构类4条，文件类5条，执法类1条，动态类3条，其他类2条，原创类1条。',
    ),
    'the results of requests, with those of last year among them': says(
      '全年共收到政府信息公开申请15件，其中予以公开8件，部分公开1件，不予公开1件，无法提供4件，不予处理2件。',
    ),
    'a last part that is none': says(
      '公开政府信息15条，其中机构类4条，文件类5条，执法类1条，动态类3条，预算类2条，年报类0条。',
    ),
    'rough Chinese numerals': says('公开政府信息十二条，其中政策类八九条、动态类五条。'),
    'a second classification of some': says('收到来信30件，其中网络申请20件，自然人申请25件。'),
    'a clause of its own behind the list': says(
      '公开政府信息100条，其中政策类60条，动态类20条，政务微博发布信息80条。',
    ),
    'a larger number behind the list': says('公开政府信息100条，其中政策类60条、动态类20条，公众号推送信息300条。'),
    'a change against last year alone': says('公开数量较上年增加7条，其中政策类3条、动态类5条。'),
    'two totals together': says('办理建议12件、提案8件，其中主办15件、协办5件。'),
    'a total that is not exact': says('公开政府信息近7条，其中政策类3条、动态类5条。'),
    'a part that is not exact': says('公开政府信息7条，其中政策类3条、动态类约5条。'),
    'other units': says('举办发布会3场，其中局领导出席2次、发布材料5篇。'),
    'persons instead of events': says('举办培训3次，其中业务培训2次、专题培训1次，参训120人次。'),
    'no total in the sentence': says('其中政策类3条、动态类5条。'),
    'a total that includes last year’s': says('收到来信12件，上年结转2件，其中已办8件、在办6件。'),
    'another matter between total and list': says('收到来信7件，及时办理建议提案，其中主办件3件、协办件5件。'),
    'ordinals, periods and years': says('设置栏目7个，其中第3个栏目每2个月更新，2019年新增5个。'),
    'a list inside the list that adds up': says('公开政府信息20条，其中政策类15条，其中市级10条、县级5条，动态类5条。'),
    'parts on both sides of a semicolon': says('公开政府信息12条，其中政策类3条，动态类4条；财政类5条。'),
    'a total restated': says('公开政府信息8条，其中政策类3条、动态类5条，共计8条。'),
    'what is not included': says('公开政府信息7条（不包括政策类3条、动态类5条）。'),
  },
});
