import { describe, expect, it, test } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { isOtherPlace, otherAgencies, ownAgency } from '../../server/src/core/rules/names/other-agencies.ts';
import { paragraph } from '../support/paragraph.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const TITLE = '云岭市档案局2023年政府信息公开工作年度报告';
const CONTACT = '请与云岭市档案局办公室联系（地址：云岭市和平路1号，';
const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
/** A report of `agency` that says where to turn, with a sentence of its own. */
const of = (agency: string, contact: string, sentence: string) =>
  sample(
    2021,
    [TITLE, `${agency}2023年政府信息公开工作年度报告`],
    [CONTACT, `${contact}（地址：和平路1号，`],
    [SENTENCE, sentence],
  );
const ours = (sentence: string) => of('云岭市档案局', '请与办公室联系', sentence);
/** So far away that it is of another matter. */
const FAR = '，有关情况在门户网站的公开专栏中按月更新，便于公众查阅和监督，并且按季度报送汇总的数据和说明。';

testRule('other-agency', {
  speaks: {
    'again and again': {
      text: of(
        '云岭市档案局',
        '请与市档案局联系',
        '⟦云水市档案局⟧严格执行制度，由云水市档案局审核，推动云水市档案局网站建设。',
      ),
      right: of(
        '云岭市档案局',
        '请与市档案局联系',
        '云岭市档案局严格执行制度，由云岭市档案局审核，推动云岭市档案局网站建设。',
      ),
      severity: 'warning',
      says: '请核对“云水市档案局”：出现 3 次，与题名的机关“云岭市档案局”不是同一个地方，像是从别的报告抄来的。',
    },
    'named as its own, and elsewhere': {
      text: of('云岭市档案局', '请与⟦云水市档案局⟧办公室联系', '云水市档案局负责审核。'),
      says: '出现 2 次',
    },
    'as often as no place of its own': {
      text: ours('云岭市、云岭市，⟦云水市档案局⟧、云水市档案局、云水市档案局更新栏目。'),
      says: '出现 3 次',
    },
    'words of the sentence in front of the first': {
      text: ours('本季度⟦云水市档案局⟧更新栏目，云水市档案局审核，云水市档案局发布。'),
      says: '请核对“云水市档案局”：出现 3 次',
    },
    'each other place': {
      text: of('云岭市档案局', '请与⟦云水市档案局⟧联系', '由⟦青山市档案局⟧编制。'),
      says: '请核对“云水市档案局”：出现 1 次',
    },
    'what was visited stands far in front': {
      text: ours(`组织学习${FAR}⟦云水市档案局⟧、云水市档案局、云水市档案局更新栏目。`),
    },
    'what was visited stands far behind': {
      text: ours(`⟦云水市档案局⟧、云水市档案局、云水市档案局更新栏目${FAR}组织学习。`),
    },
    'a place of four characters': { text: ours('由⟦云水青山市档案局⟧编制。') },
  },
  silent: {
    'as often as its own place': ours('云岭市、云岭市、云岭市，云水市档案局、云水市档案局、云水市档案局更新栏目。'),
    'a place of its own in front': of('云岭市档案局', '请与云岭市云水市档案局联系', SENTENCE),
    'a county where the title says city': of('云岭市档案局', '请与云水县档案局联系', SENTENCE),
    'its own name, longer': ours('由新云岭市档案局编制。新云岭市档案局、新云岭市档案局负责。'),
    'its own name, shorter in front': of('青山云岭市档案局', '请与云岭市档案局联系', SENTENCE),
    'its own name, shorter behind': of('云岭山市档案局', '请与云岭市档案局联系', SENTENCE),
    'its own name, with more behind': ours('由云岭新市档案局编制。'),
    'a title whose place has one character': of('云市档案局', '请与云水市档案局联系', SENTENCE),
    'a place of one character': ours('由水市档案局编制。'),
    'more characters than a place has': ours('由大青山云水市档案局编制。'),
    'visited, each time': ours('赴云水市档案局，赴云水市档案局，赴云水市档案局。'),
    'visiting, each time': ours('云水市档案局、云水市档案局、云水市档案局来访。'),
  },
});

it('other-agency leads to eight more places at most, each the name alone', () => {
  const text = ours(`${'本季度云水市档案局更新栏目，'.repeat(9)}云水市档案局发布。`);
  const [found] = analyze(text).diagnostics.filter(({ rule }) => rule === 'other-agency');
  expect(found?.data.times).toBe(10);
  expect(found?.related.map(({ message, span }) => [message, text.slice(span.start, span.end)])).toEqual(
    Array.from({ length: 8 }, () => ['place', '云水市档案局']),
  );
});

/** The agencies of other places in a sentence of a report of 云岭市档案局: where each begins, and its name. */
const others = (text: string) => {
  const own = ownAgency({ agency: '云岭市档案局', year: 2023, notes: [] })!;
  return otherAgencies(paragraph(text, null).prose, own).map(({ span, name, self }) => [span.start, name, self]);
};

describe('the agency of another place', () => {
  test.each([
    ['由云水市档案局编制', 1, true],
    ['由本次云水市档案局编制', 3, true],
    ['本次云水市档案局更新栏目', 2, false],
    ['请与本次云水市档案局办公室联系', 4, true],
    ['市档案局和云水市档案局更新栏目', 5, false],
  ])('in 「%s」', (text, start, self) => {
    expect(others(text)).toEqual([[start, '云水市档案局', self]]);
  });

  test.each(['新云岭市档案局更新栏目', '云岭市档案局更新栏目', '云岭新市档案局更新栏目', '水市档案局更新栏目'])(
    'is not in 「%s」',
    (text) => expect(others(text)).toEqual([]),
  );

  it('is not told where the own place is not', () => {
    expect(ownAgency({ agency: '档案局', year: 2023, notes: [] })).toBeNull();
    expect(ownAgency({ agency: null, year: 2023, notes: [] })).toBeNull();
  });
});

describe('whether two places differ', () => {
  test.each([
    ['云水', '云岭', true],
    ['大云水山', '云岭', true],
    ['水', '云岭', false],
    ['云水', '水', false],
    ['大青山云水', '云岭', false],
    ['青山云岭', '云岭', false],
    ['云岭', '青山云岭', false],
    ['青山', '青山云岭', false],
    ['云岭新', '云岭山', false],
  ])('%s and %s', (place, own, differ) => {
    expect(isOtherPlace(place, own)).toBe(differ);
  });
});
