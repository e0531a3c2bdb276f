import { isBlock } from './blocks.ts';
import { type Tally, reasonToLeaveOut } from './left-out.ts';
import { type Raisable, withoutNoteMarks } from '../note-marks.ts';
import type { ListNumbers } from './list-number.ts';
import { type Element, type Node, attribute, isElement } from './tree.ts';

const WORD_LIST_NUMBER = /mso-list\s{0,9}:\s{0,9}Ignore/i;
const PADDING = /[\u00a0 ]+/g;

/** Words as the source has them; '\v' between lines of preformatted text. */
export interface Raw {
  readonly raw: string;
  readonly linked: number;
  /** How many marks of notes were left out. */
  readonly marks: number;
}

const RAISED = /(?:^|;)\s{0,9}vertical-align\s{0,9}:\s{0,9}super/i;

/** Fields into which words are written; others are buttons, boxes to tick, and what a form keeps for itself. */
const FIELDS = /^(?:text|number|tel|search)?$/i;

/** What a field of a form shows that is filled in; null for what is none. */
function fieldWords(element: Element): string | null {
  if (element.tagName !== 'input' || !FIELDS.test(attribute(element, 'type'))) return null;
  const isHidden = element.attrs.some(({ name }) => name === 'hidden');
  return isHidden ? null : attribute(element, 'value');
}

/** Collects the words of a line or a cell from the nodes of a page. */
export class RawWords {
  readonly #numbers: ListNumbers;
  #parts: Raisable[] = [];
  /** Within how many elements that raise their words. */
  #raised = 0;
  #linked = 0;
  #links = 0;
  #preformatted = 0;
  /** Within the number of an item that Word has written out, with spaces up to where the words begin. */
  #wordNumbers = 0;

  constructor(numbers: ListNumbers) {
    this.#numbers = numbers;
  }

  add(text: string): void {
    const words = this.#wordNumbers > 0 ? text.replace(PADDING, '') : text;
    if (this.#links > 0) this.#linked += words.trim().length;
    this.#push(this.#preformatted > 0 ? words.replace(/\r?\n/g, '\v') : words);
  }

  enter(element: Element): void {
    this.#count(element, 1);
    if (element.tagName === 'li') this.#push(this.#numbers.before(element));
  }

  leave(element: Element): void {
    this.#count(element, -1);
  }

  /** What was collected since this was asked last. */
  take(isCell = false): Raw {
    const { kept, count } = withoutNoteMarks(this.#parts, isCell);
    const taken = { raw: kept.map(({ text }) => text).join(''), linked: this.#linked, marks: count };
    this.#parts = [];
    this.#linked = 0;
    return taken;
  }

  /** The words of a cell: each of its lines ends with '\n'. */
  ofCell(cell: Element, tally: Tally): Raw {
    const left: (Node | { readonly end: Element })[] = [cell];
    for (let next = left.pop(); next; next = left.pop()) {
      if ('end' in next) {
        this.leave(next.end);
        if (isBlock(next.end)) this.#push('\n');
      } else if ('value' in next) this.add(next.value.replaceAll('\t', ' '));
      else if (isElement(next)) {
        const field = fieldWords(next);
        if (field !== null) {
          this.add(field);
          continue;
        }
        const why = reasonToLeaveOut(next);
        if (why !== null) {
          if (why !== 'silent') tally.add(why);
          continue;
        }
        if (isBlock(next) || next.tagName === 'br') this.#push('\n');
        this.enter(next);
        left.push({ end: next });
        for (let at = next.childNodes.length - 1; at >= 0; at--) left.push(next.childNodes[at]!);
      }
    }
    const { raw, ...rest } = this.take(true);
    return { raw: raw.replaceAll('\v', '\n'), ...rest };
  }

  #push(text: string): void {
    this.#parts.push({ text, raised: this.#raised > 0 });
  }

  #count(element: Element, by: 1 | -1): void {
    if (element.tagName === 'a') this.#links += by;
    else if (element.tagName === 'pre') this.#preformatted += by;
    if (element.tagName === 'sup' || RAISED.test(attribute(element, 'style'))) this.#raised += by;
    if (WORD_LIST_NUMBER.test(attribute(element, 'style'))) this.#wordNumbers += by;
  }
}
