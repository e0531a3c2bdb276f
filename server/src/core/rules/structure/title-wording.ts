import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { titleSpan } from './sections.ts';

const SUBJECT = /^(.*?)(?:(政府)?信息公开|政务公开)(工作)?(年度报告|年报)$/;
/** Titles that name the matter in another way, such as `关于2022年度政府信息公开情况的报告`. */
const OTHER = /^关于|(?:工作报告|情况的?报告|公开的?报告|总结)$/;

/** The title is worded 机关名＋年份＋年政府信息公开工作年度报告 (format notice). */
export const titleWording = reportRule({
  name: 'title-wording',
  family: 'structure',
  priority: 'P1',
  severity: 'information',
  fixable: true,
  *check({ report: { title, syntax, year } }) {
    if (!title) return;
    const span = titleSpan(title);
    const match = SUBJECT.exec(title.words);
    const isOther = title.year === null || OTHER.test(title.words);
    if (title.agency === null || year === null) {
      if (isOther) yield finding('title-wording/unnamed', span, {});
      return;
    }
    const right = `${title.agency}${year}年政府信息公开工作年度报告`;
    const whole = syntax.text.slice(span.start, span.end);
    const options = title.parts.length === 1 && whole === title.words ? { replacement: right } : {};
    if (isOther) yield finding('title-wording/subject', span, { right }, options);
    if (isOther || !match) return;
    const [, , government, work, ending] = match;
    const missing = [...(government ? [] : ['政府']), ...(work ? [] : ['工作'])].join('、');
    if (title.words.includes('政务公开') || (missing === '' && ending !== '年度报告')) {
      yield finding('title-wording/subject', span, { right }, options);
    } else if (missing !== '') {
      yield finding('title-wording', span, { right, missing }, options);
    }
  },
});
