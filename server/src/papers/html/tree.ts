import { Refusal } from '../refusal.ts';
import { type DefaultTreeAdapterTypes, Parser, defaultTreeAdapter } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
type Root = DefaultTreeAdapterTypes.Document;

/** So many characters are read at a time; in between it is looked how much work that was. */
const PIECE = 4096;
/** A tag looks through the elements that are open: with thousands of them inside each other it costs as much. */
const MOST_WORK = 2_000_000_000;
const MOST_NODES = 2_000_000;
/** No tag is shorter. */
const SHORTEST_TAG = 4;

/**
 * Reads a page into its tree, in bounded time: a page of tags inside each other, or of tags that have to be opened again
 * in each paragraph, makes a parser do much more than its length. Throws a `Refusal`.
 * @param mostWork how many looks at open elements are too many
 */
export function treeOf(html: string, mostWork = MOST_WORK): Root {
  let [nodes, depth] = [0, 0];
  const parser = new Parser({
    sourceCodeLocationInfo: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...given) => {
        if (++nodes > MOST_NODES) throw new Refusal('too-large');
        return defaultTreeAdapter.createElement(...given);
      },
      onItemPush: () => {
        depth++;
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
  let work = 0;
  for (let at = 0; at < html.length; at += PIECE) {
    const before = depth;
    parser.tokenizer.write(html.slice(at, at + PIECE), at + PIECE >= html.length);
    work += (PIECE / SHORTEST_TAG) * Math.max(before, depth);
    if (work > mostWork) throw new Refusal('too-large');
  }
  if (html === '') parser.tokenizer.write('', true);
  return parser.document;
}

/** Whether it is an element. */
export function isElement(node: Node | Root): node is Element {
  return 'tagName' in node;
}

/** What an attribute of an element says; an empty string where it has none of that name. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}

/** The element that it stands in, or null for the outermost. */
export function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? parent : null;
}

/** The elements of that name in a tree, in order. */
export function elementsIn(root: Element | Root, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const left: (Node | Root)[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (isElement(node) && isWanted(node)) found.push(node);
    if ('childNodes' in node) for (let at = node.childNodes.length - 1; at >= 0; at--) left.push(node.childNodes[at]!);
  }
  return found;
}
