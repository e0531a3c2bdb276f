import { type Hunk, hunksBetween } from '../../converters/hunks.ts';

/** How much a changed line counts beside a changed character. */
const LINE = 40;

/** Of `faultless` texts and `others`, that which differs least from `text`; a faultless one where it is close. */
export function likest(text: string, faultless: readonly string[], others: readonly string[]): string {
  const ranked = [
    ...faultless.map((other) => ({ other, cost: costOf(text, other) / 2 })),
    ...others.map((other) => ({ other, cost: costOf(text, other) })),
  ];
  return ranked.reduce((best, each) => (each.cost < best.cost ? each : best)).other;
}

function costOf(text: string, other: string): number {
  const lines = text.split('\n');
  return hunksBetween(text, other).reduce((sum, hunk) => sum + hunkCost(lines, hunk), 0);
}

function hunkCost(lines: readonly string[], { line, remove, insert }: Hunk): number {
  const [old, fresh] = [lines.slice(line, line + remove).join('\n'), insert.join('\n')];
  const { head, tail } = sameEnds(old, fresh);
  return LINE * Math.max(remove, insert.length) + old.length + fresh.length - 2 * (head + tail);
}

/** How many characters two texts share at their beginning and at their end. */
export function sameEnds(one: string, other: string): { head: number; tail: number } {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return { head, tail };
}
