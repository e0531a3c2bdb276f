import { plain } from '../text/plain.ts';
import type { CellLine, Syntax } from './syntax.ts';

/** The comparison form of a text before an edit, and what the edit did to it. */
export interface PlainBefore {
  readonly plain: string;
  /** What stood from here to there has made way for `between`. */
  readonly from: number;
  readonly to: number;
  readonly between: string;
}

/** A text that an edit made of another one. Its comparison form is worked out when somebody asks: mostly nobody does. */
export class EditedSyntax implements Syntax {
  readonly text: string;
  readonly lines: readonly CellLine[];
  readonly tagged = false;
  readonly move: Syntax['move'];
  readonly edit: Syntax['edit'];
  readonly counts: Syntax['counts'] = [];
  #before: PlainBefore | null;
  #plain: string | null = null;

  /** @param before null where it is not known */
  constructor(
    { text, lines, move, edit }: Pick<Syntax, 'text' | 'lines' | 'move' | 'edit'>,
    before: PlainBefore | null,
  ) {
    this.text = text;
    this.lines = lines;
    this.move = move;
    this.edit = edit;
    this.#before = before;
  }

  get plain(): string {
    if (this.#plain === null) {
      this.#plain = this.#before ? edited(this.#before) : joined(this.text, this.lines);
      this.#before = null;
    }
    return this.#plain;
  }

  /** The comparison form of a text where it has been worked out; null where it has not. */
  static knownPlain(syntax: Syntax): string | null {
    return syntax instanceof EditedSyntax ? syntax.#plain : syntax.plain;
  }
}

function edited({ plain: before, from, to, between }: PlainBefore): string {
  return before.slice(0, from) + between + before.slice(to);
}

/** The comparison form of a text without tags from that of its lines. */
function joined(text: string, lines: readonly CellLine[]): string {
  return lines.map(({ end, next, content }) => content.plain + plain(text.slice(end, next))).join('');
}
