import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);

testRule('placeholder', {
  speaks: {
    'empty brackets': {
      text: says('制定《公开办法》⟦（）⟧，开设⟦【 】⟧专栏，电话⟦( )⟧办公室。'),
      severity: 'error',
      says: '请填写，或删去这一处：“（）”是模板里留空待填的地方。',
    },
    'ruled blanks': { text: says('全年共收到政府信息公开申请⟦____⟧件，办结⟦＿＿＿＿＿⟧件。') },
    crosses: { text: says('由⟦×××⟧负责审核，⟦××⟧局办公室发布。') },
    'an office': { text: says('⟦XX⟧局严格执行制度，⟦xxx⟧县政府门户网站发布信息⟦XX⟧条。') },
    'a year': { text: says('⟦20××⟧年严格执行制度，⟦202X⟧年12月修订，自⟦20__⟧年起施行。') },
    'the words of the form': { text: says('⟦（文字描述）⟧\n⟦（文字描述，包括主动公开等五方面）⟧') },
    'a draft that was not filled in at all': {
      text: says('⟦20××⟧年，XX局公开信息____条，其中XX类____条、（）类____条。'),
      says: '请逐处填写：有 6 处模板留空待填的地方还没有填写，例如“20××”。',
    },
    'in the title': {
      text: sample(2021, ['云岭市档案局2023年政府信息公开工作年度报告', '⟦××⟧市档案局2023年政府信息公开工作年度报告']),
    },
    'the type of a title': {
      text: sample(
        2021,
        ['一、总体情况', '一、总体情况⟦（宋体加粗小四号字）⟧'],
        ['六、其他需要报告的事项', '六、其他需要报告的事项⟦（黑体三号）⟧'],
      ),
    },
  },
  silent: {
    'an empty field in the head of a page': `文 号 | 无〔〕号 | 主 题 词 | |\n${sample(2021)}`,
    'a remark behind a title': sample(2021, [
      '三、收到和处理政府信息公开申请情况',
      '三、收到和处理政府信息公开申请情况（单位：件）',
    ]),
    'the faultless sample': sample(2021),
    'words in brackets': says('开设【政策解读】专栏，落实《条例》（修订）。'),
    'signs of a program': says('调用main()函数，查看a_b____c.txt。'),
    'a ruled line': says('\n____________________'),
    'short rules': says('文件a_b__c，编号__。'),
    'a ticked box': says('是否公开：是（√） 否（ ）'),
    'names hidden in a case': says('妥善处理王×××诉××局信息公开案，申请人××市居民张××。'),
    'digits hidden': says('电话138××××1234，尺寸3×3×3。'),
    'how a title is written': says('统一标题格式为“XX局20××年年度报告”。'),
    'other words': says('XX光电企业入选，Xx区块链项目落地，WXX局域网，对外×服务。'),
    'a market': says('规范××市场秩序。'),
    'cells of a table are not prose': sample(2021, ['行政强制\t0', '行政强制\t____']),
    'a web page’s empty brackets': sample(2021, ['一、总体情况', '字体:[ ] \n一、总体情况']),
  },
});
