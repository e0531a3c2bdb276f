/** A shorter slice is a string of its own anyway. */
const SHORTEST_SLICE = 13;

/** The same string without the text that it may be a slice of, which it would keep alive as long as it is kept. */
export function copied(text: string): string {
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}
