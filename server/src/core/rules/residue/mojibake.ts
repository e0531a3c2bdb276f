import { HAN } from '../../text/characters.ts';
import { decodeEntity, ENTITY } from '../../text/entity.ts';
import { type BlockSpan, span } from '../../text/span.ts';
import { excerpt } from '../excerpt.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inLines } from '../seen.ts';
import { linesOfReport } from '../typography/lines.ts';

/** What is left of characters that a wrong encoding lost: beside Chinese words, a run of question marks too. */
const LOST = new RegExp(
  `\\ufffd+|(?:锟斤拷)+|[烫屯]{4,}|(?<=[${HAN}\\u3000-\\u3020\\uff01-\\uff5e])\\?{2,}|(?<!\\?)\\?{2,}(?=[${HAN}])`,
);

const MAY_BE_LOST = /[\ufffd锟烫屯?]/;

/** Characters that were lost or not turned back: `�`, `锟斤拷`, runs of question marks, codes such as `&nbsp;`. */
export const mojibake = reportRule({
  name: 'mojibake',
  family: 'residue',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check({ report, decoding }) {
    const { text } = report.syntax;
    // A line that has to go as a whole is said once, by the rule of its kind.
    const lines = linesOfReport(report);
    const places = entities(lines);
    const [first] = places;
    if (first)
      yield finding('mojibake/entity', first, { text: excerpt(text, first), count: places.length }, { places });
    if (decoding && decoding.undecodable.length > 0) return;
    for (const place of lost(lines)) yield finding('mojibake', place, { text: excerpt(text, place) });
  },
});

/** The codes in a line that stand for a character. */
const entities = inLines(({ text }) =>
  (text.includes('&') ? Array.from(text.matchAll(ENTITY)) : [])
    .filter(([entity]) => decodeEntity(entity) !== null)
    .map(spanOf),
);

/** The first place of a line where characters were lost. */
const lost = inLines(({ text }): BlockSpan[] => {
  const match = MAY_BE_LOST.test(text) ? LOST.exec(text) : null;
  return match ? [spanOf(match)] : [];
});

function spanOf({ 0: written, index }: RegExpExecArray): BlockSpan {
  return span(index, index + written.length);
}
