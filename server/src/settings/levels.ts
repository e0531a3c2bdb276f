import { modify } from 'jsonc-parser';
import type { RuleName } from '../core/messages/catalogue.ts';
import type { Level } from '../core/rules/rule.ts';
import type { Edit } from '../core/text/edit.ts';
import { span } from '../core/text/span.ts';
import { membersToEdit } from './editable.ts';
import { laidOut } from './lay-out.ts';
import { removals } from './removals.ts';

/**
 * What to change in the text of a settings file so that it gives a rule a level; comments and whatever else it holds stay
 * as they are.
 * @param level null where the file is to say nothing of the rule
 * @returns null where the text is no JSON object, or its levels none: it is not ours to mend
 */
export function levelEdits(text: string, rule: RuleName, level: Level | null): Edit[] | null {
  const file = membersToEdit(text, 'rules');
  if (!file) return null;
  const { value: rules, depth } = file;
  if (rules && rules.kind !== 'object') return null;
  const members = rules?.members ?? [];
  if (level === null) {
    if (!rules) return [];
    const items = members.map(({ keyPlace, value }) => span(keyPlace.start, value.place.end));
    const gone = members.flatMap(({ key }, index) => (key === rule ? [index] : []));
    return removals(rules.place, items, gone).map((each) => ({ span: each, newText: '' }));
  }
  // Of a name that stands there twice the last one counts.
  const present = members.findLast(({ key }) => key === rule);
  if (present) return [{ span: present.value.place, newText: JSON.stringify(level) }];
  const [insertion] = modify(text, ['rules', rule], level, {});
  return insertion ? [laidOut(insertion, text, depth)] : null;
}
