import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/analyze.ts';
import { saying } from '../../support/narrative.ts';

/** What the rules of percentages mark in a report that says `sentence`. */
const marked = (sentence: string) => {
  const text = saying(2021, sentence);
  return analyze(text)
    .diagnostics.filter(({ rule }) => rule === 'percentage' || rule === 'percentage-sum')
    .map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);
};

const RIGHT = `
发布信息120条，比2022年的100条增长20%。
发布信息120条，比上年的100条增长20%。
发布信息120条，比上年增加20条，增长20%。
发布信息120条，较上年100条增加20条，同比增长20%。
发布信息120条，同比增长20%（2022年为100条）。
发布信息80条，比上年的100条减少20条，下降20%。
发布信息80条，较去年减少20条，同比下降20%。
发布信息120条，比上年增长了约两成。
发布信息120条，同比增长35%。
发布信息120条、解读20篇，分别比上年增长20%和30%。
发布信息120条，比上年的近100条增长25%。
发布信息126条，比上年的120条增长5%。
发布信息805条，比上年的770条增长4.5%。
收到留言80条，办结80条，办结率100%。
收到留言80条，办结79条，办结率98.75%。
收到留言80条，办结79条，办结率99%。
收到留言80条，办结79条，按时办结率100%。
收到留言80条，回复79条，办结率100%。
收到留言80条，上年结转5条，办结80条，结转下年5条，办结率94.1%。
收到留言80条，办结80条，其中公开答复20条，公开率25%。
年度任务80条，完成100条，超额完成25%。
发布信息80条，其中动态类60条，占75%；公告类20条，占25%。
发布信息80条。动态类60条，占75%；公告类20条，占25%。
动态类60条，占75%；公告类20条，占25%。
动态类60条，占公开总数80条的75%；公告类20条，占公开总数的25%。
公开事项80项，其中许可50项，可网办45项，占90%；全程网办40项，占80%。
政策解读率达100%，其中图文解读占比65.2%，视频解读占比12.1%。
群众满意率98.6%，网站可用率100%。
`;

const WRONG: readonly (readonly [text: string, found: string])[] = [
  ['发布信息120条，比2022年的100条增长30%。', 'percentage 30'],
  ['发布信息120条，比上年的100条增长25%。', 'percentage 25'],
  ['发布信息120条，比上年增加20条，增长30%。', 'percentage 30'],
  ['发布信息120条，同比增长30%（2022年为100条）。', 'percentage 30'],
  ['发布信息80条，比上年的100条减少20条，下降25%。', 'percentage 25'],
  ['发布信息80条，较去年减少20条，同比下降30%。', 'percentage 30'],
  ['收到留言80条，办结75条，办结率100%。', 'percentage 100'],
  ['收到留言80条，办结79条，办结率97.75%。', 'percentage 97.75'],
  ['年度任务80条，完成100条，超额完成35%。', 'percentage 35'],
  ['发布信息80条，其中动态类60条，占85%；公告类20条，占25%。', 'percentage 85'],
  ['发布信息80条。动态类60条，占85%；公告类20条，占25%。', 'percentage 85'],
  ['动态类60条，占85%；公告类20条，占25%。', 'percentage 85'],
  ['动态类60条，占公开总数80条的75%；公告类20条，占公开总数的35%。', 'percentage 35'],
  ['信息总量80条，动态类占75%，公告类占35%。', 'percentage-sum 75%，公告类占35%'],
];

test.each(RIGHT.trim().split('\n'))('says nothing of 「%s」', (sentence) => {
  expect(marked(sentence)).toEqual([]);
});

test.each(WRONG)('says of 「%s」: %s', (sentence, found) => {
  expect(marked(sentence)).toEqual([found]);
});
