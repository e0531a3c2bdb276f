/** So many bytes a message may have: what an editor keeps in step with a server is smaller, however it is escaped. */
export const MOST_BYTES = 128 * 2 ** 20;
/** A header is a line or two. */
const MOST_HEADER = 8 * 1024;
const END = '\r\n\r\n';

const FIELD = /^[!#$%&'*+\-.^`|~\w]+:[\t -~]*$/;
/** A line that is not there to its end, or the first half of the last line end. */
const FIELD_BEGUN = /^(?:[!#$%&'*+\-.^`|~\w]*|[!#$%&'*+\-.^`|~\w]+:[\t -~]*\r?|\r)$/;
const LENGTH = /^content-length:(.*)/i;

/** Why what comes in cannot be read any further: nothing tells where the next message begins. */
export type Break =
  { readonly kind: 'header' | 'length'; readonly text: string } | { readonly kind: 'no-length' | 'cut-off' };

/** Takes a stream of bytes apart into the bodies of messages, as the base protocol frames them. */
export class Frames {
  #header = Buffer.alloc(0);
  /** How long the body is that is being read; null in a header. */
  #length: number | null = null;
  #parts: Buffer[] = [];
  #missing = 0;
  #broken: Break | null = null;

  /** Why no more can be read; null where all is well. */
  get broken(): Break | null {
    return this.#broken;
  }

  /** The bodies that `chunk` completes. Of what follows a header that is none, nothing is read. */
  take(chunk: Buffer): Buffer[] {
    const bodies: Buffer[] = [];
    let rest = chunk;
    while (!this.#broken && (rest.length > 0 || this.#missing === 0)) {
      if (this.#length === null) {
        const left = this.#takeHeader(rest);
        if (left === null) break;
        rest = left;
      }
      const part = rest.subarray(0, this.#missing);
      rest = rest.subarray(part.length);
      this.#parts.push(part);
      this.#missing -= part.length;
      if (this.#missing > 0) break;
      bodies.push(this.#parts.length === 1 ? part : Buffer.concat(this.#parts));
      this.#parts = [];
      this.#length = null;
    }
    return bodies;
  }

  /** Nothing more comes. */
  end(): void {
    if (this.#length !== null || this.#header.length > 0) this.#broken ??= { kind: 'cut-off' };
  }

  /** What follows the header; null where that is not there to its end, or is none. */
  #takeHeader(chunk: Buffer): Buffer | null {
    const seen = this.#header.length > 0 ? Buffer.concat([this.#header, chunk]) : chunk;
    const end = seen.indexOf(END);
    const lines = seen.toString('latin1', 0, end < 0 ? MOST_HEADER + 1 : Math.min(end, MOST_HEADER + 1)).split('\r\n');
    const begun = end < 0 ? lines.pop()! : '';
    const wrong = lines.find((line) => !FIELD.test(line)) ?? (FIELD_BEGUN.test(begun) ? undefined : begun);
    if (wrong !== undefined) this.#broken = { kind: 'header', text: wrong };
    else if ((end < 0 ? seen.length : end) > MOST_HEADER) this.#broken = { kind: 'header', text: lines[0] ?? begun };
    else if (end >= 0) this.#broken = this.#takeLength(lines);
    if (this.#broken) return null;
    // A copy: what it is a part of may be large.
    this.#header = end < 0 ? Buffer.from(seen) : Buffer.alloc(0);
    return end < 0 ? null : seen.subarray(end + END.length);
  }

  #takeLength(lines: readonly string[]): Break | null {
    const given = lines.flatMap((line) => LENGTH.exec(line)?.[1]?.trim() ?? []).at(-1);
    if (given === undefined) return { kind: 'no-length' };
    const length = /^\d{1,12}$/.test(given) ? Number(given) : Infinity;
    if (length > MOST_BYTES) return { kind: 'length', text: given };
    [this.#length, this.#missing] = [length, length];
    return null;
  }
}
