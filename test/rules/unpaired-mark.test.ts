import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);
const LONG = '由起草科室提出公开属性的初步意见，经办公室审核后报分管领导审定，再由专人负责统一发布。';

testRule('unpaired-mark', {
  speaks: {
    'a title that does not end': {
      text: says('落实⟦《⟧公开条例的要求，修订《公开指南》。'),
      right: says('落实《公开条例》的要求，修订《公开指南》。'),
      severity: 'warning',
      says: '请补上“》”，或删去“《”：这里的“《”没有配对。',
    },
    'a title that does not begin': {
      text: says('落实《公开条例》、公开指南⟦》⟧的要求。'),
      says: '请在前面补上“《”，或删去“》”：这里的“》”没有配对。',
    },
    'a title inside another': { text: says('根据⟦《⟧公开条例（以下简称《条例》）编制。') },
    'a quotation': { text: says('坚持⟦“⟧先审查、后公开的原则。') },
    'both marks alike, one finding': { text: says('坚持⟦“⟧先审查、后公开“的原则。') },
    brackets: { text: says('严格执行制度⟦（⟧含保密审查，做到先审查、后公开。') },
    'a closing bracket': { text: says('严格执行制度（含保密审查）⟦)⟧，做到后公开。') },
    'a bracket among numbered items': { text: says('一是1）审查；2）公开；二是发布⟦（⟧含更新。') },
    'in the title of the report': {
      text: sample(2021, ['2023年政府信息公开工作年度报告', '2023年政府信息公开工作年度报告⟦）⟧']),
    },
  },
  silent: {
    'a pair over a line end, below a table': sample(2021, [
      '五、存在',
      '一是开设“政策新\n区”专栏，集中发布。\n五、存在',
    ]),
    'the faultless sample': sample(2021),
    'pairs of every kind': says(
      '落实《关于印发〈公开条例〉的通知》（2019年“修订”版）(试行)，坚持“《条例》（新）先行”。',
    ),
    'numbers of items': says('1）先审查；\n2)后公开；\n包括1）审查，2）公开；a）发布，一）归档。'),
    'numbered items in brackets': says('主要措施（包括：1）审查；2）公开）已经落实，共2项（见附件，2）。'),
    'marks of different kinds that cross': says('坚持“先审查（后公开”）的原则。'),
    'straight quotation marks among others': says('坚持“先审查"后公开的原则。'),
    'a pair that a page break cuts apart': says(
      `严格执行发布审核制度，做到先审查、后公开，${LONG}落实《政府信息公开\n条例》的要求，做到先审查、后公开。`,
    ),
    'a pair that line ends cut apart': says('严格执行制度（含保密\n审查）后公开。'),
    'characters that were lost': says('落实《公开条例????的要求，坚持“公开�的原则。'),
    'labels of a table that was not read': sample(2021, [
      '四、政府信息公开行政复议',
      '（二）部分公开（区分处理的，只计这一情\n形，不计其他情形）\n3.危及“三安全\n四、政府信息公开行政复议',
    ]),
    'cells between tabs': says('甲（一\t乙）二，\t“丙'),
    'a smile': says('时间8:30-17:00，共3条。'),
  },
});
