/** Below this length, units are compared one by one. */
const SHORT = 32;

/** How many units `one` and `other` have in common from their starts on. Takes time in proportion to their length. */
export function commonStart(one: string, other: string): number {
  let low = 0;
  let high = Math.min(one.length, other.length);
  if (one.slice(0, high) === other.slice(0, high)) return high;
  // Comparing whole stretches is left to the machine, which does many units at once.
  while (high - low > SHORT) {
    const middle = (low + high) >> 1;
    if (one.slice(low, middle) === other.slice(low, middle)) low = middle;
    else high = middle;
  }
  while (low < high && one.charCodeAt(low) === other.charCodeAt(low)) low++;
  return low;
}

/** How many units they have in common back from their ends, at most `most`. */
export function commonEnd(one: string, other: string, most: number): number {
  const tail = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
  if (tail(one, 0, most) === tail(other, 0, most)) return most;
  let low = 0;
  let high = most;
  while (high - low > SHORT) {
    const middle = (low + high) >> 1;
    if (tail(one, low, middle) === tail(other, low, middle)) low = middle;
    else high = middle;
  }
  while (low < high && one.charCodeAt(one.length - 1 - low) === other.charCodeAt(other.length - 1 - low)) low++;
  return low;
}
