import { PAGE_NUMBER } from '../../core/report/residue-words.ts';
import { plain } from '../../core/text/plain.ts';
import type { PageBlock } from './page-blocks.ts';

/** The numbers that pages bear beside those that a report may have between its lines. */
const BARE_NUMBER = /^(?:[-·. ]{0,4}\d{1,3}[-·. ]{0,4}|\d{1,3} ?\/ ?\d{1,3}|第? ?\d{1,3} ?页?(?: ?共? ?\d{1,3} ?页)?)$/;
/** So many lines at each end of a page may be its head or foot. */
const REACH = 2;
/** A head or foot stands on that many pages at least. */
const FEWEST_PAGES = 3;
const NEAR = 3;

type Line = Extract<PageBlock, { kind: 'line' }>;

/** What is left of the pages without their numbers, heads and feet, and how many of each were left out. */
export function withoutMargins(pages: readonly (readonly PageBlock[])[]): {
  pages: PageBlock[][];
  numbers: number;
  margins: number;
} {
  const outer = pages.map(outerLines);
  const repeated = repeatedIn(outer.flat());
  let [numbers, margins] = [0, 0];
  const left = pages.map((blocks, at) => {
    const candidates = new Set<PageBlock>(outer[at]);
    return blocks.filter((block) => {
      if (block.kind === 'table' || !candidates.has(block)) return true;
      const isNumber = isPageNumber(block, blocks, pages.length);
      if (isNumber) numbers++;
      else if (repeated.has(block)) margins++;
      return !isNumber && !repeated.has(block);
    });
  });
  return { pages: left, numbers, margins };
}

function outerLines(blocks: readonly PageBlock[]): Line[] {
  const outer = new Set([...blocks.slice(0, REACH), ...blocks.slice(-REACH)]);
  return [...outer].filter((block) => block.kind === 'line');
}

/** A number alone is a page's only where it stands first or last on it. */
function isPageNumber(block: Line, blocks: readonly PageBlock[], pages: number): boolean {
  const shown = plain(block.line.text).trim();
  if (PAGE_NUMBER.test(shown)) return true;
  return pages > 1 && (block === blocks[0] || block === blocks.at(-1)) && BARE_NUMBER.test(shown);
}

/** The lines that stand at one height on many pages, in the same words but for their figures. */
function repeatedIn(lines: readonly Line[]): Set<PageBlock> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const words = line.line.text.replace(/\d+/g, '0');
    groups.set(words, [...(groups.get(words) ?? []), line]);
  }
  const alike = [...groups.values()].filter((group) => {
    const pages = new Set(group.map(({ page }) => page));
    const [first] = group;
    return pages.size >= FEWEST_PAGES && group.every(({ line }) => Math.abs(line.y - first!.line.y) <= NEAR);
  });
  return new Set(alike.flat());
}
