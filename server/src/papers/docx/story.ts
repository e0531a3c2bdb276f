import { MOST_CHARACTERS } from '../bounds.ts';
import { Refusal } from '../refusal.ts';
import type { Block, Words } from '../blocks/blocks.ts';
import type { Counter } from './counter.ts';
import type { Numbering } from './styles.ts';

/** What becomes of a paragraph's end: joined to the next one where it was deleted or is hidden. */
type Mark = 'kept' | 'deleted' | 'hidden';

export interface OpenParagraph {
  readonly index: number;
  words: Words[];
  /** What hangs on it: text boxes. It follows the paragraph. */
  readonly hung: Block[];
  style: string;
  own: Numbering;
  mark: Mark;
}

/** Where blocks are gathered: the text itself, a cell, a text box. */
interface Container {
  readonly blocks: Block[];
  paragraph: OpenParagraph | null;
  /** A paragraph that goes on in the next one. */
  before: OpenParagraph | null;
}

/** Gathers words into paragraphs, and paragraphs into whatever holds them. */
export class Story {
  readonly #containers: Container[] = [newContainer()];
  readonly #count: Counter;
  #characters = 0;

  constructor(count: Counter) {
    this.#count = count;
  }

  get #here(): Container {
    return this.#containers.at(-1)!;
  }

  get paragraph(): OpenParagraph | null {
    return this.#here.paragraph;
  }

  /** Whether what is read stands in the text itself, and in nothing that hangs on it. */
  get isOutside(): boolean {
    return this.#containers.length === 1;
  }

  /** All blocks of the text itself. */
  get all(): readonly Block[] {
    this.#flush();
    return this.#here.blocks;
  }

  enter(): void {
    this.#containers.push(newContainer());
  }

  /** What was gathered since `enter`. */
  leave(): readonly Block[] {
    this.#flush();
    if (this.#containers.length === 1) return [];
    return this.#containers.pop()!.blocks;
  }

  open(index: number, style: string): void {
    if (this.#here.paragraph) this.close();
    this.#here.paragraph = { index, words: [], hung: [], style, own: {}, mark: 'kept' };
  }

  say(words: Words): void {
    this.#characters += words.text.length;
    if (this.#characters > MOST_CHARACTERS) throw new Refusal('too-large');
    this.paragraph?.words.push(words);
  }

  close(): void {
    const here = this.#here;
    const { paragraph, before } = here;
    if (!paragraph) return;
    [here.paragraph, here.before] = [null, null];
    const isEmpty = paragraph.words.length === 0;
    // A paragraph that is wholly deleted or hidden has no number.
    if (paragraph.mark === 'kept' || (paragraph.mark === 'hidden' && !isEmpty)) this.#number(paragraph);
    const joined = before
      ? {
          ...paragraph,
          index: before.index,
          words: [...before.words, ...paragraph.words],
          hung: [...before.hung, ...paragraph.hung],
        }
      : paragraph;
    if (joined.mark === 'kept') add(here, joined);
    else here.before = joined;
  }

  /** Adds what is no paragraph, behind those that have begun. */
  add(blocks: readonly Block[]): void {
    const { paragraph } = this.#here;
    if (paragraph) paragraph.hung.push(...blocks);
    else {
      this.#flush();
      for (const block of blocks) this.#here.blocks.push(block);
    }
  }

  /** Words before all others of the paragraph, as its number is. */
  #number(paragraph: OpenParagraph): void {
    const number = this.#count(paragraph.style, paragraph.own);
    const text = paragraph.words.length === 0 ? number.trimEnd() : number;
    if (text !== '') paragraph.words.unshift({ text, node: null });
  }

  #flush(): void {
    this.close();
    const { before } = this.#here;
    if (before) add(this.#here, before);
    this.#here.before = null;
  }
}

function newContainer(): Container {
  return { blocks: [], paragraph: null, before: null };
}

function add({ blocks }: Container, { index, words, hung }: OpenParagraph): void {
  if (words.length > 0) blocks.push({ kind: 'paragraph', index, words });
  for (const block of hung) blocks.push(block);
}
