import { type Prose, spanIn } from '../../report/paragraphs.ts';
import { distance } from '../../text/distance.ts';
import { type Finding, finding } from '../finding.ts';
import { paragraphRule } from '../rule.ts';
import { LAWS, type Law } from './laws.ts';

const TITLE = /《(?<title>[^《》<>〈〉()]{4,30})》/dg;
const FULL = '中华人民共和国';

/** Between title marks, the name of a law that reports often cite is written as it is. */
export const lawName = paragraphRule({
  name: 'law-name',
  family: 'dates',
  priority: 'P2',
  severity: 'warning',
  fixable: true,
  check: wrongNames,
});

function wrongNames(prose: Prose): Finding[] {
  const found: Finding[] = [];
  if (!prose.plain.includes('《')) return found;
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

/** The law whose name `title` almost is; null where it is one, or none of them. */
function lawMeant(title: string): string | null {
  if (LAWS.some(({ name }) => name === title)) return null;
  return LAWS.find((law) => isSlip(title, law))?.name ?? null;
}

function isSlip(title: string, { name, slips }: Law): boolean {
  // A short name with a character more may be a law of a place: 省政府信息公开条例.
  if (!name.startsWith(FULL) && title.length > name.length) return false;
  return distance(title, name, slips) <= slips;
}
