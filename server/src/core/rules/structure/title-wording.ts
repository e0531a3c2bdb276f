import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { titleSpan } from './sections.ts';

const SUBJECT = /^(.*?)(?:(政府)?信息公开|政务公开)(工作)?(年度报告|年报)$/;

/** The title is worded 机关名＋年份＋年政府信息公开工作年度报告 (format notice). */
export const titleWording = reportRule({
  name: 'title-wording',
  family: 'structure',
  priority: 'P1',
  severity: 'information',
  fixable: true,
  *check({ report: { title, syntax } }) {
    const match = title && SUBJECT.exec(title.words);
    if (!match || title.agency === null || title.year === null) return;
    const [, , government, work, ending] = match;
    const right = `${title.agency}${title.year}年政府信息公开工作年度报告`;
    const span = titleSpan(title);
    const whole = syntax.text.slice(span.start, span.end);
    const options = title.parts.length === 1 && whole === title.words ? { replacement: right } : {};
    const missing = [...(government ? [] : ['政府']), ...(work ? [] : ['工作'])].join('、');
    if (title.words.includes('政务公开') || (missing === '' && ending !== '年度报告')) {
      yield finding('title-wording/subject', span, { right }, options);
    } else if (missing !== '') {
      yield finding('title-wording', span, { right, missing }, options);
    }
  },
});
