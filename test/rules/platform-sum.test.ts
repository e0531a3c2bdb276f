import { saying } from '../support/narrative.ts';
import { testRule } from '../support/rule-test.ts';

const says = (sentence: string) => saying(2021, sentence);

testRule('platform-sum', {
  speaks: {
    'platforms above the total': {
      text: says('全年共公开政府信息500条，⟦政府网站300条、微信公众号150条、政务微博60条⟧。'),
      severity: 'warning',
      says: '总数少 10，请核对后改正有误的一处：总数写作 500，各项（300、150、60）相加为 510。',
    },
    'platforms that fall short by little': { text: says('全年共发布信息500条：⟦政府网站300条，微信公众号190条⟧。') },
    'a total behind its parts': {
      text: says('⟦政府网站公开300条、微信公众号公开150条⟧，合计451条。'),
      says: '总数多 1，请核对后改正有误的一处：总数写作 451，各项（300、150）相加为 450。',
    },
    'in brackets': { text: says('全年公开政府信息共500条（⟦网站300条、微信公众号201条⟧）。') },
  },
  silent: {
    'platforms that add up': says('全年共公开政府信息510条，政府网站300条、微信公众号150条、政务微博60条。'),
    'a total behind parts that add up': says('政府网站公开300条、微信公众号公开150条，合计450条。'),
    'no total': says('政府网站公开信息513条，信息公开平台公开信息54条，政务新媒体发布信息270条。'),
    'a total without 共': says('全年公开政府信息500条，政府网站300条、微信公众号210条。'),
    'platforms that leave others out': says('全年共公开政府信息500条，政府网站300条、微信公众号50条。'),
    'the same things on several platforms': says('全年共公开政府信息500条，政府网站500条、微信公众号450条。'),
    examples: says('全年共公开政府信息500条，主要有政府网站300条、微信公众号190条。'),
  },
});
