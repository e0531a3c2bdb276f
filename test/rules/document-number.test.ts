import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);

testRule('document-number', {
  speaks: {
    'square brackets': {
      text: says('落实《公开工作要点》（云政办发⟦[2023]⟧5号）要求。'),
      severity: 'warning',
      says: '应写作“〔2023〕”，这里写作“[2023]”：发文字号的年份用六角括号。',
      fixed: '云政办发〔2023〕5号',
    },
    'round brackets': {
      text: says('落实《公开工作要点》（国办发⟦（2016）⟧80号、国办函⟦(2020)⟧109 号）要求。'),
      fixed: '国办发〔2016〕80号',
    },
    'other brackets, and two of a kind': { text: says('依照云档⟦【2023】⟧5号、云政字⟦〔2023]⟧6号办理。') },
    'many are one finding': {
      text: says('依照云办⟦[2023]⟧1号、云办[2023]2号、云办[2023]3号、云办[2023]4号、云办[2023]5号、云办[2023]6号。'),
      says: '发文字号的年份请改用六角括号：有 6 处没有使用，例如“[2023]”应写作“〔2023〕”。',
      fixed: '云办〔2023〕1号、云办〔2023〕2号',
    },
  },
  silent: {
    'the faultless sample': sample(2021),
    'the right brackets': says('落实《公开工作要点》（云政办发〔2023〕5号）要求。'),
    'numbers of cases': says('案号为（2023）云01行终12号、云行初字（2022）12号、云（2023）12号行初。'),
    certificates: says('许可证（2023）12号、云岭房权证（2020）12号、建字第（2023）12号。'),
    'ranges of years and years alone': says(
      '规划（2021—2025年）第3号，修订版（2023）已经公布，公开指南（2023）共12条。',
    ),
    'a number that is wrong altogether': says('依照《通知》（国办公开办涵[2021]30号）编制。'),
    'no number': says('印发云政办发[2023]文件，共5份。'),
  },
});
