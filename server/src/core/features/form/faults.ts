import { cellKey } from '../../form/identities.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { Analysis, Diagnostic } from '../../rules/analysis.ts';
import type { Severity } from '../../rules/finding.ts';
import { saidOf } from '../../rules/said.ts';
import { wrongCells } from '../../solve/wrong-cells.ts';
import { visible } from '../../text/visible.ts';
import { covers } from '../../text/span.ts';
import { describeFinding } from '../describe.ts';
import { placesIn } from '../place.ts';
import type { FaultView } from './view.ts';

/** What the findings about one cell say. */
export interface Fault {
  readonly expected: string | null;
  readonly messages: readonly string[];
}

/** What is to be put right. */
export interface Faults {
  /** The findings at the levels asked for, in the order of the text. What is accepted or switched off is none. */
  readonly all: readonly FaultView[];
  /** The cells that the errors and warnings are about, by key. */
  readonly byCell: ReadonlyMap<string, Fault>;
}

/** What is to be put right; the rest is worth a look. */
const TO_PUT_RIGHT: ReadonlySet<Severity> = new Set(['error', 'warning']);

/**
 * The errors and warnings of a report, and the cells that they are about.
 * @param withHints whether to list findings of information and hints as well
 */
export function faultsIn(analysis: Analysis, language: Language, withHints = false): Faults {
  const { report, judgement } = analysis;
  const wrong = wrongCells(judgement, saidOf(report));
  const placeOf = placesIn(report, language);
  const byCell = new Map<string, Fault>();
  const all: FaultView[] = [];
  const keyOf = (found: Diagnostic): string | null => {
    if (!found.identity) return keyAt(analysis, found);
    const own = wrong.find(({ verdicts }) => verdicts.some(({ identity }) => identity === found.identity));
    return own ? cellKey(own.cell) : null;
  };
  for (const found of analysis.diagnostics) {
    const { severity, span } = found;
    const isFault = TO_PUT_RIGHT.has(severity);
    if (!isFault && !withHints) continue;
    const cell = keyOf(found);
    const words = visible(describeFinding(found, language));
    all.push({ severity, place: visible(placeOf(span).words), words, span, cell });
    if (cell === null || !isFault) continue;
    const present = byCell.get(cell);
    byCell.set(cell, {
      expected: present?.expected ?? expectedBy(found),
      messages: [...(present?.messages ?? []), words],
    });
  }
  return { all, byCell };
}

/** The cell in which a finding lies, if any. */
function keyAt({ judgement: { figures } }: Analysis, { span }: Diagnostic): string | null {
  for (const [key, { value, span: own }] of figures) {
    if (value.kind === 'unplaced' || (value.kind === 'blank' && own.end > own.start)) continue;
    const isSame = own.start === span.start && own.end === span.end;
    if (isSame || (span.end > span.start && covers(own, span))) return key;
  }
  return null;
}

function expectedBy({ data, replacement }: Diagnostic): string | null {
  const { correction } = data;
  return typeof correction === 'object' && 'to' in correction ? correction.to : replacement;
}
