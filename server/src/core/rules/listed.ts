import { ET_CETERA, inQuotes } from '../messages/template.ts';

/** A message names this many rows. */
const MOST_NAMED = 3;

/** Names as a message lists them: in quotation marks. */
export function quoted(names: readonly string[]): string[] {
  return names.map((name) => `“${inQuotes(name)}”`);
}

/** The first few of many names as a message lists them. */
export function listed(names: readonly string[]): string[] {
  const shown = quoted(names.slice(0, MOST_NAMED));
  return names.length > MOST_NAMED ? [...shown, ET_CETERA] : shown;
}
