import type { Left } from '../left.ts';
import type { Block } from '../blocks/blocks.ts';
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
  /** Whether the words of the run that is open are hidden, struck through, raised. */
  isHidden = false;
  isStruck = false;
  isRaised = false;
  /** The number of the last `w:p` and of the last `w:t`, those that are skipped included. */
  paragraph = -1;
  node = -1;
  /** Of alternatives that are open, whether one was taken. */
  readonly taken: boolean[] = [];
  /** The note that is open. */
  note = '';
  /** Notes that the text has named; they stand behind the paragraph or the table that names them. */
  #named: Block[] = [];

  constructor(context: Context) {
    this.context = context;
    this.story = new Story(context.count);
  }

  /** Words of the run that is open. */
  say(text: string, isNode = false): void {
    if (text === '' || this.fields.isHidden) return;
    if (this.isHidden) this.context.left.count('hidden');
    else if (this.isStruck) this.context.left.count('struck');
    else this.story.say({ text, node: isNode && this.context.isMain ? this.node : null, raised: this.isRaised });
  }

  /** Looks of the run that is open, as a style has them. */
  wear(style: string): void {
    const { hidden, struck, raised } = this.context.styles.looks(style);
    this.isHidden = hidden ?? this.isHidden;
    this.isStruck = struck ?? this.isStruck;
    this.isRaised = raised ?? this.isRaised;
  }

  /** No looks are open. */
  bare(): void {
    [this.isHidden, this.isStruck, this.isRaised] = [false, false, false];
  }

  /** A note that the text names here, be it at the foot of the page or at the end of the paper. */
  name(notes: Notes, id: string): void {
    const blocks = notes.get(id) ?? [];
    const index = this.paragraph;
    this.#named.push(...blocks.map((block) => (block.kind === 'paragraph' ? { ...block, index } : block)));
  }

  /** Puts notes behind the paragraph or the table that names them, once it is read. */
  settleNotes(): void {
    if (!this.story.isOutside || this.tables.row || this.#named.length === 0) return;
    this.story.add(this.#named);
    this.#named = [];
  }

  /** All that was read. */
  end(): readonly Block[] {
    this.story.close();
    this.story.add(this.#named);
    return this.story.all;
  }
}
