import { plainAt } from '../../syntax/content.ts';
import { excerpt } from '../excerpt.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** A date or a source above the title belongs to the document's own head, as 索引号 and 文号 do. */
const HEAD = /^(?:发布|更新|录入|上传|文章|信息|稿件|新闻)?(?:时间|日期|来源)/;

/** Words of the web page around a report that were copied with it; each line is one place. */
export const webResidue = reportRule({
  name: 'web-residue',
  family: 'residue',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check({ report: { syntax, residues, title } }) {
    const titleStart = title?.parts[0]?.start ?? 0;
    for (const { kind, span } of residues) {
      if (kind !== 'web' || (span.start < titleStart && HEAD.test(plainAt(syntax, span)))) continue;
      yield finding('web-residue', span, { text: excerpt(syntax.text, span) });
    }
  },
});
