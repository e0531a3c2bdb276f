import { isHan } from '../../text/characters.ts';
import { type BlockSpan, span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { lineRule } from '../rule.ts';
import type { Written } from '../../text/written.ts';
import { wrongYears } from './document-numbers.ts';

const NARROW = /[()]/;

interface Open {
  readonly at: number;
  readonly wide: boolean;
}

/** Brackets around Chinese are full-width. All of a file are one finding. */
export const halfWidthBracket = lineRule({
  name: 'half-width-bracket',
  family: 'typography',
  priority: 'P1',
  severity: 'hint',
  fixable: true,
  lines: 'all',
  habit: { as: 'half-width-bracket', above: 0 },
  check: (line) => narrowBrackets(line).map((place) => finding('half-width-bracket', place, { count: 1 })),
});

/** The half-width brackets in a line that hold Chinese, or whose partner is full-width. One without a partner is none. */
function narrowBrackets({ text }: Written): BlockSpan[] {
  if (!NARROW.test(text)) return [];
  const places: BlockSpan[] = [];
  const years = new Set(wrongYears({ text }).map((year) => year.start));
  const open: Open[] = [];
  let lastHan = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit === '(' || unit === '（') open.push({ at, wide: unit === '（' });
    else if (unit === ')' || unit === '）') {
      const partner = open.pop();
      if (!partner) continue;
      const wide = unit === '）';
      if (wide === partner.wide && lastHan < partner.at) continue;
      // The year of a document number stands in other brackets: that is said as such.
      if (years.has(partner.at)) continue;
      if (!partner.wide) places.push(span(partner.at, partner.at + 1));
      if (!wide) places.push(span(at, at + 1));
    } else if (isHan(unit)) lastHan = at;
  }
  return places.sort((a, b) => a.start - b.start);
}
