import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const SENTENCE = '（三）政府信息管理。严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2019, [SENTENCE, sentence]);

testRule('year-mismatch', {
  speaks: {
    'last year': {
      text: says('⟦2019⟧年，我局认真贯彻落实《条例》，做到先审查、后公开。'),
      severity: 'warning',
      says: '请核对年份，改正有误的一处：这里写“2019年”，题名是 2020 年度，像是沿用了别的年度的文字。',
      fixed: '\n2020年，我局认真',
    },
    'behind a number, the office by name, without a comma': {
      text: says('（三）⟦2018⟧年市档案局严格执行发布审核制度。'),
    },
    'the next year, with results': { text: says('⟦2021⟧年，我局共公开政府信息54条，收到申请3件。') },
    'a result without a subject, or a comma': { text: says('⟦2019⟧年主动公开政府信息20条。') },
    'up to the end of another year': { text: says('截至⟦2019⟧年12月31日，共公开信息20条。') },
    'an office of another name as subject': { text: says('⟦2019⟧年，云岭经开区通过政府网站公开政府信息15条。') },
    'what was published, as a whole': { text: says('⟦2019⟧年，在公开的61条政府信息中，全文电子化的共61条。') },
    'the year with 度, and none': { text: says('⟦2019⟧年度无依申请公开事项。') },
    'nothing to report': { text: says('（三）⟦2019⟧年没有其他需要报告的事项。') },
    'several places are said once': {
      text: sample(
        2019,
        [SENTENCE, '⟦2019⟧年，我局严格执行发布审核制度。'],
        ['（五）监督保障。明确责任分工，定期开展自查。', '2019年，全局扎实开展自查。'],
      ),
      says: '请核对年份，改正有误的一处：有 2 处写“2019年”，题名是 2020 年度，像是沿用了别的年度的文字。',
      fixed: '2020年，全局扎实',
    },
  },
  silent: {
    'the year of the title': says('2020年，我局认真贯彻落实《条例》。'),
    'a plan': says('2021年，我局将认真贯彻落实《条例》，全面推进公开。'),
    'a plan without 将': says('2021年，我局继续严格执行发布审核制度。'),
    'since then': says('2018年以来，我局严格执行发布审核制度。'),
    'an event': says('2018年，我局被列为试点单位，全面梳理公开目录。'),
    'an adjustment': says('2018年调整办公室为工作机构，积极配合公开。'),
    'a comparison': says('2019年，我局共收到申请8件，同比下降。'),
    'the paragraph goes on to the year': says('2019年，我局积极开展自查。2020年，继续严格落实。'),
    'another subject': says('2019年，国务院全面修订条例。'),
    'what came in then': says('2019年收到的申请5件已全部归档。'),
    'an office above': says('2019年，省政府通过网站公开政府信息1500条。'),
    'a running total': says('截至2019年底，累计公开政府信息120条。'),
    'an assessment': says('在国务院办公厅组织的2019年度第三方评估中，我局名列前茅。'),
    'a title': says('《2019年，我局认真落实公开》一文已公开。'),
    'inside a sentence': says('按照要求，2019年，我局已严格执行。'),
    'the period says it': sample(
      2019,
      ['自2020年1月1日起至2020年12月31日止', '自2019年1月1日起至2019年12月31日止'],
      [SENTENCE, '2019年，我局严格执行发布审核制度。'],
    ),
  },
});
