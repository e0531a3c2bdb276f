/** A field that has begun: a code that the program works out, and what it gave last time. */
interface Field {
  code: string;
  isResult: boolean;
}

/** A field that makes a table of contents. */
const CONTENTS = /^\s*TOC\b/i;

/** Follows the fields of a text, which may stand inside each other, from mark to mark. */
export class Fields {
  readonly #open: Field[] = [];

  /** A mark of kind `begin`, `separate` or `end`. Says whether a table of contents begins. */
  mark(kind: string | undefined): boolean {
    const last = this.#open.at(-1);
    if (kind === 'begin') this.#open.push({ code: '', isResult: false });
    else if (kind === 'end') this.#open.pop();
    else if (last) {
      last.isResult = true;
      return CONTENTS.test(last.code);
    }
    return false;
  }

  /** A piece of the code of the field that began last. */
  code(text: string): void {
    const last = this.#open.at(-1);
    if (last && !last.isResult) last.code += text;
  }

  /** Whether what stands here is a code, or an entry of a table of contents, and not words of the text. */
  get isHidden(): boolean {
    return this.#open.some(({ code, isResult }) => !isResult || CONTENTS.test(code));
  }

  /** A code ends with its paragraph at the latest: what follows one that was never closed is not lost. */
  endParagraph(): void {
    while (this.#open.at(-1)?.isResult === false) this.#open.pop();
  }
}
