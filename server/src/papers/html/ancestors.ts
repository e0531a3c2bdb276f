import { type Element, parentOf } from './tree.ts';

/** The innermost element that holds all of these. Looks at each element once, however deep the page is. */
export function innermostAround(elements: readonly [Element, ...Element[]]): Element {
  const [first] = elements;
  /** How many of the elements each one holds that is on the way up from any. */
  const held = new Map<Element, number>();
  for (const each of elements) held.set(each, (held.get(each) ?? 0) + 1);
  const order = [...upwards(held.keys())];
  for (const each of order) {
    const parent = parentOf(each);
    if (parent) held.set(parent, (held.get(parent) ?? 0) + (held.get(each) ?? 0));
  }
  let around = first;
  for (let up: Element | null = first; up && held.get(around) !== elements.length; up = parentOf(up)) around = up;
  return around;
}

/** All elements on the ways up, each one behind those that it holds. */
function upwards(elements: Iterable<Element>): Element[] {
  const depths = new Map<Element, number>();
  for (const each of elements) {
    const way: Element[] = [];
    let up: Element | null = each;
    for (; up && !depths.has(up); up = parentOf(up)) way.push(up);
    let depth = up ? depths.get(up)! : -1;
    for (let at = way.length - 1; at >= 0; at--) depths.set(way[at]!, ++depth);
  }
  return [...depths].sort(([, a], [, b]) => b - a).map(([element]) => element);
}

/** Tells of elements whether they are `around` or inside it; what was seen on the way is remembered. */
export function withinOf(around: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[around, true]]);
  return (element) => {
    const way: Element[] = [];
    let up: Element | null = element;
    for (; up && !known.has(up); up = parentOf(up)) way.push(up);
    const answer = up !== null && known.get(up) === true;
    for (const each of way) known.set(each, answer);
    return answer;
  };
}
