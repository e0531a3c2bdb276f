import type { Rule } from './page-marks.ts';

/** Lines that are nearer to each other are one: the two edges of a border, the borders of two cells. */
const NEAR = 3;

/** Lines drawn in pieces put together, in the order of where they lie. */
export function joinedRules(rules: readonly Rule[]): Rule[] {
  return [...joined(rules.filter(({ isAcross }) => isAcross)), ...joined(rules.filter(({ isAcross }) => !isAcross))];
}

function joined(rules: readonly Rule[]): Rule[] {
  const bands: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const [first] = bands.at(-1) ?? [];
    if (first && rule.at - first.at <= NEAR) bands.at(-1)?.push(rule);
    else bands.push([rule]);
  }
  return bands.flatMap((band) => {
    const at = band.reduce((sum, rule) => sum + rule.at, 0) / band.length;
    const pieces: { from: number; to: number }[] = [];
    for (const { from, to } of band.sort((a, b) => a.from - b.from)) {
      const last = pieces.at(-1);
      if (last && from <= last.to + NEAR) last.to = Math.max(last.to, to);
      else pieces.push({ from, to });
    }
    return pieces.map((piece) => ({ isAcross: band[0]!.isAcross, at, ...piece }));
  });
}

/** The lines that cross or touch each other, together. */
export function crossing(rules: readonly Rule[]): Rule[][] {
  const group = rules.map((_, at) => at);
  const top = (at: number): number => {
    let root = at;
    while (group[root] !== root) root = group[root] = group[group[root]!]!;
    return root;
  };
  rules.forEach((one, at) => {
    for (let other = at + 1; other < rules.length; other++) {
      if (one.isAcross !== rules[other]!.isAcross && isCrossing(one, rules[other]!)) group[top(other)] = top(at);
    }
  });
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, at) => groups.set(top(at), [...(groups.get(top(at)) ?? []), rule]));
  return [...groups.values()];
}

function isCrossing(one: Rule, other: Rule): boolean {
  return reaches(one, other.at) && reaches(other, one.at);
}

/** Whether a line reaches a coordinate. */
export function reaches({ from, to }: Rule, at: number): boolean {
  return from - NEAR <= at && at <= to + NEAR;
}

/** Coordinates in ascending order, those that are near to each other as one. */
export function distinct(numbers: readonly number[]): number[] {
  const found: number[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last === undefined || number - last > NEAR) found.push(number);
  }
  return found;
}
