import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);

testRule('number-style', {
  speaks: {
    'spaces here and there': {
      text: says('2023⟦ ⟧年 12 月公开 30 条，2022年公开 20  条。'),
      says: '请统一写法：有 4 处数字与“年”“件”等单位之间有空格，别处没有。',
      fixed: '2023年 12月公开 30条，2022年公开 20条',
    },
    'in the title alone': {
      text: sample(2021, ['云岭市档案局2023年政府', '云岭市档案局2023⟦ ⟧年政府']),
      fixed: '档案局2023年政府',
    },
  },
  silent: {
    'the faultless sample': sample(2021),
    'spaces throughout': sample(2021).replace(/(?<=\d)(?=[年月日条件])/g, ' '),
    'spaces before other words': says('使用 Word 2016 编辑，电话 0999-1234567 转 801。'),
    'no-break spaces are odd spaces': says('2023\u00a0年公开30条。'),
    'in tables': sample(2021, ['本年收费金额（单位：万元）', '本年收费金额（2023 年）']),
  },
});
