import { type Prose, spanIn } from '../../report/paragraphs.ts';
import { type BlockFinding, finding } from '../finding.ts';
import { paragraphRule } from '../rule.ts';
import { lawMeant } from './law-meant.ts';

/** A title in title marks of its own, also one within another title; a note such as `(修订)` may end it. */
const TITLE = /[《〈<](?<title>[^《》<>〈〉()]{4,30})(?:\([^《》<>〈〉()]{0,20}\))?[》〉>]/dg;
const MARK = /[《〈]/;

/** Between title marks, the name of a law that reports often cite is written as it is. */
export const lawName = paragraphRule({
  name: 'law-name',
  family: 'dates',
  priority: 'P2',
  severity: 'warning',
  fixable: true,
  check: wrongNames,
});

function wrongNames(prose: Prose): BlockFinding[] {
  const found: BlockFinding[] = [];
  if (!MARK.test(prose.plain)) return found;
  for (const { indices, groups } of prose.plain.matchAll(TITLE)) {
    const [start, end] = indices?.groups?.title ?? [];
    const right = lawMeant((groups?.title ?? '').replace(/ /g, ''));
    if (start === undefined || end === undefined || right === null) continue;
    const span = spanIn(prose, start, end);
    const replacement = span.end - span.start === end - start ? right : null;
    const text = prose.text.slice(span.start, span.end);
    found.push(finding('law-name', span, { text, right }, { replacement }));
  }
  return found;
}
