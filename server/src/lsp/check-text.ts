import { holdsSeveral } from '../core/across/several.ts';
import { analyze } from '../core/analyze.ts';
import type { Memo } from '../core/text/memo.ts';
import { sharedSettings } from '../settings/shared.ts';
import { type Manner, diagnosticsOf } from './diagnostics.ts';
import { failure } from './guard.ts';
import { neighbourOf } from './neighbour.ts';
import { countsOf } from './counts.ts';
import type { TextOutcome, TextTask } from './text-piece.ts';

const NOTHING: TextOutcome = {
  isReport: false,
  isSeveral: false,
  diagnostics: [],
  counts: { error: 0, warning: 0, information: 0, hint: 0 },
  accepted: 0,
  neighbour: null,
  failure: null,
};

/**
 * Checks a text of the length that hosts allow; never throws.
 * @param manner how the client takes findings
 * @param shared what the texts that are checked have in common
 */
export function checkText(
  { uri, text, isKept, isTold, settings }: TextTask,
  manner: Manner,
  shared: Memo,
): TextOutcome {
  if (settings.excluded) return NOTHING;
  try {
    const { accepted } = settings;
    const analysis = analyze(text, { ...sharedSettings(shared, settings), accepted }, null, null, shared);
    if (!analysis.report.recognised) return NOTHING;
    return {
      ...NOTHING,
      isReport: true,
      isSeveral: holdsSeveral(analysis.report),
      diagnostics: isTold ? diagnosticsOf(manner, { uri, analysis, settings, excess: null }) : [],
      counts: countsOf(analysis),
      accepted: analysis.accepted.length,
      neighbour: isKept ? neighbourOf(uri, analysis) : null,
    };
  } catch (error) {
    return { ...NOTHING, failure: failure(uri, error) };
  }
}
