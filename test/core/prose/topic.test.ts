import { describe, expect, test } from 'vitest';
import {
  type Topic,
  isAboutRequests,
  isRequestsHeading,
  isUnnamed,
  namesOthers,
  startOfMatter,
  topicAtStart,
  topicBehind,
} from '../../../server/src/core/report/prose/topic.ts';
import type { Stated } from '../../../server/src/core/report/prose/statement.ts';
import { ZERO } from '../../../server/src/core/text/decimal.ts';

const NOTHING = topicAtStart(false, true);
const REQUESTS = topicAtStart(true, false);
const RECEIVED: Stated = { meaning: 'received', value: ZERO, start: 0, end: 1, figure: true, scope: 'office' };

test.each([
  ['(二)依申请公开情况', true],
  ['依申请公开', true],
  ['收到和办理信息公开申请情况:', true],
  [`依申请公开${'工作'.repeat(17)}。`, true],
  [`依申请公开${'工作'.repeat(18)}`, false],
  ['主动公开', false],
  ['规范依申请公开', false],
])('a heading over requests: %s', (text, expected) => expect(isRequestsHeading(text)).toBe(expected));

test.each([
  ['建议提案办理', true],
  ['办理建议提案', true],
  ['依申请公开和建议提案', false],
  ['总体情况', false],
])('names another matter: %s', (text, expected) => expect(namesOthers(text)).toBe(expected));

test.each([
  ['收到信息公开申请', NOTHING, true],
  ['收到信息公开申请,办理建议', NOTHING, false],
  ['办理建议,收到信息公开申请', NOTHING, true],
  ['办理', NOTHING, false],
  ['办理', REQUESTS, true],
  ['办理建议', REQUESTS, false],
])('requests named last: %s (%#)', (text, topic, expected) => expect(isAboutRequests(text, topic)).toBe(expected));

test.each([
  ['全年', NOTHING, true],
  ['全年', REQUESTS, false],
  ['建议', NOTHING, false],
  ['全年建议', NOTHING, false],
  ['信息公开申请', NOTHING, false],
])('nothing named: %s (%#)', (text, topic, expected) => expect(isUnnamed(text, topic)).toBe(expected));

test.each([
  ['全年,收到信息公开申请3件,答复', '收到信息公开申请3件,答复'],
  ['全年;收到信息公开申请3件', '收到信息公开申请3件'],
  ['全年:收到信息公开申请3件', '收到信息公开申请3件'],
  ['甲,乙;丙:收到信息公开申请', '收到信息公开申请'],
  ['甲:乙;丙,收到信息公开申请', '收到信息公开申请'],
  ['收到信息公开申请,再收到信息公开申请', '收到信息公开申请,再收到信息公开申请'],
  ['全年,答复', '全年,答复'],
])('the clause in which requests are named first: %s', (text, expected) => {
  expect(text.slice(startOfMatter(text))).toBe(expected);
});

describe('behind a sentence', () => {
  const behind = (text: string, topic: Topic, stated: readonly Stated[] = [], isOwn = true): Topic =>
    topicBehind(text, topic, stated, () => isOwn);

  test.each([
    ['that names requests', behind('信息公开申请', NOTHING), { requests: true, anchored: false, unnamed: false }],
    ['that gives a figure', behind('信息公开申请', NOTHING, [RECEIVED]), { requests: true, anchored: true }],
    ['that is a heading', behind('依申请公开', NOTHING), { requests: true, anchored: true }],
    ['of them, under a heading', behind('信息公开申请', REQUESTS), { requests: true, anchored: true }],
    ['of another matter', behind('建议', REQUESTS, [RECEIVED]), { requests: false, anchored: false, unnamed: false }],
    ['of nothing', behind('全年', NOTHING), { requests: false, anchored: false, unnamed: true }],
    ['of nothing, under a heading', behind('全年', REQUESTS), { requests: true, anchored: true, unnamed: false }],
  ])('%s', (_, topic, expected) => expect(topic).toMatchObject(expected));

  test.each([
    ['信息公开申请3件', true, true],
    ['信息公开申请3件', false, false],
    ['信息公开申请', false, true],
    ['建议3件', false, true],
  ])('figures of the office alone: %s (%#)', (text, isOwn, expected) => {
    expect(behind(text, NOTHING, [], isOwn).own).toBe(expected);
    expect(behind(text, { ...NOTHING, own: false }, [], isOwn).own).toBe(false);
  });
});
