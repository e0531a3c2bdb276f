import type { Analysis } from '../../../server/src/core/analyze.ts';
import { actionsAt, fixAll } from '../../../server/src/core/features/actions.ts';
import { describeFix } from '../../../server/src/core/features/describe.ts';
import { fixesOf } from '../../../server/src/core/repair/fixes.ts';
import { recalculation } from '../../../server/src/core/repair/recalculate.ts';
import { type Edit, applyEdits } from '../../../server/src/core/text/edit.ts';
import type { Random } from '../random.ts';
import { type Fault, fault } from './fault.ts';
import { spanFaults } from './spans.ts';

/** So many findings of a text are mended; the first ones and the last ones. */
const MOST_MENDED = 40;

/** Words but for those that stand for none. */
const WORDS = /[^\P{Script=Han}〇无零没有不涉及适用未发生持平变]/u;

/** The repairs of the findings can be made: their edits lie in the text and do not overlap. */
export function* fixFaults({ text, report, judgement, diagnostics }: Analysis): Generator<Fault> {
  const mended =
    diagnostics.length <= MOST_MENDED ? diagnostics : [...diagnostics.slice(0, 20), ...diagnostics.slice(-20)];
  for (const diagnostic of mended) {
    const fixes = fixesOf(diagnostic, report, judgement);
    for (const { title, edits } of fixes) yield* editFaults(`${diagnostic.rule} ${title}`, text, edits);
  }
  const totals = recalculation(report, judgement, null);
  yield* editFaults('recalculation', text, totals);
  for (const { span } of totals) {
    const written = text.slice(span.start, span.end);
    if (WORDS.test(written)) yield fault('recalculation: writes over words', written);
  }
}

/** What is offered at any place can be made. */
export function* actionFaults(analysis: Analysis, random: Random): Generator<Fault> {
  const { text } = analysis;
  const start = random.below(text.length + 1);
  const range = { start, end: Math.min(text.length, start + random.below(200)) };
  for (const action of [...actionsAt(analysis, range), ...fixAll(analysis)]) {
    yield* editFaults(`action ${action.title}`, text, action.edits);
    if (describeFix(action, random.oneIn(2) ? 'zh-cn' : 'en') === '') yield fault('action: no title', action);
  }
}

function* editFaults(kind: string, text: string, edits: readonly Edit[]): Generator<Fault> {
  if (edits.length === 0 && !kind.startsWith('recalculation')) yield fault(`${kind}: changes nothing`, edits);
  for (const { span } of edits) yield* spanFaults(kind, text, span);
  try {
    applyEdits(text, edits);
  } catch (error) {
    yield fault(`${kind}: edits overlap`, { error: String(error), edits });
  }
}
