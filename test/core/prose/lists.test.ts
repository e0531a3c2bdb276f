import { expect, test } from 'vitest';
import { wrongSums } from '../../support/wrong-sums.ts';

const SIXTY = `，${'甲'.repeat(58)}，`;
/** Two totals, of which nobody can say which the list divides. */
const TWO = '新增信息90条，公开信息80条，其中网站50条';
/** A list that adds up, and behind it words that divide its last part, or all of it once more. */
const TWICE = '公开信息80条，其中网站50条、公众号30条，包括';

test.each([
  ['behind a semicolon', '新增信息90条；公开信息80条，其中网站51条、公众号30条。', 'breakdown: 80 ≠ 51+30'],
  ['that counts all', '新增信息90条，累计公开80条，其中网站51条、公众号30条。', 'breakdown: 80 ≠ 51+30'],
  ['like another', '公开信息80条，更新80条，其中网站51条、公众号30条。', 'breakdown: 80 ≠ 51+30'],
  ['before a clause about all of it', '受理申请7件，均按时答复，其中网络3件、信函5件。', 'breakdown: 7 ≠ 3+5'],
  ['with a verb behind it', '公开7条办理信息，其中网站3条、公众号5条。', 'breakdown: 7 ≠ 3+5'],
  ['sixty characters before the list', `公开信息7条${SIXTY}其中网站3条、公众号5条。`, 'breakdown: 7 ≠ 3+5'],
  ['in a like unit, of parts that are all', '公开信息7条，分别为网站3篇、公众号5篇。', 'breakdown: 7 ≠ 3+5'],
  ['in a like unit, with other parts', '公开信息7条，其中网站3篇、其他5篇。', 'breakdown: 7 ≠ 3+5'],
  ['of all that was published', '全年公开信息共80条：网站51条，微信30条。', 'platforms: 80 ≠ 51+30'],
  ['of all that was received', '全年收到来信共80件：网站51件，微信30件。', 'breakdown: 80 ≠ 51+30'],
  ['behind 其中', '全年公开信息共80条，其中网站51条，微信30条。', 'breakdown: 80 ≠ 51+30'],
  [
    'behind a list, and before people',
    '公开信息80条，其中网站50条；受理申请7件，参会9人，其中网络3件、信函5件。',
    'breakdown: 7 ≠ 3+5',
  ],
  ['a little below a small sum', '新增信息8条，累计公开7条，其中网站3条、公众号5条。', 'breakdown: 7 ≠ 3+5'],
])('tells of a total %s', (_, text, wrong) => {
  expect(wrongSums(text)).toEqual([wrong]);
});

test.each([
  ['one of two totals', `${TWO}、公众号31条。`],
  ['one of two totals behind a semicolon', '办件95条；新增信息90条，公开信息80条，其中网站51条、公众号30条。'],
  ['a total beside a rounded one', '公开信息近90条，累计80条，其中网站51条、公众号30条。'],
  ['a total before another deed', '公开信息7条，受理申请，其中网站3条、公众号5条。'],
  ['a total too far away', `公开信息7条，${SIXTY}其中网站3条、公众号5条。`],
  ['parts in a like unit that may not be all', '公开信息7条，其中网站3篇、公众号5篇。'],
  ['a single number in a like unit', '公开信息7条，分别为解读8篇，参训20人。'],
  ['people who meet', '召开会议7次，分别为参会人员3人、列席人员2人、例会5次、专题会2次。'],
  ['parts of another total', '新增信息81条，累计公开80条，其中网站51条、公众号30条。'],
  ['parts of another total from twenty on', '新增信息20条，累计公开19条，其中网站15条、公众号5条。'],
  ['parts of another total in the next sentence', '新增信息8条，累计公开7条。其中网站3条、公众号5条。'],
  ['what stands behind a part that is all', '公开信息50条，其中网站50条、微信5条。'],
])('says nothing of %s', (_, text) => {
  expect(wrongSums(text)).toEqual([]);
});

test.each([
  ['a part', `${TWO}，包括动态类31条、公告类20条。`, '50 ≠ 31+20'],
  ['a part by more than one', `${TWO}，包括动态类35条、公告类20条。`, '50 ≠ 35+20'],
  ['a part before another', `${TWO}，包括动态类31条、公告类20条；政策类30条。`, '50 ≠ 31+20'],
  ['a part, behind words that open the sentence', `本年度包括${TWO}，包括动态类31条、公告类20条。`, '50 ≠ 31+20'],
  ['all of it once more, too many', `${TWICE}动态类31条、公告类50条。`, '80 ≠ 31+50'],
  ['all of it once more, too few', `${TWICE}动态类40条、公告类30条、其他9条。`, '80 ≠ 40+30+9'],
  ['the last part, by one', `${TWICE}动态类11条、公告类20条。`, '30 ≠ 11+20'],
  ['the last part, nearer than all', `${TWICE}动态类13条、公告类20条、其他2条。`, '30 ≠ 13+20+2'],
  ['the last part, as near as all', `${TWICE}动态类33条、公告类20条、其他2条。`, '30 ≠ 33+20+2'],
])('tells of a list inside a list that divides %s', (_, text, wrong) => {
  expect(wrongSums(text)).toEqual([`breakdown: ${wrong}`]);
});

test.each([
  ['all once more', `${TWICE}动态类31条、公告类49条。`],
  ['all once more, but for one', '公开信息4条，其中网站1条、公众号3条，包括动态类2条、公告类2条。'],
  ['all once more, among other units', '公开信息8条，其中网站5条，阅读9次，公众号3条，包括动态类3条、公告类5条。'],
  ['a number behind another', `${TWO}，阅读3000次，包括动态类31条、公告类20条。`],
  ['what a clause names', `${TWO}，各科室报送的内容包括动态类31条、公告类20条。`],
])('says nothing of a list inside a list that divides %s', (_, text) => {
  expect(wrongSums(text)).toEqual([]);
});

test.each([
  ['公开信息7条（网站3条、公众号5条），文件2件。', ['breakdown: 7 ≠ 3+5']],
  ['公开信息7条（其中转载8条），文件2件。', ['breakdown: 7 ≠ 8']],
  ['全年公开信息共80条（网站51条，微信30条）。', ['platforms: 80 ≠ 51+30']],
  ['全年公开信息共80条（其中网站51条，微信30条）。', ['breakdown: 80 ≠ 51+30']],
  ['公开信息7条（转载8条），文件2件。', []],
  ['公开信息7条（转载8条，阅读20次），文件2件。', []],
  ['公开信息近7条（其中网站3条、公众号5条），文件2件。', []],
  ['召开会议7次（其中网站3条、公众号5条），文件2件。', []],
  ['公开信息7条（不含网站3条、公众号5条），文件2件。', []],
  ['文件2件（一类），公开信息。', []],
])('reads brackets: %s', (text, wrong) => {
  expect(wrongSums(text)).toEqual(wrong);
});
