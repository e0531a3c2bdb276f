import type { Language } from '../messages/catalogue.ts';
import type { Analysis } from '../rules/analysis.ts';
import { cellHover } from './hover/cell.ts';
import { headingHover } from './hover/heading.ts';
import { labelHover } from './hover/label.ts';
import { type Holds, type Hover, inside, touching } from './hover/place.ts';
import { referenceHover } from './hover/reference.ts';
import { sayIn } from './hover/words.ts';
import { tablesOn } from './tables-on.ts';

export type { Hover } from './hover/place.ts';

/** What there is to say of the place at `offset` (UTF-16); null where there is nothing. */
export function hover(analysis: Analysis, offset: number, language: Language): Hover | null {
  if (!analysis.report.recognised) return null;
  // What holds the character is meant rather than what ends in front of it.
  return hoverAt(analysis, offset, inside(offset), language) ?? hoverAt(analysis, offset, touching(offset), language);
}

function hoverAt(analysis: Analysis, offset: number, holds: Holds, language: Language): Hover | null {
  const { report } = analysis;
  const say = sayIn(language);
  const reference = referenceHover(report, offset, holds, language, say);
  if (reference) return reference;
  for (const table of tablesOn(report, { start: offset, end: offset })) {
    const found = labelHover(report.readBy, table, holds, language, say) ?? cellHover(analysis, table, holds, language);
    if (found) return found;
  }
  return headingHover(report, holds, language, say);
}
