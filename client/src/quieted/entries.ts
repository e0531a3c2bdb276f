import type { Quieted } from '../../../server/src/lsp/quieted.ts';
import type { Edit } from '../../../server/src/core/text/edit.ts';
import { levelEdits } from '../../../server/src/settings/levels.ts';
import { takeBackEdits } from '../../../server/src/settings/record.ts';
import type { Say } from '../words/words.ts';

/** Something that is accepted or switched off, as it is listed. */
export interface QuietedEntry {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  /** What its button does, in words. */
  readonly button: string;
  /** Where it stands in the report; null for a rule. */
  readonly range: Quieted['accepted'][number]['range'] | null;
  /** What to change in the text of the settings file to have it said again; null where other settings say so. */
  readonly undo: ((text: string) => Edit[] | null) | null;
}

/** Entries under a heading. */
export interface QuietedGroup {
  readonly heading: string;
  readonly entries: readonly QuietedEntry[];
}

/** What is accepted, and what is switched off; groups without entries are left out. */
export function quietedGroups({ accepted, off }: Quieted, say: Say): QuietedGroup[] {
  const findings = accepted.map(({ record, title, place, message, range }): QuietedEntry => {
    const { reason } = record;
    return {
      label: title,
      description: reason === undefined ? place : say('quieted/reason', { place, reason }),
      detail: message,
      button: say('quieted/take-back', {}),
      range,
      undo: (text) => takeBackEdits(text, record),
    };
  });
  const rules = off.map(({ rule, title, by }): QuietedEntry => {
    const isOfFile = by === 'file';
    return {
      label: title,
      description: rule,
      detail: say(`quieted/by-${by}`, {}),
      button: say(isOfFile ? 'quieted/switch-on' : 'quieted/open-settings', {}),
      range: null,
      undo: isOfFile ? (text) => levelEdits(text, rule, null) : null,
    };
  });
  return [
    { heading: say('quieted/accepted', {}), entries: findings },
    { heading: say('quieted/off', {}), entries: rules },
  ].filter(({ entries }) => entries.length > 0);
}
