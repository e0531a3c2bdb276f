import { type Acceptance, keyOf } from '../core/rules/acceptance.ts';
import type { UnusedAcceptances } from '../core/rules/config.ts';
import { lineAt } from '../core/text/line-table.ts';
import { type Span, span } from '../core/text/span.ts';
import type { ConfigFile, Entry } from './config-file.ts';
import { removals } from './removals.ts';

/** What a settings file records as accepted in the report `file` (relative to the folder of the settings file). */
export function acceptedIn({ acceptedOf }: ConfigFile, file: string): readonly Entry[] {
  return acceptedOf.get(file) ?? [];
}

/** Those of the records of the report `file` that are among `unused`; null where none is. */
export function unusedIn(config: ConfigFile, file: string, unused: readonly Acceptance[]): UnusedAcceptances | null {
  const { lines } = config;
  const keys = new Set(unused.map(keyOf));
  const found = acceptedIn(config, file).filter((entry) => keys.has(keyOf(entry)));
  if (found.length === 0) return null;
  const entries = found.map(({ span: { start, end } }) => span(start, Math.min(end, lineAt(lines, start).end)));
  return { file, entries, removals: removalsOf(config, found) };
}

/**
 * What to delete so that `entries` are recorded no more. It is asked for report by report, so that it does not go through
 * the whole list.
 */
function removalsOf({ list }: ConfigFile, entries: readonly Entry[]): Span[] {
  if (!list) return [];
  return removals(
    list.span,
    list.items,
    entries.map(({ index }) => index),
  );
}
