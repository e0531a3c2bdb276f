/** A message names this many rows. */
const MOST_NAMED = 3;

/** Names as a message lists them: in quotation marks, the first few of many. */
export function listed(names: readonly string[]): string[] {
  const shown = names.slice(0, MOST_NAMED).map((name) => `“${name}”`);
  return names.length > MOST_NAMED ? [...shown, '…'] : shown;
}
