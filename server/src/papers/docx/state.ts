import type { Left } from '../left.ts';
import type { Block } from './blocks.ts';
import { Fields } from './fields.ts';
import { Story } from './story.ts';
import type { Styles } from './styles.ts';
import { Tables } from './tables.ts';
import type { Counter } from './counter.ts';

/** The notes of a paper, by their numbers in the file. */
export type Notes = ReadonlyMap<string, readonly Block[]>;

/** What a part of the paper is read with. */
export interface Context {
  readonly styles: Styles;
  readonly count: Counter;
  readonly left: Left;
  /** Only text nodes of the main part are known by number. */
  readonly isMain: boolean;
  readonly footnotes: Notes;
  readonly endnotes: Notes;
}

/** What is known while a part is read. */
export class State {
  readonly story: Story;
  readonly tables = new Tables();
  readonly fields = new Fields();
  readonly context: Context;
  /** The notes of the part itself, where it holds such. */
  readonly notes = new Map<string, readonly Block[]>();
  /** Whether the words of the run that is open are hidden. */
  isHidden = false;
  /** The number of the last `w:p` and of the last `w:t`, those that are skipped included. */
  paragraph = -1;
  node = -1;
  /** Of alternatives that are open, whether one was taken. */
  readonly taken: boolean[] = [];
  /** The note that is open. */
  note = '';
  /** Notes that the text has named and that stand behind what it is in; and those at the end of the paper. */
  #footnotes: Block[] = [];
  #endnotes: Block[] = [];

  constructor(context: Context) {
    this.context = context;
    this.story = new Story(context.count);
  }

  /** Words of the run that is open. */
  say(text: string, isNode = false): void {
    if (text === '' || this.fields.isHidden) return;
    if (this.isHidden) this.context.left.count('hidden');
    else this.story.say(text, isNode && this.context.isMain ? this.node : null);
  }

  footnote(id: string): void {
    this.#footnotes.push(...this.#placed(this.context.footnotes.get(id)));
  }

  endnote(id: string): void {
    this.#endnotes.push(...this.#placed(this.context.endnotes.get(id)));
  }

  /** Puts the notes behind the paragraph or the table that names them. */
  settleNotes(): void {
    if (!this.story.isOutside || this.tables.row || this.#footnotes.length === 0) return;
    this.story.add(this.#footnotes);
    this.#footnotes = [];
  }

  /** All that was read. */
  end(): readonly Block[] {
    this.story.close();
    this.story.add([...this.#footnotes, ...this.#endnotes]);
    return this.story.all;
  }

  /** A note is said to stand where the text names it. */
  #placed(blocks: readonly Block[] = []): Block[] {
    return blocks.map((block) => (block.kind === 'paragraph' ? { ...block, index: this.paragraph } : block));
  }
}
