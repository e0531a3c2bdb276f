import { HAN } from '../../text/characters.ts';
import { type BlockSpan, span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inProse } from '../seen.ts';

/** Words that a new sentence begins with, and no name of a person or site. */
const START =
  '一是|二是|三是|四是|五是|一方面|另一方面|同时|此外|另外|其次|再次|最后|其中|主要|目前|截至|下一步|今后|全年|今年|本年|去年|我[局委办厅院馆市县区镇乡]|本[局委办厅院馆机单市县区镇乡年]|通过|按照|根据|依据|依托|为了|为进|由于|因此|积极|认真|加强|加大|强化|深化|严格|切实|进一步|及时|不断|继续|坚持|着力|重点|推进|推动|完善|健全|建立|落实|优化|规范|提高|提升|组织|开展|没有|《|“';
const NAMED_SITE = new RegExp(`^[${HAN}]{1,12}(?:网|站|频道|平台|公众号)`);
const MARK = new RegExp(`(?<=[${HAN}”》）])\\.(?=$|${START})`, 'g');
/** `一.` is a number, no sentence. */
const NUMERAL = /(?:^|[^\u4e00-\u9fff])第?[一二三四五六七八九十]{1,3}$/;
/** A shorter line is a heading or a label. */
const SHORTEST = 8;
/** More of them are one finding. */
const MOST = 5;

interface Place {
  readonly span: BlockSpan;
  /** Whether a page break cuts the paragraph here: then the period is likely a stray one, and no full stop is meant. */
  readonly cut: boolean;
}

/** Sentences end with 。, not with a half-width period. */
export const halfWidthPeriod = reportRule({
  name: 'half-width-period',
  family: 'typography',
  priority: 'P1',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const found = periods(report.paragraphs);
    const places = found.filter(({ cut }) => !cut).map((place) => place.span);
    const [first] = places;
    if (first && places.length > MOST)
      yield finding('half-width-period/many', first, { count: places.length }, { places });
    for (const place of found) {
      if (place.cut) yield finding('half-width-period/cut', place.span, {});
      else if (places.length <= MOST) yield finding('half-width-period', place.span, {}, { replacement: '。' });
    }
  },
});

const periods = inProse(({ parts, text }) => {
  const found: Place[] = [];
  if (!text.includes('.')) return found;
  for (const [index, part] of parts.entries()) {
    const line = text.slice(part.start, part.end);
    if (line.length < SHORTEST) continue;
    for (const { index: at } of line.matchAll(MARK)) {
      const atEnd = at === line.length - 1;
      if (NUMERAL.test(line.slice(Math.max(0, at - 5), at))) continue;
      if (!atEnd && NAMED_SITE.test(line.slice(at + 1, at + 16))) continue;
      found.push({ span: span(part.start + at, part.start + at + 1), cut: atEnd && index < parts.length - 1 });
    }
  }
  return found;
});
