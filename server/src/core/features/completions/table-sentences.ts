import type { Report } from '../../report/report.ts';
import type { Meaning } from '../../report/prose/statement.ts';
import { cellsOf } from '../../rules/narrative/cells.ts';
import { sumOf } from '../../rules/narrative/held.ts';
import { decimalText } from '../../text/decimal.ts';
import type { Say } from '../in-text/words.ts';
import type { Choice } from './completion.ts';

/** A sentence, and what each figure in it counts. */
interface Pattern {
  readonly id: 'requests' | 'results' | 'reconsideration' | 'litigation' | 'normative';
  readonly asked: readonly string[];
  readonly words: readonly string[];
  readonly meanings: readonly Meaning[];
}

function pattern(id: Pattern['id'], asked: readonly string[]) {
  return (words: TemplateStringsArray, ...meanings: Meaning[]): Pattern => ({ id, asked, words, meanings });
}

const PATTERNS: readonly Pattern[] = [
  pattern('requests', [
    '依申请',
    '收到',
    '全年',
    'ysq',
  ])`全年共收到政府信息公开申请${'received'}件，上年结转${'carried-in'}件，办结${'answered'}件，结转下年度继续办理${'carried-out'}件。`,
  pattern('results', [
    '办理结果',
    '予以公开',
  ])`从办理结果看，予以公开${'granted'}件，部分公开${'partly-granted'}件，不予公开${'denied'}件，无法提供${'unable'}件，不予处理${'refused'}件，其他处理${'other-result'}件。`,
  pattern('reconsideration', [
    '行政复议',
  ])`因政府信息公开申请被申请行政复议${'reconsideration/total'}件，其中结果维持${'reconsideration/upheld'}件，结果纠正${'reconsideration/corrected'}件，其他结果${'reconsideration/other'}件，尚未审结${'reconsideration/pending'}件。`,
  pattern('litigation', [
    '行政诉讼',
  ])`因政府信息公开申请被提起行政诉讼${'litigation/total'}件，其中结果维持${'litigation/upheld'}件，结果纠正${'litigation/corrected'}件，其他结果${'litigation/other'}件，尚未审结${'litigation/pending'}件。`,
  pattern('normative', [
    '规范性文件',
    '制发',
  ])`全年制发行政规范性文件${'normative'}件，废止${'normative-repealed'}件，现行有效${'normative-valid'}件。`,
];

/** Sentences that state the figures of the tables. One of which a figure is not known is left out. */
export function tableSentences(report: Report, say: Say): Choice[] {
  return PATTERNS.flatMap(({ id, asked, words, meanings }): Choice[] => {
    const figures = meanings.flatMap((meaning) => sumOf(report, cellsOf(report.readBy, meaning)) ?? []);
    if (figures.length < meanings.length) return [];
    const sentence = words.map((each, at) => each + (figures[at] ? decimalText(figures[at]) : '')).join('');
    return [
      {
        kind: 'sentence',
        label: sentence,
        detail: say(`from-table/${id}`, {}),
        pieces: [sentence],
        begins: [sentence, ...asked],
      },
    ];
  });
}
