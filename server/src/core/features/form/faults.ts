import { cellKey } from '../../form/identities.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { Analysis, Diagnostic } from '../../rules/analysis.ts';
import { saidOf } from '../../rules/said.ts';
import { wrongCells } from '../../solve/wrong-cells.ts';
import { visible } from '../../text/visible.ts';
import { covers } from '../../text/span.ts';
import { describeFinding } from '../describe.ts';

/** What the findings about one cell say. */
export interface Fault {
  readonly expected: string | null;
  readonly messages: readonly string[];
}

/** The cells that an error or a warning is about, by key. What is accepted or switched off is none. */
export function faultsIn(analysis: Analysis, language: Language): ReadonlyMap<string, Fault> {
  const { report, judgement } = analysis;
  const wrong = wrongCells(judgement, saidOf(report));
  const faults = new Map<string, Fault>();
  const keyOf = (found: Diagnostic): string | null => {
    if (!found.identity) return keyAt(analysis, found);
    const own = wrong.find(({ verdicts }) => verdicts.some(({ identity }) => identity === found.identity));
    return own ? cellKey(own.cell) : null;
  };
  for (const found of analysis.diagnostics) {
    if (found.severity !== 'error' && found.severity !== 'warning') continue;
    const key = keyOf(found);
    if (key === null) continue;
    const present = faults.get(key);
    const messages = [...(present?.messages ?? []), visible(describeFinding(found, language))];
    faults.set(key, { expected: present?.expected ?? expectedBy(found), messages });
  }
  return faults;
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
