import type { Acceptance } from '../core/rules/acceptance.ts';
import type { UnusedAcceptances } from '../core/rules/config.ts';
import { lineAt, linesOf } from '../core/text/line-table.ts';
import { type Span, span } from '../core/text/span.ts';
import type { ConfigFile, Entry } from './config-file.ts';

/** What a settings file records as accepted in the report `file` (relative to the folder of the settings file). */
export function acceptedIn({ accepted }: ConfigFile, file: string): Entry[] {
  return accepted.filter((entry) => entry.file === file);
}

/** Those of the records of the report `file` that are among `unused`; null where none is. */
export function unusedIn(config: ConfigFile, file: string, unused: readonly Acceptance[]): UnusedAcceptances | null {
  const lines = linesOf(config.text);
  const spans = acceptedIn(config, file)
    .filter((entry) => unused.some(({ rule, text }) => rule === entry.rule && text === entry.text))
    .map((entry) => entry.span);
  if (spans.length === 0) return null;
  const entries = spans.map(({ start, end }) => span(start, Math.min(end, lineAt(lines, start).end)));
  return { file, entries, removals: removalsOf(config, spans) };
}

/** What to delete so that the list of accepted findings is as if `spans` had never stood there, commas included. */
function removalsOf({ list }: ConfigFile, spans: readonly Span[]): Span[] {
  if (!list) return [];
  const { items } = list;
  const isGone = items.map((item) => spans.some(({ start }) => start === item.start));
  if (isGone.every(Boolean)) return [span(list.span.start + 1, list.span.end - 1)];
  const firstKept = isGone.indexOf(false);
  return items.flatMap((item, at) => {
    if (!isGone[at]) return [];
    const [before, behind] = [items[at - 1], items[at + 1]];
    // Together with the comma on the side of what stays.
    if (at < firstKept) return [span(item.start, behind?.start ?? item.end)];
    return [span(before?.end ?? item.start, item.end)];
  });
}
