/** A change to a text: `remove` lines, from line `line` (from 0) of the text before, give way to `insert`. */
export interface Hunk {
  readonly line: number;
  readonly remove: number;
  readonly insert: readonly string[];
}

/** The changes that make `after` of `before`, as few lines as can be, in order. */
export function hunksBetween(before: string, after: string): Hunk[] {
  const [from, to] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  const most = Math.min(from.length, to.length) - head;
  while (tail < most && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const [old, fresh] = [from.slice(head, from.length - tail), to.slice(head, to.length - tail)];
  const hunks: { line: number; remove: number; insert: string[] }[] = [];
  const common = commonLines(old, fresh);
  let [line, next] = [0, 0];
  for (const [keptOld, keptFresh] of [...common, [old.length, fresh.length] as const]) {
    if (keptOld > line || keptFresh > next) {
      hunks.push({ line: head + line, remove: keptOld - line, insert: fresh.slice(next, keptFresh) });
    }
    [line, next] = [keptOld + 1, keptFresh + 1];
  }
  return hunks;
}

/** `text` with the changes made. */
export function withHunks(text: string, hunks: readonly Hunk[]): string {
  const lines = text.split('\n');
  const made: string[] = [];
  let at = 0;
  for (const { line, remove, insert } of hunks) {
    for (const kept of lines.slice(at, line)) made.push(kept);
    for (const fresh of insert) made.push(fresh);
    at = line + remove;
  }
  return [...made, ...lines.slice(at)].join('\n');
}

/** The longest common run of lines: the index of each line in both texts. */
function commonLines(old: readonly string[], fresh: readonly string[]): (readonly [old: number, fresh: number])[] {
  const width = fresh.length + 1;
  /** The length of the longest common run of what is left of both texts. */
  const longest = new Uint32Array((old.length + 1) * width);
  const left = (line: number, next: number) => longest[line * width + next] ?? 0;
  for (let line = old.length - 1; line >= 0; line--) {
    for (let next = fresh.length - 1; next >= 0; next--) {
      longest[line * width + next] =
        old[line] === fresh[next] ? left(line + 1, next + 1) + 1 : Math.max(left(line + 1, next), left(line, next + 1));
    }
  }
  const common: (readonly [number, number])[] = [];
  let [line, next] = [0, 0];
  while (line < old.length && next < fresh.length) {
    if (old[line] === fresh[next]) common.push([line++, next++]);
    else if (left(line + 1, next) >= left(line, next + 1)) line++;
    else next++;
  }
  return common;
}
