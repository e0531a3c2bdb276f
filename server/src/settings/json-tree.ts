import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { type Span, span } from '../core/text/span.ts';
import { type Member, type Tree, scalarOf } from './tree.ts';

/** A JSON text as far as it can be read; comments and trailing commas are welcome. */
export interface JsonReading {
  /** Null where the text holds nothing. */
  readonly tree: Tree<Span> | null;
  /** The first place that is not JSON; the parser goes on behind it as well as it can. */
  readonly error: Span | null;
}

/** Reads `text`; never throws. */
export function readJson(text: string): JsonReading {
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  } catch {
    // Brackets in brackets, thousands deep, are more than the parser's stack holds.
    return { tree: null, error: span(0, Math.min(1, text.length)) };
  }
  const [first] = errors;
  return { tree: root ? treeOf(root) : null, error: first ? placeOf(first) : null };
}

function placeOf({ offset, length }: { readonly offset: number; readonly length: number }): Span {
  return span(offset, offset + length);
}

function treeOf(node: Node): Tree<Span> {
  const place = placeOf(node);
  const { children = [] } = node;
  if (node.type === 'object') return { kind: 'object', place, members: children.flatMap(memberOf) };
  if (node.type === 'array') return { kind: 'list', place, items: children.map(treeOf) };
  return { kind: 'scalar', place, value: scalarOf(node.value) };
}

/** A member whose value is missing is no JSON, and said to be none. */
function memberOf({ children: [key, value] = [] }: Node): Member<Span>[] {
  return key && value ? [{ key: String(key.value), keyPlace: placeOf(key), value: treeOf(value) }] : [];
}
