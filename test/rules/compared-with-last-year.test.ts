import { testAcross } from '../support/across-test.ts';
import { type Files, reportOf } from '../support/collection.ts';

const SAID = '全年共收到政府信息公开申请15件，均依法办理。';
const ROW = '一、本年新收政府信息公开申请数量\t12\t2\t0\t0\t1\t0\t15';
const CASES = '1\t0\t0\t1\t2\t0\t1\t0\t0\t1\t0\t0\t0\t0\t0';
const BEFORE = reportOf({ year: 2022 }, [ROW, '一、本年新收政府信息公开申请数量\t9\t2\t0\t0\t1\t0\t12']);
/** The report of this year that says so, behind that of the year before with 12 requests. */
const saying = (words: string): Files => ({
  '2023.txt': reportOf({}, [SAID, words]),
  '2022.txt': BEFORE,
});

testAcross('compared-with-last-year', {
  speaks: {
    'more than there are': {
      files: saying('全年共收到政府信息公开申请15件，⟦比上年增加5件⟧，均依法办理。'),
      severity: 'warning',
      says: '正文写比上年增减 +5，按 2022 年度报告的 12 到本年的 15 计，应为 +3。',
      pointsTo: ['12'],
    },
    'fewer where there are more': {
      files: saying('全年共收到政府信息公开申请15件，⟦同比减少3件⟧，均依法办理。'),
      says: '增减 -3，按 2022 年度报告的 12 到本年的 15 计，应为 +3',
    },
    'a percentage': {
      files: saying('全年共收到政府信息公开申请15件，⟦较上一年度增长30%⟧，均依法办理。'),
      says: '增减 +30%，按 2022 年度报告的 12 到本年的 15 计，应为 +25%',
    },
    'a percentage behind a difference that is right': {
      files: saying('全年共收到政府信息公开申请15件，⟦比2022年增加3件，增长20%⟧，均依法办理。'),
      says: '应为 +25%',
    },
    'another figure for the year before': {
      files: saying('全年共收到政府信息公开申请15件，⟦比上年的13件增加2件⟧，均依法办理。'),
      says: '正文写上年为 13，2022 年度报告的表里为 12（本年 15）',
    },
    'no change': {
      files: saying('全年共收到政府信息公开申请15件，⟦与上年持平⟧，均依法办理。'),
      says: '增减 0，',
    },
    reviews: {
      files: {
        '2023.txt': reportOf({}, [SAID, '全年发生政府信息公开行政复议2件，⟦比上年增加2件⟧。']),
        '2022.txt': reportOf({ year: 2022 }, [CASES, '1\t0\t0\t0\t1\t0\t1\t0\t0\t1\t0\t0\t0\t0\t0']),
      },
      says: '应为 +1',
    },
  },
  silent: {
    'what is right': saying('全年共收到政府信息公开申请15件，比上年的12件增加3件，增长25%，均依法办理。'),
    'a percentage as near as it is written': saying('全年共收到政府信息公开申请15件，同比增长25.05%，均依法办理。'),
    'rough words': saying('全年共收到政府信息公开申请15件，比上年增加近5件，均依法办理。'),
    times: saying('全年共收到政府信息公开申请15件，比上年增长2倍，均依法办理。'),
    points: saying('全年共收到政府信息公开申请15件，比上年增加3个百分点，均依法办理。'),
    'a percentage and more': saying('全年共收到政府信息公开申请15件，比上年增长20%以上，均依法办理。'),
    'an agency that took in another': {
      ...saying('全年共收到政府信息公开申请15件，比上年增加9件，均依法办理。'),
      '.gongkai.json': '{ "collection": { "merged": { "云岭市档案局": { "from": 2023, "of": ["云岭市方志办"] } } } }',
    },
    'another year': saying('全年共收到政府信息公开申请15件，比2019年增加9件，均依法办理。'),
    'what is not certain': saying('全年公开政府信息15条，比上年增加9条。'),
    'a figure that its own table contradicts': saying('全年共收到政府信息公开申请16件，比上年增加9件，均依法办理。'),
    'nothing to hold it against': {
      '2023.txt': reportOf({}, [SAID, '全年共收到政府信息公开申请15件，比上年增加9件，均依法办理。']),
    },
  },
});
