import type { FaultView, FormView } from '../view.ts';
import type { Say } from '../words.ts';
import type { Severity } from '../../../rules/finding.ts';
import { type Markup, element } from '../../html/element.ts';

const LEVELS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** How many errors and warnings there are, in words, and how many findings of other levels where these are listed. */
export function faultCount({ faults }: Pick<FormView, 'faults'>, say: Say): string {
  const [errors = 0, warnings = 0, information = 0, hints = 0] = LEVELS.map(
    (level) => faults.filter(({ severity }) => severity === level).length,
  );
  const words = errors + warnings === 0 ? say('faults/none', {}) : say('faults/count', { errors, warnings });
  return information + hints === 0 ? words : say('faults/more', { faults: words, information, hints });
}

/** What is to be put right, each with its place in words; in an editor each leads there. */
export function faultList(faults: readonly FaultView[], isLive: boolean, say: Say): Markup | null {
  if (faults.length === 0) return null;
  const items = faults.map(({ severity, place, words }, index) => {
    const told = [
      element('strong', { class: severity }, say(`level/${severity}`, {})),
      say('fault', { place, message: words }),
    ];
    const item = isLive ? element('button', { type: 'button', 'data-fault': index }, ...told) : null;
    return element('li', {}, ...(item ? [item] : told));
  });
  return element('ul', { class: 'faults' }, ...items);
}
