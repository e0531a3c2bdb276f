import { describe, expect, it } from 'vitest';
import { agencyNames, agencyParts } from '../../server/src/core/report/agency-names.ts';
import { sample, type Change } from '../support/sample.ts';
import { testRule } from '../support/rule-test.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
/** A report of `agency` with a sentence of its own. */
const of = (agency: string, sentence: string, ...changes: Change[]) =>
  sample(
    2019,
    ['云岭市档案局2020年政府', `${agency}2020年政府`],
    ['请与云岭市档案局办公室联系', '请与办公室联系'],
    [SENTENCE, sentence],
    ...changes,
  );

testRule('agency-typo', {
  speaks: {
    'the last character, before a figure': {
      text: of('云岭市科技局', '印发《⟦云岭市科技暗⟧2020年政务公开要点》。'),
      severity: 'warning',
      says: '应为“云岭市科技局”，写作“云岭市科技暗”：与机关名只差一个字，多半是写错了。请核对。',
      fixed: '《云岭市科技局2020年',
    },
    'a character of the department': {
      text: of('云岭市档案局', '⟦云岭市挡案局⟧坚持先审查后公开，⟦云岭市档家局⟧办公室负责。', [
        '优化栏目设置',
        '云岭市档案局办公室、市档案局法规科优化栏目设置',
      ]),
      fixed: '云岭市档案局坚持',
    },
    'a long name': { text: of('云岭县农业农村局', '⟦云岭县农业衣村局⟧坚持先审查后公开。') },
    'without the place': {
      text: of('云岭市市场监督管理局', '由⟦市市场监督管埋局⟧负责审核。'),
      fixed: '由市市场监督管理局负责',
    },
    'a short form': {
      text: of('云岭市科学技术局', '由⟦市科枝局⟧负责，⟦云岭市科技扃⟧（代章），⟦云岭市科学枝术局⟧落实。'),
    },
    'short forms of several words': {
      text: of('云岭市发展和改革委员会', '由⟦市发攻委⟧负责，⟦云岭市发展改草委⟧、⟦市发展和改革委贝会⟧落实。'),
      says: '应为“市发改委”，写作“市发攻委”：与机关名只差一个字，多半是写错了。请核对。',
      fixed: '由市发改委负责',
    },
    'a short form of an office': {
      text: of('云岭市人力资源和社会保障局', '由⟦云岭市入社局⟧负责，⟦市人社扃⟧（代章）。'),
    },
    'a government': { text: of('云岭市人民政府', '⟦云岭市人民攻府⟧坚持先审查后公开。') },
    'twice, where the prose writes it rightly in two paragraphs': {
      text: of(
        '云岭市科技局',
        '⟦云岭市科枝局⟧审核，⟦云岭市科枝局⟧发布。',
        ['优化栏目设置', '云岭市科技局优化栏目设置'],
        ['明确责任分工', '云岭市科技局明确责任分工'],
      ),
    },
    'once, where the prose never writes it rightly, at the beginning of a paragraph': {
      text: of('云岭市科技局', '先审查。\n⟦云岭市科枝局⟧负责。'),
    },
    'a government’s office': { text: of('云岭县人民政府办公室', '⟦县人民政府办公宝⟧，坚持先审查后公开。') },
  },
  silent: {
    'the faultless sample': sample(2019),
    'the agency’s own names': of('云岭市科学技术局', '云岭市科学技术局、市科技局、科技局、云岭市科技局负责。'),
    'another place': of('云岭县科技局', '云领县科技局、云水县科技局、各县区科技局、县科技局负责。'),
    'across words, where the name tells no place': of(
      '青国海关局',
      '中华人民共和国海关局令、全国海关局、我国海关局参加。',
    ),
    'another level': of('云岭市科技局', '云岭县科技局、云岭区科技局和省科技局、区科技局参加。'),
    'other departments': of('云岭市财政局', '云岭市民政局、市邮政局和市行政局参加。'),
    'other departments of the same kind': of('云岭市教育局', '云岭市体育局、市教体局、市保育局参加。'),
    'auditors and statisticians': of('云岭市审计局', '云岭市统计局、市会计局参加。'),
    'water of two kinds': of('云岭市水利局', '市水务局、云岭市水文局参加。'),
    'old and new names': of('云岭市卫生健康委员会', '云岭市卫生计生委员会、市卫健委、市卫计委参加。'),
    'and, in other words': of('云岭市发展和改革委员会', '云岭市发展与改革委员会参加。'),
    'other institutions of the same name': of('云岭市科技局', '云岭市科技馆、市科技园、云岭市科技报，市科技协会参加。'),
    'words that go on': of('云岭市科技局', '云岭市科技创新、云岭市科技项目、全市科技工作者、全市科技日。'),
    'events and things': of('云岭市科技局', '举办云岭市科技周、全市科技节，评选云岭市科技奖。'),
    'words before a figure': of('云岭市科技局', '云岭市科技类5项，全市科技约8家，云岭市科技共20项。'),
    'marks behind the stem': of('云岭市科技局', '云岭市科技、教育等部门，云岭市科技（处）。'),
    'a word that ends like the name': of('云岭市水利局', '云岭市水厂局部改造，市水库局面好转。'),
    'the title is as likely to be wrong, where the prose writes another name more often than it': of(
      '云岭市科技局',
      '云岭市科枝局、云岭市科枝局负责。',
      ['优化栏目设置', '云岭市科技局优化栏目设置'],
    ),
    'the title is as likely to be wrong': of('云岭市挡案局', '云岭市档案局负责，云岭市档案局审核。'),
    'what else begins like a short name': of(
      '云岭市医疗保障局',
      '云岭市医保卡、云岭市医保云、市医保码、云岭市医保处、市医保办、市环保局、市社保局、市人保局参加。',
    ),
    'what else begins like the name of a government': of(
      '云岭市人民政府',
      '云岭市政务“一网通办”、云岭市政协、市政府网、云岭市政法系统参加。',
    ),
    'commissions of other kinds': of('云岭市国有资产监督管理委员会', '市国安委、市国动委、市编委会、市国资公司参加。'),
    'no agency': sample(2019, ['云岭市档案局2020年', '2020年']),
  },
});

describe('the names of an agency', () => {
  const names = (agency: string) => agencyNames(agency).map(({ name }) => name);

  it('are in full and in short, each with its place and from the level of the place on', () => {
    expect(names('云岭市科学技术局')).toEqual(['云岭市科学技术局', '市科学技术局', '云岭市科技局', '市科技局']);
    expect(names('云岭县卫生健康委员会')).toEqual([
      ...['云岭县卫生健康委员会', '县卫生健康委员会', '云岭县卫生健康委', '云岭县卫健委员会'],
      ...['县卫生健康委', '县卫健委员会', '云岭县卫健委', '县卫健委'],
    ]);
    expect(names('档案局')).toEqual([]);
  });

  it('tell its places', () => {
    expect(agencyParts('青山省云岭市高新区管理委员会')).toEqual({
      places: ['青山省', '云岭市', '高新区'],
      stem: '管理委员会',
    });
    expect(agencyParts('云岭青族自治州档案局')).toEqual({ places: ['云岭青族自治州'], stem: '档案局' });
    expect(agencyParts('档案局')).toEqual({ places: [], stem: '档案局' });
  });
});
