import { attribute, isOn, readXml, whole } from '../xml/read-xml.ts';

/** A level of a list: how its numbers are written. */
export interface Level {
  start: number;
  format: string;
  /** `%1、`: `%2` is the number of the second level. */
  text: string;
  /** The style whose paragraphs are of this level. */
  style: string;
  /** All numbers in it are written in digits. */
  legal: boolean;
  /** The level behind which it begins anew, counted from 1; none but those above where it is undefined, never where 0. */
  restart?: number;
}

/** A list as the file draws it; several lists of the text may count on in it. */
export interface Drawn {
  readonly levels: Map<number, Level>;
  /** The style of numbering that it is taken from. */
  link?: string;
  style?: string;
}

export interface List {
  drawn: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

export interface Lists {
  readonly drawn: ReadonlyMap<string, Drawn>;
  readonly lists: ReadonlyMap<number, List>;
}

const newLevel = (): Level => ({ start: 0, format: 'decimal', text: '', style: '', legal: false });

/** Reads `numbering.xml`. */
export function readLists(bytes: Uint8Array | undefined): Lists {
  const drawn = new Map<string, Drawn>();
  const lists = new Map<number, List>();
  if (!bytes) return { drawn, lists };
  let [shape, list, level]: [Drawn, List | null, Level] = [{ levels: new Map() }, null, newLevel()];
  let at = 0;
  readXml(bytes, {
    open: (name, attributes) => {
      const value = attribute(attributes, 'val') ?? '';
      switch (name) {
        case 'w:abstractNum':
          [shape, list] = [{ levels: new Map() }, null];
          drawn.set(attribute(attributes, 'abstractNumId') ?? '', shape);
          break;
        case 'w:num':
          list = { drawn: '', starts: new Map(), levels: new Map() };
          lists.set(whole(attributes, 'numId') ?? 0, list);
          break;
        case 'w:abstractNumId':
          if (list) list.drawn = value;
          break;
        case 'w:lvlOverride':
          at = whole(attributes, 'ilvl') ?? 0;
          break;
        case 'w:startOverride':
          list?.starts.set(at, whole(attributes) ?? 0);
          break;
        case 'w:lvl':
          level = newLevel();
          (list ?? shape).levels.set(whole(attributes, 'ilvl') ?? at, level);
          break;
        case 'w:numStyleLink':
          shape.link = value;
          break;
        case 'w:styleLink':
          shape.style = value;
          break;
        case 'w:start':
          level.start = whole(attributes) ?? 0;
          break;
        // A format of the writer's own has an alternative behind it that every program knows: the last counts.
        case 'w:numFmt':
          level.format = value;
          break;
        case 'w:lvlText':
          level.text = value;
          break;
        case 'w:pStyle':
          level.style = value;
          break;
        case 'w:isLgl':
          level.legal = isOn(attributes);
          break;
        case 'w:lvlRestart':
          level.restart = whole(attributes) ?? 0;
          break;
      }
    },
    close: () => undefined,
  });
  return { drawn, lists };
}
