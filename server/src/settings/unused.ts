import { type Acceptance, keyOf } from '../core/rules/acceptance.ts';
import type { UnusedAcceptances } from '../core/rules/config.ts';
import { lineAt } from '../core/text/line-table.ts';
import { type Span, span } from '../core/text/span.ts';
import type { ConfigFile, Entry } from './config-file.ts';

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
 * What to delete so that the list of accepted findings is as if `entries`, in its order, had never stood there, commas
 * included. It is asked for report by report, so that it does not go through the whole list.
 */
function removalsOf({ list }: ConfigFile, entries: readonly Entry[]): Span[] {
  if (!list) return [];
  const { items } = list;
  let firstKept = 0;
  while (entries[firstKept]?.index === firstKept) firstKept++;
  if (firstKept === items.length) return [span(list.span.start + 1, list.span.end - 1)];
  return entries.map(({ index, span: { start, end } }) => {
    // Together with the comma on the side of what stays.
    if (index < firstKept) return span(start, items[index + 1]?.start ?? end);
    return span(items[index - 1]?.end ?? start, end);
  });
}
