import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const BASIS = '本报告根据《中华人民共和国政府信息公开条例》编制';
const says = (sentence: string) => sample(2019, ['定期开展自查。', sentence]);
const based = (basis: string) => sample(2019, [BASIS, `本报告根据《中华人民共和国政府信息公开条例》${basis}编制`]);

testRule('outdated-law', {
  speaks: {
    'the former order': {
      text: based('（国务院令第⟦492⟧号）'),
      severity: 'warning',
      says: '第 492 号令公布的是修订前的',
      fixed: '（国务院令第711号）',
    },
    'a chapter of the former Regulation': {
      text: says('按照《条例》⟦第四章⟧“监督和保障”的规定开展自查。'),
      fixed: '《条例》第五章“监督和保障”',
    },
    'a condition that was dropped': {
      text: says('申请人可以根据⟦自身生产、生活、科研等特殊需要⟧提出申请。'),
      says: '2019 年修订时已取消',
    },
  },
  silent: {
    'the order in force': based('（国务院令第711号）'),
    'both orders': based('（2007年4月5日国务院令第492号公布，2019年4月3日国务院令第711号修订）'),
    'the former one as such': says('对照修订前的条例（国务院令第492号）清理制度。'),
    'the chapter as it is now': says('按照《条例》第五章“监督和保障”的规定开展自查。'),
    'chapter four as it is now': says('按照《条例》第四章“依申请公开”的规定办理。'),
    'the condition as dropped': says('取消“三需要”限制，方便申请人。'),
    'a report of its own time': sample(
      2019,
      ['云岭市档案局2020年政府', '云岭市档案局2017年政府'],
      [BASIS, '本报告根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制'],
    ),
  },
});
