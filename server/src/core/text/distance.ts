/**
 * The edit distance (insert, delete, replace; counted in UTF-16 units) between `a` and `b`, or `limit + 1` where it is
 * larger than `limit`. Costs at most the product of the lengths, and nothing where the lengths alone exceed the limit.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  let previous = Array.from({ length: width }, (_, column) => column);
  let current = Array.from({ length: width }, () => 0);
  for (let row = 1; row <= a.length; row++) {
    const unit = a.charCodeAt(row - 1);
    let least = (current[0] = row);
    for (let column = 1; column < width; column++) {
      const replaced = previous[column - 1]! + (unit === b.charCodeAt(column - 1) ? 0 : 1);
      const cost = Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [previous, current] = [current, previous];
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}
