import { sample } from '../support/sample.ts';
import { testRule } from '../support/rule-test.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);

testRule('nested-title-marks', {
  speaks: {
    'angle brackets inside': {
      text: says('落实《省办公厅印发⟦<公开工作意见>⟧实施细则的通知》。'),
      severity: 'hint',
      says: '请改用单书名号“〈〉”：“公开工作意见”在书名号里面。',
      fixed: '《省办公厅印发〈公开工作意见〉实施细则的通知》',
    },
    'double marks inside': {
      text: says('落实《转发⟦《公开条例》⟧的通知》和《⟦《公开指南》⟧解读》。'),
      fixed: '《转发〈公开条例〉的通知》',
    },
    'full-width signs inside': { text: says('落实《转发⟦＜公开条例＞⟧的通知》。') },
    'two inside one': { text: says('落实《关于⟦《甲条例》⟧和⟦《乙办法》⟧的通知》。') },
  },
  silent: {
    'the faultless sample': sample(2021),
    'single marks inside': says('落实《省办公厅印发〈公开工作意见〉实施细则的通知》。'),
    'third level': says('落实《转发〈关于学习《公开条例》的意见〉的通知》。'),
    'titles side by side': says('落实《公开条例》《公开指南》、《公开目录》。'),
    'a mark without its partner': says('落实《公开条例、《公开指南》。'),
    'signs outside titles': says('数量<10件，即<10>件，见《公开指南》。'),
    'a tag': says('落实《公开<br>条例》。'),
    'an open sign inside': says('落实《数量<10件的通知》。'),
  },
});
