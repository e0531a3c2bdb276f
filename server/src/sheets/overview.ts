import { type Collection, collectionOf } from '../core/across/collection.ts';
import { inOverviewOrder, missingIn, withFound } from '../core/across/overview.ts';
import type { CollectionSettings } from '../core/across/settings.ts';
import { diagnoseAcross } from '../core/rules/diagnose-across.ts';
import { type Entry, type Keeping, acrossRow, foundIn, isAccepted } from './overview-entry.ts';
import type { Overview, Unread } from './overview-sheets.ts';

/** Reports that were read, in whatever order, and what there is to know beside them. */
interface Gathered {
  readonly entries: readonly Entry[];
  readonly unread: readonly Unread[];
  readonly settings: CollectionSettings;
}

/** The overview of reports that are held against each other. */
export function overviewOf({ entries, unread, settings }: Gathered, keeping: Keeping): Overview {
  const ordered = inOverviewOrder(entries.map((entry) => ({ ...entry.row, entry }))).map(({ entry }) => entry);
  const collection = collectionOf(
    ordered.map(({ filed }) => filed),
    settings,
  );
  return { entries: heldTogether(ordered, collection, keeping), missing: missingIn(collection), unread };
}

/** What is found where reports are held against each other is found in them too. */
function heldTogether(
  entries: readonly Entry[],
  collection: Collection,
  { language, withFindings }: Pick<Keeping, 'language' | 'withFindings'>,
): Entry[] {
  return entries.map((entry) => {
    const all = diagnoseAcross(entry.filed, collection, entry.levels);
    const found = all.filter((each) => !isAccepted(each, entry));
    const more = withFindings ? found.map((each) => acrossRow(each, entry.filed, language)) : [];
    return { ...entry, row: withFound(entry.row, foundIn(found)), findings: [...entry.findings, ...more] };
  });
}
