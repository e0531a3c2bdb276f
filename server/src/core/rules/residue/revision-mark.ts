import { plainAt } from '../../syntax/content.ts';
import type { Report } from '../../report/report.ts';
import { type Origin, type Span, span } from '../../text/span.ts';
import { candidates } from '../candidates.ts';
import { excerpt } from '../excerpt.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inProse } from '../seen.ts';

/** The mark of a comment inside a line: `[批注1]`, `【批注 [YL2]】`. */
const MARK = /[[【] ?批注 ?(?:\[?[A-Za-z]{0,4}\d{1,3}\]?)? ?[\]】]/g;
/** A line of a balloon: who commented, or what was struck out, put in or set otherwise. */
const BALLOON =
  /^(?:批注 ?\[[A-Za-z]{0,4}\d{1,3}\] ?:|(?:已?删除|删除(?:的内容|了)|插入的内容|带格式的|(?:已?设置|更改)了?格式) ?:)/;
/** In a list of what was done with things, 删除: is one of them. */
const ACTIVITY = /^(?:新增|增加|修改|调整|保留|合并|更新|优化|补充)[^。]{0,8}:/;
/** A longer line is a paragraph. */
const LONGEST = 60;

/** Comments and revisions of a word processor that were printed into the text. */
export const revisionMark = reportRule({
  name: 'revision-mark',
  family: 'residue',
  priority: 'P2',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    const { text } = report.syntax;
    for (const place of balloons(report)) yield finding('revision-mark/line', place, { text: excerpt(text, place) });
    for (const place of marks(report)) yield finding('revision-mark', place, { text: excerpt(text, place) });
  },
});

function* balloons({ paragraphs }: Report): Generator<Span> {
  for (const at of mayBeBalloons(paragraphs)) {
    const beside = [paragraphs[at - 1], paragraphs[at + 1]];
    const [part] = paragraphs[at]!.parts;
    if (part && !beside.some((other) => other && ACTIVITY.test(other.plain))) yield part;
  }
}

const mayBeBalloons = candidates(
  ({ parts, plain }) => parts.length === 1 && plain.length <= LONGEST && BALLOON.test(plain),
);

function marks({ syntax, paragraphs, title }: Report): Span[] {
  const inTitle = (title?.parts ?? []).flatMap((part) => marksFrom<'text'>(part.start, plainAt(syntax, part)));
  return [...inTitle, ...marksInProse(paragraphs)];
}

const marksInProse = inProse(({ parts, starts, plain }) =>
  (plain.includes('批注') ? parts : []).flatMap(({ start, end }, at) =>
    marksFrom<'block'>(start, plain.slice(starts[at], starts[at]! + end - start)),
  ),
);

/** The marks in a line that begins at `start`. */
function marksFrom<From extends Origin>(start: number, shown: string): Span<From>[] {
  return Array.from(shown.matchAll(MARK), ({ 0: mark, index }) => span(start + index, start + index + mark.length));
}
