import { attribute, isOn, readXml, whole } from '../xml/read-xml.ts';

/** The numbering that a paragraph or a style asks for: a list (0: none) and the level in it. */
export interface Numbering {
  readonly list?: number;
  readonly level?: number;
}

/** What is needed of a style. */
interface Style extends Numbering {
  basedOn?: string;
  list?: number;
  level?: number;
  hidden?: boolean;
  struck?: boolean;
  raised?: boolean;
}

/** How a style has words look, as far as it or one that it is based on says so. */
export type Looks = Readonly<Record<'hidden' | 'struck' | 'raised', boolean | undefined>>;

export interface Styles {
  /** The style of paragraphs that name none. */
  readonly usual: string;
  /** What a style or those that it is based on say of numbering; `owner` is the style that names the list. */
  readonly numbering: (id: string) => Numbering & { readonly owner: string };
  readonly looks: (id: string) => Looks;
}

/** Styles are based on each other in a chain; a broken file may have a ring. */
const LONGEST_CHAIN = 20;

/** Reads `styles.xml`; a file without it has no styles. */
export function readStyles(bytes: Uint8Array | undefined): Styles {
  const styles = new Map<string, Style>();
  let usual = '';
  let style: Style = {};
  let ignored = 0;
  if (bytes) {
    readXml(bytes, {
      open: (name, attributes) => {
        if (ignored > 0 || name === 'w:tblStylePr' || name === 'w:pPrChange' || name === 'w:rPrChange') ignored++;
        else if (name === 'w:style') {
          style = {};
          const id = attribute(attributes, 'styleId') ?? '';
          styles.set(id, style);
          const isDefault = attribute(attributes, 'default');
          if (attribute(attributes, 'type') === 'paragraph' && isDefault !== undefined && isOn({ val: isDefault })) {
            usual = id;
          }
        } else if (name === 'w:basedOn') style.basedOn = attribute(attributes, 'val') ?? '';
        else if (name === 'w:numId') style.list = whole(attributes) ?? 0;
        else if (name === 'w:ilvl') style.level = whole(attributes) ?? 0;
        else if (name === 'w:vanish') style.hidden = isOn(attributes);
        else if (name === 'w:strike' || name === 'w:dstrike') style.struck = isOn(attributes);
        else if (name === 'w:vertAlign') style.raised = attribute(attributes, 'val') === 'superscript';
      },
      close: () => {
        if (ignored > 0) ignored--;
      },
    });
  }
  const chain = (id: string): [string, Style][] => {
    const found: [string, Style][] = [];
    for (let at: string | undefined = id; at !== undefined && found.length < LONGEST_CHAIN;) {
      const one: Style | undefined = styles.get(at);
      if (one) found.push([at, one]);
      at = one?.basedOn;
    }
    return found;
  };
  return {
    usual,
    numbering: (id) => {
      const all = chain(id);
      const [owner, named] = all.find(([, { list }]) => list !== undefined) ?? [];
      const level = all.find((each) => each[1].level !== undefined)?.[1].level;
      return {
        owner: owner ?? '',
        ...(named?.list === undefined ? {} : { list: named.list }),
        ...(level === undefined ? {} : { level }),
      };
    },
    looks: (id) => {
      const all = chain(id);
      const look = (name: keyof Looks) => all.find(([, style]) => style[name] !== undefined)?.[1][name];
      return { hidden: look('hidden'), struck: look('struck'), raised: look('raised') };
    },
  };
}
