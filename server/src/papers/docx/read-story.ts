import { type Attributes, type XmlReader, attribute, readXml } from '../xml/read-xml.ts';
import type { Block } from '../blocks/blocks.ts';
import { CLOSERS } from './closers.ts';
import { OPENERS } from './elements.ts';
import { mark } from './marks.ts';
import { skippedAs } from './skipped.ts';
import { type Context, type Notes, State } from './state.ts';

/** Elements that hold words as they are. */
const TEXT: ReadonlySet<string> = new Set(['w:t', 'm:t', 'w:instrText']);
/** What XML takes for blank; the wide spaces of Chinese are words. */
const BLANKS = ' \t\r\n';

/** Reads a part of the paper that holds text: the main one, or one with notes. */
export function readStory(
  bytes: Uint8Array,
  context: Context,
): { readonly blocks: readonly Block[]; readonly notes: Notes } {
  const reader = new StoryReader(new State(context));
  readXml(bytes, reader);
  return { blocks: reader.state.end(), notes: reader.state.notes };
}

class StoryReader implements XmlReader {
  readonly state: State;
  readonly #around: string[] = [];
  /** How deep what is read lies in an element that is passed over; 0 outside of such. */
  #skipped = 0;
  #text = '';
  #isKept = false;

  constructor(state: State) {
    this.state = state;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'w:t') this.state.node++;
    else if (name === 'w:p') this.state.paragraph++;
    if (this.#skipped > 0 || this.#skips(name)) this.#skipped++;
    else {
      mark(this.state, name, attributes, this.#around);
      OPENERS[name]?.(this.state, attributes, this.#around.at(-1) ?? '');
      if (TEXT.has(name)) [this.#text, this.#isKept] = ['', attribute(attributes, 'space') === 'preserve'];
      this.#around.push(name);
    }
  }

  text(text: string): void {
    if (this.#skipped === 0 && TEXT.has(this.#around.at(-1) ?? '')) this.#text += text;
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    this.#around.pop();
    if (name === 'mc:AlternateContent') this.state.taken.pop();
    if (name === 'w:instrText') this.state.fields.code(this.#text);
    else if (TEXT.has(name)) this.state.say(shown(this.#text, this.#isKept), name === 'w:t');
    CLOSERS[name]?.(this.state);
  }

  /** Whether an element and all in it is passed over. */
  #skips(name: string): boolean {
    const { taken, tables, context } = this.state;
    if (name === 'mc:AlternateContent') taken.push(false);
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      // Of alternatives the first is what the writer's program shows.
      if (taken.at(-1) === true) return true;
      if (taken.length > 0) taken[taken.length - 1] = true;
    }
    if (name === 'w:tc' && tables.row?.deleted) return true;
    const why = skippedAs(name, this.#around.at(-1) ?? '');
    if (why !== null && why !== 'nothing') context.left.count(why);
    return why !== null;
  }
}

/** Words as Word shows them: line ends and tabs of the file are spaces, and those at either end are kept only if it says so. */
function shown(text: string, isKept: boolean): string {
  let [start, end] = [0, text.length];
  while (!isKept && start < end && BLANKS.includes(text[start]!)) start++;
  while (!isKept && end > start && BLANKS.includes(text[end - 1]!)) end--;
  return text.slice(start, end).replace(/[\t\r\n]/g, ' ');
}
