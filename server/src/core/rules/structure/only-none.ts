import type { Prose } from '../../report/paragraphs.ts';
import { noted } from '../../text/notes.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { proseOf } from './prose.ts';

const NONE = /^(?:无|暂无|没有|无问题|没有问题|不存在问题)$/;
const LONGEST_NONE = 6;
const UNSPOKEN = /[^\p{L}\p{N}]+/gu;

/** Part five names problems and what is done about them (Article 50): that there are none says nothing. */
export const onlyNone = reportRule({
  name: 'only-none',
  family: 'structure',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check({ report }) {
    const title = report.sections.find(({ form }) => form.id === 'problems')?.form.title ?? '';
    const prose = proseOf(report, 'problems');
    const [first] = prose;
    if (!first?.parts[0] || prose.some((each) => spokenIn(each.prose).length > LONGEST_NONE)) return;
    const text = prose.map((each) => spokenIn(each.prose)).join('');
    if (NONE.test(text)) yield finding('only-none', first.parts[0], { title, text });
  },
});

/** What a paragraph says without its marks, cut where that is too much for saying that there is nothing. */
const spokenIn = noted(({ plain }: Prose): string => plain.replace(UNSPOKEN, '').slice(0, LONGEST_NONE + 1));
