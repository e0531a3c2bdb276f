import { modify } from 'jsonc-parser';
import { type Acceptance, keyOf } from '../core/rules/acceptance.ts';
import type { Edit } from '../core/text/edit.ts';
import { readConfig } from './config-file.ts';
import { membersToEdit } from './editable.ts';
import { laidOut } from './lay-out.ts';
import { removals } from './removals.ts';
import { acceptedIn } from './unused.ts';

/** An accepted finding to be recorded. */
export interface Recorded extends Acceptance {
  readonly file: string;
  /** Why it may stand, in the user's own words. */
  readonly reason?: string;
}

/**
 * What to change in the text of a settings file so that it records an accepted finding; comments and whatever else it
 * holds stay as they are.
 * @returns null where the text is no JSON object, or its list of accepted findings no list: it is not ours to mend
 */
export function recordEdits(text: string, { rule, file, text: words, reason }: Recorded): Edit[] | null {
  const editable = membersToEdit(text, 'accepted');
  if (!editable) return null;
  const { value: list, depth } = editable;
  if (list && list.kind !== 'list') return null;
  const entry = { rule, file, text: words, ...(reason === undefined || reason === '' ? {} : { reason }) };
  const [insertion] = modify(text, ['accepted', list?.items.length ?? 0], entry, { isArrayInsertion: true });
  return insertion ? [laidOut(insertion, text, depth)] : null;
}

/**
 * What to delete in the text of a settings file so that it records an accepted finding no more, however often it does.
 * @returns null where the text is none that could be written into
 */
export function takeBackEdits(text: string, record: Recorded): Edit[] | null {
  if (!membersToEdit(text, 'accepted')) return null;
  const config = readConfig(text);
  if (!config.list) return [];
  const found = acceptedIn(config, record.file).filter((entry) => keyOf(entry) === keyOf(record));
  const gone = removals(
    config.list.span,
    config.list.items,
    found.map(({ index }) => index),
  );
  return gone.map((each) => ({ span: each, newText: '' }));
}
