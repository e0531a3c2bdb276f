import type { Converter } from '../converter.ts';
import { CONVERTERS } from '../converters.ts';
import { faultless, folders, planted } from '../fixtures.ts';
import { type Score, blankScore, scoreFaultless, scorePlanted } from './score.ts';

/** The score of every converter over all reports and planted faults, in the order of the list. */
export function scores(): Map<Converter, Score> {
  const found = new Map(CONVERTERS.map((converter) => [converter, blankScore()]));
  const scoreOf = (converter: Converter): Score => found.get(converter) ?? blankScore();
  for (const folder of folders()) {
    const right = new Map(
      faultless(folder).map((each) => [each.converter.id, scoreFaultless(scoreOf(each.converter), each)]),
    );
    for (const fault of planted(folder)) {
      const analysis = right.get(fault.converter.id);
      if (analysis) scorePlanted(scoreOf(fault.converter), fault, analysis);
    }
  }
  return found;
}
