import { finding } from '../finding.ts';
import { quoted } from '../listed.ts';
import { reportRule } from '../rule.ts';
import { proseOf } from './prose.ts';
import { toldOf } from './told.ts';

/** What part one is about (format notice), and the words by which it is known. */
const ASPECTS: readonly (readonly [name: string, words: RegExp])[] = [
  ['主动公开', /主动公开|公开[^。;]{0,12}信息|发布[^。;]{0,12}信息/],
  ['依申请公开', /依申请|公开申请/],
  ['政府信息管理', /信息管理|保密审查|发布审核|审核|规范性文件|动态调整|目录/],
  ['政府信息公开平台建设', /平台|网站|专栏|公众号|新媒体/],
  ['监督保障', /监督|保障|培训|考核|领导小组|问责|追究/],
];

/** Part one covers the five aspects that the format notice names. */
export const fiveAspects = reportRule({
  name: 'five-aspects',
  family: 'structure',
  priority: 'P2',
  severity: 'off',
  fixable: false,
  *check({ report }) {
    const heading = report.sections.find(({ form }) => form.id === 'overview')?.heading;
    const prose = proseOf(report, 'overview');
    if (!heading || prose.length === 0) return;
    const told = toldIn(prose);
    const missing = ASPECTS.filter((_, at) => !told[at]);
    if (missing.length > 0)
      yield finding('five-aspects', heading.span, { missing: quoted(missing.map(([name]) => name)) });
  },
});

const toldIn = toldOf(ASPECTS.map(([, words]) => words));
