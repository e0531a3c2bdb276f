import { expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const TITLE = '云岭市档案局2023年政府信息公开工作年度报告';
const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);
/** A report of `agency` with a sentence of its own. */
const of = (agency: string, sentence: string) =>
  sample(
    2021,
    [TITLE, `${agency}2023年政府信息公开工作年度报告`],
    ['请与云岭市档案局办公室联系', '请与办公室联系'],
    [SENTENCE, sentence],
  );

testRule('self-reference', {
  speaks: {
    'a commission’s words in a bureau’s report': {
      text: says('⟦我委⟧严格执行审核制度，我委主任审定。'),
      right: says('我局严格执行审核制度，我局局长审定。'),
      severity: 'hint',
      says: '请核对自称“我委”：题名的机关是“云岭市档案局”，全文有 2 处这样自称。',
    },
    'each word once': { text: says('⟦我镇⟧严格执行制度，⟦我办⟧负责，我镇公开12条。') },
    'in a commission': { text: of('云岭市卫生健康委员会', '我委负责审核，⟦我局⟧发布。') },
    'in a town': { text: of('云岭县青山镇人民政府', '我镇负责审核，我办发布，⟦我乡⟧落实。') },
    'behind words in quotation and title marks': {
      text: says('印发《我委工作规则》，开设“我办你说”专栏，⟦我委⟧负责。'),
    },
  },
  silent: {
    'the faultless sample': sample(2021),
    'its own word': says('我局严格执行审核制度，我市、我县、我省各级部门参加。'),
    'other words': says('由我办理、请我委托，自我局限，我办事大厅，我乡下调研。'),
    'in quotation and title marks': says('开设“我办你说”专栏，印发《我委工作规则》。'),
    'an agency with that word in its name': of('云岭市城乡建设局', '我乡、我局负责。'),
    'a government': of('云岭县人民政府', '我局、我委、我办、我镇负责。'),
    'an office of a kind that is not known': of('云岭市图书馆', '我局、我委负责。'),
    'no agency': sample(2021, [TITLE, '2023年政府信息公开工作年度报告'], [SENTENCE, '我委负责。']),
  },
});

it('self-reference leads to every place of the word', () => {
  const text = says('我委负责审核，我镇发布，我委主任审定。');
  const found = analyze(text).diagnostics.filter(({ rule }) => rule === 'self-reference');
  const words = found.map(({ places }) => places.map(({ start, end }) => text.slice(start, end)));
  expect(words).toEqual([['我委', '我委'], ['我镇']]);
});
