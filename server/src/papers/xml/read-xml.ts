import { SaxesParser } from 'saxes';
import { MOST_DEPTH } from '../bounds.ts';
import { Refusal } from '../refusal.ts';
import { NAMESPACES } from './names.ts';

/** The attributes of an element as they are written. */
export type Attributes = Readonly<Record<string, string>>;

/** Takes the parts of a piece of XML in their order. Names are `w:p`, whatever prefix the file uses. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/**
 * Reads XML, part by part. Entities are those of XML itself and nothing else: a file that declares a type of document,
 * and with it entities of its own, is refused, as is one that nests too deep.
 */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser();
  const scope = new Map<string, string>();
  const names: string[] = [];
  /** What prefixes meant before an element declared them anew. */
  const hidden: { readonly depth: number; readonly prefix: string; readonly before: string }[] = [];
  parser.on('doctype', refuse);
  parser.on('error', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    if (names.length >= MOST_DEPTH) refuse();
    for (const attribute in attributes) {
      if (!attribute.startsWith('xmlns')) continue;
      const prefix = attribute.slice('xmlns:'.length);
      hidden.push({ depth: names.length, prefix, before: scope.get(prefix) ?? '' });
      scope.set(prefix, NAMESPACES.get(attributes[attribute] ?? '') ?? '');
    }
    const colon = name.indexOf(':');
    const known = `${scope.get(colon < 0 ? '' : name.slice(0, colon)) ?? ''}:${name.slice(colon + 1)}`;
    names.push(known);
    reader.open(known, attributes);
  });
  parser.on('closetag', () => {
    reader.close(names.pop() ?? '');
    while (hidden.at(-1)?.depth === names.length) {
      const last = hidden.pop();
      if (last) scope.set(last.prefix, last.before);
    }
  });
  const text = (value: string): void => reader.text?.(value);
  if (reader.text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(decoded(bytes)).close();
}

function refuse(): never {
  throw new Refusal('broken');
}

/** XML is in UTF-8 or, with a mark, in UTF-16. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** An attribute by its name without a prefix: `w:val` and `val` are the same. */
export function attribute(attributes: Attributes, local: string): string | undefined {
  for (const name in attributes) {
    if (name.endsWith(local) && (name.length === local.length || name[name.length - local.length - 1] === ':')) {
      return attributes[name];
    }
  }
  return undefined;
}

/** Whether an element that switches something on (`w:vanish`) does so: it may say that it does not. */
export function isOn(attributes: Attributes): boolean {
  const value = attribute(attributes, 'val');
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

/** A whole number that an attribute gives. */
export function whole(attributes: Attributes, local = 'val'): number | undefined {
  const number = Number.parseInt(attribute(attributes, local) ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}
