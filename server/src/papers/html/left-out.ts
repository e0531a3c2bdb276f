import type { LeftOut } from '../paper.ts';
import { type Element, attribute } from './tree.ts';

export type What = LeftOut['what'];

const BY_TAG: Readonly<Record<string, What>> = {
  ...{ script: 'script', style: 'script', noscript: 'script', template: 'script', link: 'script', meta: 'script' },
  ...{ nav: 'navigation', footer: 'navigation', button: 'navigation', select: 'navigation', textarea: 'navigation' },
  ...{ option: 'navigation', datalist: 'navigation', menu: 'navigation', input: 'navigation' },
  ...{ iframe: 'external', object: 'external', embed: 'external', video: 'external', audio: 'external' },
  ...{ s: 'struck', strike: 'struck', del: 'struck' },
  ...{ img: 'picture', svg: 'picture', canvas: 'picture', picture: 'picture', map: 'navigation' },
};
/** What says nothing and is nothing that a reader would miss. */
const SILENT = new Set(['meta', 'link', 'input', 'title', 'base', 'col', 'colgroup', 'rt', 'rp', 'area']);
const ROLES = new Set(['navigation', 'menu', 'menubar', 'toolbar', 'search', 'contentinfo', 'banner']);
const HIDDEN =
  /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all)/i;
const STRUCK = /(?:^|;)\s{0,9}text-decoration(?:-line)?\s{0,9}:[^;]{0,60}line-through/i;

/** Why an element and all in it is no part of the report: `silent` where nobody misses it. Null where it may be. */
export function reasonToLeaveOut(element: Element): What | 'silent' | null {
  const { tagName } = element;
  if (SILENT.has(tagName)) return 'silent';
  const what = BY_TAG[tagName];
  if (what !== undefined) return what;
  if (element.attrs.length === 0) return null;
  if (element.attrs.some(({ name }) => name === 'hidden') || HIDDEN.test(attribute(element, 'style'))) return 'hidden';
  if (STRUCK.test(attribute(element, 'style'))) return 'struck';
  return ROLES.has(attribute(element, 'role')) ? 'navigation' : null;
}

/** Counts what is left out. */
export class Tally {
  readonly #counts = new Map<What, number>();

  add(what: What, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  get all(): LeftOut[] {
    return [...this.#counts].map(([what, count]) => ({ what, count }));
  }
}
